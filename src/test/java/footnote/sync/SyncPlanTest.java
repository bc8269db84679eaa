package footnote.sync;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.corpus.Walk;
import footnote.search.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncPlanTest {
  private static final long LATER = 1_000_000;

  private @TempDir Path folder;
  private Path path;
  private String hash;

  @BeforeEach
  void writeAFile() throws IOException {
    path = Files.writeString(folder.resolve("a.txt"), "abc");
    hash = SyncPlan.hash(file(0));
  }

  private ArticleFile file(long modified) {
    return new ArticleFile(path, "a.txt", 3, modified);
  }

  private static FileState known(long bytes, long modified, long read, String hash) {
    return new FileState("a.txt", bytes, modified, read, hash, List.of());
  }

  private SyncPlan plan(long modified, FileState known) {
    return SyncPlan.of(
        new Walk(List.of(file(modified)), List.of(), List.of()), Map.of("a.txt", known), LATER);
  }

  @Test
  void readsWhatIsNewAndDropsWhatIsGone() {
    FileState gone = new FileState("b.txt", 1, 1, 9_000, "h", List.of());
    SyncPlan plan =
        SyncPlan.of(new Walk(List.of(file(0)), List.of(), List.of()), Map.of("b.txt", gone), LATER);
    assertThat(plan).isEqualTo(new SyncPlan(List.of(file(0)), List.of(), List.of(gone), List.of()));
    assertThat(plan.isEmpty()).isFalse();
  }

  @Test
  void keepsWhatHasTheSameSizeAndTimeLongBeforeItWasRead() {
    FileState known = known(3, 1_000, 3_000, "of other content, which is not looked into");
    assertThat(plan(1_000, known).kept()).containsExactly(known);
    assertThat(plan(1_000, known).isEmpty()).isTrue();
  }

  @Test
  void looksIntoWhatMayHaveChangedInTheMomentItWasRead() {
    assertThat(plan(1_000, known(3, 1_000, 2_999, "other")).read()).hasSize(1);
    assertThat(plan(1_000, known(3, 1_000, 2_999, hash)).dated())
        .as("now it is settled")
        .containsExactly(known(3, 1_000, LATER, hash));
    FileState fresh = known(3, LATER - 1, LATER, hash);
    assertThat(plan(LATER - 1, fresh).kept()).as("it may still change").containsExactly(fresh);
  }

  @Test
  void datesAnewWhatHasTheSameContentAtAnotherTime() {
    assertThat(plan(2_000, known(3, 1_000, 9_000, hash)).dated())
        .containsExactly(known(3, 2_000, LATER, hash));
    assertThat(plan(2_000, known(3, 1_000, 9_000, "other")).read()).hasSize(1);
    assertThat(plan(1_000, known(4, 1_000, 9_000, hash)).read()).as("its size").hasSize(1);
  }

  @Test
  void readsAgainWhatCouldNotBeReadOnceItCan() throws IOException {
    FileState unread = known(3, 1_000, 9_000, "");
    assertThat(plan(1_000, unread).read()).hasSize(1);
    Files.delete(path);
    assertThat(plan(1_000, unread).kept()).containsExactly(unread);
  }

  @Test
  void keepsWhatTheWalkCouldNotLookFor() {
    FileState inside = new FileState("shut/b.txt", 1, 1, 9_000, "h", List.of());
    FileState beside = new FileState("shutter.txt", 1, 1, 9_000, "h", List.of());
    Walk walk =
        new Walk(List.of(file(0)), List.of(new Fault("shut", 0, "no permission")), List.of());
    SyncPlan plan = SyncPlan.of(walk, Map.of("shut/b.txt", inside, "shutter.txt", beside), LATER);
    assertThat(plan.kept()).containsExactly(inside);
    assertThat(plan.gone()).containsExactly(beside);
    Walk nothing = new Walk(List.of(), List.of(new Fault("/away", 0, "not there")), List.of());
    assertThat(SyncPlan.of(nothing, Map.of("shutter.txt", beside), LATER).kept())
        .as("when nothing could be found")
        .containsExactly(beside);
  }
}
