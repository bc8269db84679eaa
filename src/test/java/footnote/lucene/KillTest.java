package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.search;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.ChildJava;
import footnote.analysis.Analysis;
import footnote.search.IndexException;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process while it changes an index: what it committed stands, what it did not is not
/// there, and the next change goes on from there.
class KillTest {
  @TempDir Path folder;

  @Test
  void anIndexOutlivesSixKills() throws Exception {
    kill(6);
  }

  @Test
  @Tag("long")
  void anIndexOutlivesTwoHundredKills() throws Exception {
    kill(200);
  }

  private void kill(int times) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < times; i++) {
      Process process = indexing();
      awaitStart(process);
      process.waitFor(random.nextInt(150_000_000), TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
      assertAnswersAsAFreshIndex("seed " + seed + ", kill " + i);
    }
  }

  private Process indexing() throws IOException {
    return ChildJava.of(IndexingProcess.class, folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitStart(Process process) throws IOException {
    assertThat(process.getInputStream().read()).isEqualTo('\n');
  }

  private void assertAnswersAsAFreshIndex(String as) {
    try (LuceneIndex index = new LuceneIndex(folder)) {
      int round = round(index);
      try (Update update = index.update()) {
        update.commit();
      }
      try (LuceneIndex fresh = fresh(round);
          View one = index.view();
          View two = fresh.view()) {
        assertThat(one.statistics().settled()).as(as).isTrue();
        assertThat(one.catalogue().articles()).as(as).isEqualTo(two.catalogue().articles());
        assertThat(answers(one)).as(as).isEqualTo(answers(two));
      }
    }
  }

  /// The round whose commit stands, 0 when there is none.
  private static int round(LuceneIndex index) {
    try (View view = index.view()) {
      return view.catalogue().files().keySet().stream().mapToInt(Integer::parseInt).max().orElse(0);
    } catch (IndexException.Missing _) {
      return 0;
    }
  }

  private static LuceneIndex fresh(int round) {
    LuceneIndex fresh =
        new LuceneIndex(Path.of("memory"), new ByteBuffersDirectory(), Analysis.FINGERPRINT);
    try (Update update = fresh.update()) {
      for (int i = 0; i < IndexingProcess.ARTICLES && round > 0; i++) {
        put(update, IndexingProcess.source(i), IndexingProcess.text(i, round));
      }
      update.commit();
    }
    return fresh;
  }

  private static List<String> answers(View view) {
    return search(view, "article words round3 number7 even odd").best().stream()
        .map(hit -> hit.features().article() + " " + hit.score() + " " + view.passage(hit).text())
        .toList();
  }
}
