package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.address.Publication;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobsTest {
  @ParameterizedTest
  @CsvSource({
    "drafts,         drafts/a.md,        true",
    "drafts,         x/drafts/y/a.md,    true",
    "drafts/,        drafts/a.md,        true",
    "drafts,         drafts.md,          false",
    "/drafts,        drafts/a.md,        true",
    "/drafts,        x/drafts/a.md,      false",
    "x/drafts,       x/drafts/a.md,      true",
    "x/drafts,       y/x/drafts/a.md,    false",
    "*.md,           a.md,               true",
    "*.md,           x/y/a.md,           true",
    "*.md,           a.md.gz,            false",
    "/*.md,          x/a.md,             false",
    "guide/*.md,     guide/a.md,         true",
    "guide/*.md,     guide/x/a.md,       false",
    "guide/**/*.md,  guide/a.md,         true",
    "guide/**/*.md,  guide/x/y/a.md,     true",
    "guide/**/*.md,  other/a.md,         false",
    "**,             x/y,                true",
    "**/board/**,    x/board/y.md,       true",
    "2024-??,        2024-05/a.md,       true",
    "2024-??,        2024-5/a.md,        false",
    "a[1].md,        a[1].md,            true",
    "a+b.md,         aab.md,             false",
    "./guide/a.md,   guide/a.md,         true",
    "Straße/*,       Straße/ä.txt,       true"
  })
  void namesFilesByTheirPaths(String glob, String path, boolean named) {
    assertThat(PathGlobs.of(List.of(glob), List.of()).take(path)).isEqualTo(named);
    assertThat(PathGlobs.of(List.of(), List.of(glob)).take(path)).isEqualTo(!named);
  }

  @Test
  void takesAllUnlessItIsTold() {
    assertThat(PathGlobs.ALL.take("a/b.md")).isTrue();
    assertThat(PathGlobs.ALL.leaveOut("a")).isFalse();
  }

  @Test
  void chooseFilesOfACollectionThatIsKnownByItsChoice() {
    PathGlobs drafts = PathGlobs.of(List.of(), List.of("drafts"));
    PathGlobs onlyDrafts = PathGlobs.of(List.of("drafts"), List.of());
    assertThat(selection(PathGlobs.ALL)).isEmpty();
    assertThat(
            List.of(
                selection(drafts),
                selection(onlyDrafts),
                selection(PathGlobs.ALL, "drafts"),
                selection(drafts, "old"),
                selection(PathGlobs.ALL)))
        .doesNotHaveDuplicates();
    assertThat(selection(drafts, "b", "a")).isEqualTo(selection(drafts, "a", "b"));
  }

  private static String selection(PathGlobs globs, String... passOver) {
    return new CollectionSettings(
            "a", List.of(Path.of("a")), globs, List.of(passOver), Publication.NONE)
        .selection();
  }

  @Test
  void leavesOutWhatIsExcludedThoughItIsIncluded() {
    PathGlobs globs = PathGlobs.of(List.of("*.md", "*.txt"), List.of("drafts", "secret.*"));
    assertThat(List.of("a.md", "x/b.txt", "c.pdf", "drafts/a.md", "x/secret.md"))
        .filteredOn(globs::take)
        .containsExactly("a.md", "x/b.txt");
    assertThat(globs.leaveOut("x/drafts")).isTrue();
    assertThat(globs.leaveOut("x")).isFalse();
  }
}
