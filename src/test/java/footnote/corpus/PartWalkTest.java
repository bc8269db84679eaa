package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartWalkTest {
  @TempDir Path folder;
  private Path root = Path.of("");

  @BeforeEach
  void makeARoot() throws IOException {
    root = folder.toRealPath();
    write("keep.txt");
  }

  private Path write(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "A port.");
  }

  private Optional<List<PartWalk>> at(String path) {
    return new Corpus(List.of(root)).walk(root.resolve(path));
  }

  /// The ids of places and, of each, of the files found there.
  private String told(String path) {
    return at(path)
        .map(parts ->
            String.join(
                "; ",
                parts.stream()
                    .map(part ->
                        part.id()
                            + " ->"
                            + String.join(
                                "",
                                part.walk().files().stream().map(file -> " " + file.id()).toList()))
                    .toList()))
        .orElse("all");
  }

  @Test
  void findsAFileAFolderOrNothing() throws IOException {
    write("a/b/c.txt");
    write("a/d.txt");
    assertThat(told("a/d.txt")).isEqualTo("a/d.txt -> a/d.txt");
    assertThat(told("a")).isEqualTo("a -> a/b/c.txt a/d.txt");
    assertThat(told("a/gone")).isEqualTo("a/gone ->");
  }

  @Test
  void findsWhatTheWalkThroughAllFinds() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> names = List.of("e", "b.txt", "c.md", ".i", "f.gz", "d.txt.meta.yaml");
    for (int i = 0; i < 40; i++) {
      String path = names.get(random.nextInt(6));
      for (int depth = random.nextInt(3); depth > 0; depth--) {
        path = List.of("a", "x", ".h", "node_modules").get(random.nextInt(4)) + "/" + path;
      }
      Path file = root.resolve(path);
      if (!Files.exists(file) && !Files.isRegularFile(file.getParent())) {
        write(path);
      }
    }
    Corpus corpus = new Corpus(List.of(root));
    List<ArticleFile> all = corpus.walk().files();
    try (var paths = Files.walk(root)) {
      for (Path path : paths.filter(path -> !path.equals(root)).toList()) {
        String id = root.relativize(path).toString();
        List<ArticleFile> found =
            corpus.walk(path).orElseThrow().stream()
                .filter(part -> part.id().equals(id))
                .flatMap(part -> part.walk().files().stream())
                .toList();
        List<ArticleFile> expected =
            all.stream()
                .filter(file -> file.id().equals(id) || file.id().startsWith(id + "/"))
                .toList();
        assertThat(found).as("seed %s: %s", seed, id).isEqualTo(expected);
      }
    }
  }

  @Test
  void looksAtAllThatASidecarMayTellOf() throws IOException {
    write("a.txt");
    write("a.md");
    write("ab.txt");
    write("a.meta.yaml");
    assertThat(told("a.meta.yaml").split("; ", -1))
        .containsExactlyInAnyOrder("a.txt -> a.txt", "a.md -> a.md");
  }

  @Test
  void leavesHiddenPlacesAndThoseOfMachineryAlone() throws IOException {
    write(".git/a.txt");
    write("node_modules/a.txt");
    assertThat(told(".git/a.txt")).isEmpty();
    assertThat(told("node_modules/a.txt")).isEmpty();
    assertThat(new Corpus(List.of(root)).walk(folder.resolveSibling("x"))).contains(List.of());
  }

  @Test
  void asksForAWholeWalkWhereALinkIsExchanged() throws IOException {
    write("..2024/a.txt");
    Files.createSymbolicLink(root.resolve("..data"), root.resolve("..2024"));
    Files.createSymbolicLink(root.resolve("a.txt"), root.resolve("..data/a.txt"));
    assertThat(told("..data")).isEqualTo("all");
    assertThat(told("a.txt")).isEqualTo("all");
  }

  @Test
  void asksForAWholeWalkWhereTheRootIsEmptyOrGone() throws IOException {
    Files.delete(root.resolve("keep.txt"));
    assertThat(told("keep.txt")).isEqualTo("all");
    assertThat(at("")).isEmpty();
  }

  @Test
  void asksForAWholeWalkWhereNamesArePrintedOtherwise() throws IOException {
    write("a\u0007.txt");
    assertThat(told("a\u0007.txt")).isEqualTo("all");
  }
}
