package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir Path folder;

  @Test
  void isTheSameForTheSameRootsHoweverTheyAreNamed() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Path link = Files.createSymbolicLink(folder.resolve("articles-too"), articles);

    assertThat(hash(articles)).isEqualTo(hash(articles.resolve(".."), "articles"));
    assertThat(hash(link)).isEqualTo(hash(articles));
  }

  @Test
  void isAnotherForOtherRoots() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));

    assertThat(of(one)).isNotEqualTo(of(two));
    assertThat(of(one, two)).isNotEqualTo(of(one));
  }

  @Test
  void isReadableToAnOperator() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("días 😀\nb"));
    assertThat(of(odd).getFileName().toString()).matches("d-as-b-[0-9a-f]{12}");
  }

  private String hash(Path root, String... more) {
    String name = of(root.resolve(Path.of("", more))).getFileName().toString();
    return name.substring(name.lastIndexOf('-'));
  }

  private Path of(Path... roots) {
    return IndexFolder.of(folder.resolve("data"), List.of(roots));
  }
}
