package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TopPassagesTest {
  private static final Query PORT = new TermQuery(new Term(Fields.stem(Language.ENGLISH), "port"));

  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private static List<String> places(List<Found> found) {
    return found.stream()
        .map(one -> one.features().article() + ":" + one.features().ordinal())
        .toList();
  }

  private static String article(int number) {
    return String.format(Locale.ROOT, "a%02d", number);
  }

  /// Thirty passages that score alike, written from the last article to the first over several
  /// commits, so that neither the order of writing nor a segment tells theirs.
  private Snapshot alike() throws IOException {
    for (int commit = 3; commit > 0; commit--) {
      int first = 5 * commit;
      memory
          .holding(update ->
              IntStream.rangeClosed(first, first + 4)
                  .forEach(i ->
                      put(update, source(article(2 * first + 4 - i)), "The port.", "The port.")))
          .close();
    }
    return memory.snapshot(update -> put(update, source("a00"), "The port.", "No ship."));
  }

  @Test
  void breaksTiesAlikeHoweverManyThereAre() throws IOException {
    TopPassages top = new TopPassages(alike());
    List<String> all = places(top.best(PORT, 100));
    assertThat(all).hasSize(31).isSorted().startsWith("a00:0", "a05:0", "a05:1", "a06:0");
    for (int limit : new int[] {1, 2, 7, 30, 31}) {
      assertThat(places(top.best(PORT, limit)))
          .as("the first %d", limit)
          .isEqualTo(all.subList(0, limit));
    }
  }

  @Test
  void putsTheBetterFirst() throws IOException {
    Snapshot snapshot =
        memory.snapshot(update -> {
          put(update, source("a"), "The port of the town on the bay.");
          put(update, source("b"), "Port, port.");
        });
    List<Found> best = new TopPassages(snapshot).best(PORT, 2);
    assertThat(places(best)).containsExactly("b:0", "a:0");
    assertThat(best.getFirst().score()).isGreaterThan(best.getLast().score());
  }

  @Test
  void findsNothingInAnIndexOfNothing() throws IOException {
    Snapshot empty = memory.snapshot(_ -> {});
    assertThat(new TopPassages(empty).best(PORT, 3)).isEmpty();
    assertThat(new TopPassages(alike()).best(MatchNoDocsQuery.INSTANCE, 3)).isEmpty();
  }
}
