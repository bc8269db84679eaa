package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.format.CorpusLimits;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RootWalkTest {
  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  private final Path root = files.getPath("/articles");

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "It rained.");
    }
  }

  private static CorpusLimits limits(int files, int depth) {
    return new CorpusLimits(1, 1, 1, 1, files, depth, 1, 1);
  }

  private static List<String> ids(Walk walk) {
    return walk.files().stream().map(ArticleFile::id).toList();
  }

  private Walk walk(CorpusLimits limits, String... roots) {
    return RootWalk.of(Arrays.stream(roots).map(root::resolve).toList(), limits, Set.of());
  }

  private Walk walk(String... roots) {
    return walk(CorpusLimits.usual(), roots);
  }

  @Test
  void goesThroughFoldersInTheOrderOfIds() throws IOException {
    write("b/a.md", "a.md", "b.md", "B.md", "é.md", "b/B.md");
    assertThat(ids(walk("."))).containsExactly("B.md", "a.md", "b.md", "b/B.md", "b/a.md", "é.md");
  }

  @Test
  void findsNothingInAnEmptyFolder() throws IOException {
    Files.createDirectories(root.resolve("empty/er"));
    assertThat(walk("."))
        .isEqualTo(new Walk(List.of(), List.of(), List.of(), List.of(), Map.of("", "jimfs")));
  }

  @Test
  void tellsRootsThatHaveNothingInThemAtAll() throws IOException {
    Files.createDirectories(root.resolve("bare"));
    write("full/a.md", "hidden/.keep");
    assertThat(walk("bare", "full", "hidden", "away").vacant()).containsExactly("bare/", "away/");
  }

  @Test
  void passesOverWhatIsHiddenButNotARootThatIs() throws IOException {
    write(".hidden/a.md", "b/.git/c.md", "b/.d.md");
    assertThat(ids(walk("."))).isEmpty();
    assertThat(ids(walk(".hidden"))).containsExactly("a.md");
  }

  @Test
  void numbersRootsOfOneNameBeforeTheirEnding() throws IOException {
    write("x/a.md", "y/a.md", "z/a.md", "x/v1.2/b.md", "y/v1.2/b.md");
    assertThat(ids(walk("x/a.md", "y/a.md", "z/a.md"))).containsExactly("a.md", "a~2.md", "a~3.md");
    write("x/a.md.gz", "y/a.md.gz");
    assertThat(ids(walk("x/a.md.gz", "y/a.md.gz"))).containsExactly("a.md.gz", "a~2.md.gz");
    assertThat(ids(walk("x/v1.2", "y/v1.2"))).containsExactly("v1.2/b.md", "v1~2.2/b.md");
  }

  @Test
  void goesNoDeeperThanItMay() throws IOException {
    write("a/b/c.md", "d.md");
    assertThat(ids(walk(limits(100, 3), "."))).containsExactly("a/b/c.md", "d.md");
    assertThat(walk(limits(100, 2), "."))
        .satisfies(walk -> {
          assertThat(ids(walk)).containsExactly("d.md");
          assertThat(walk.faults())
              .containsExactly(new Fault("a/b/", 0, "nested deeper than 2 folders"));
        });
  }

  @Test
  void readsAsManyFilesAsItMayAndSaysSoOnce() throws IOException {
    write("a.md", "b.md", "c.md", "d/e.md");
    Walk walk = walk(limits(2, 9), ".");
    assertThat(ids(walk)).containsExactly("a.md", "b.md");
    assertThat(walk.faults())
        .containsExactly(new Fault("c.md", 0, "more than 2 files, the rest is not read"));
  }

  @Test
  void countsFoldersOfNothingAsWell() throws IOException {
    for (int i = 0; i < 9; i++) {
      Files.createDirectories(root.resolve("f" + i));
    }
    assertThat(walk(limits(5, 9), ".").faults())
        .extracting(Fault::reason)
        .containsExactly("more than 5 folders, the rest is not read");
  }

  @Test
  void followsALinkToWhatIsPassedOverOtherwise() throws IOException {
    write(".hidden/x.md");
    Files.createSymbolicLink(root.resolve("a"), root.resolve(".hidden"));
    Files.createSymbolicLink(root.resolve("b"), root.resolve(".hidden"));
    assertThat(ids(walk("."))).containsExactly("a/x.md");
  }

  @Test
  void leavesNoneOutForAnotherThatFails() throws IOException {
    write("a.md");
    Walk walk = walk("none", "a.md", "also-none");
    assertThat(ids(walk)).containsExactly("a.md");
    assertThat(walk.faults())
        .containsExactly(
            new Fault("/articles/also-none", 0, "does not exist"),
            new Fault("/articles/none", 0, "does not exist"));
  }

  @Test
  void givesTheSameWhateverTheOrderInWhichFilesWereMade() throws IOException {
    write("c/a.md", "b.md", "a/z.md");
    List<String> one = ids(walk("."));
    Files.delete(root.resolve("b.md"));
    write("b.md");
    assertThat(ids(walk("."))).isEqualTo(one);
  }

  @Test
  void takesAFileThatLinksLeadToOnce() throws IOException {
    write("b/a.md", "c.md");
    Files.createSymbolicLink(root.resolve("a.md"), root.resolve("c.md"));
    Files.createSymbolicLink(root.resolve("z"), root.resolve("b"));
    Walk walk = walk(".");
    assertThat(ids(walk)).containsExactly("b/a.md", "c.md");
    assertThat(walk.faults())
        .extracting(Fault::file, Fault::reason)
        .containsExactly(
            tuple("a.md", "a link to a file of the corpus"),
            tuple("z/a.md", "a link to a file of the corpus"));
  }
}
