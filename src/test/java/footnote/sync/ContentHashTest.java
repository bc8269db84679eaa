package footnote.sync;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Part;
import footnote.article.Source;
import footnote.search.ShortArticles;
import footnote.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {
  private static String hash(Source source, String text, Part.Role role) {
    return ContentHash.of(
        new Article(source, text, List.of(new Part(role, new Span(0, text.length())))));
  }

  @Test
  void changesWithAllThatIsIndexedOfAnArticle() {
    Source source = ShortArticles.source("a.txt");
    String hash = hash(source, "One.", Part.Role.PARAGRAPH);
    assertThat(hash).matches("[0-9a-f]{32}");
    assertThat(hash(source, "One.", Part.Role.PARAGRAPH)).isEqualTo(hash);
    assertThat(hash(source, "Two.", Part.Role.PARAGRAPH)).isNotEqualTo(hash);
    assertThat(hash(source, "One.", Part.Role.HEADING)).isNotEqualTo(hash);
    assertThat(hash(ShortArticles.source("b.txt"), "One.", Part.Role.PARAGRAPH)).isNotEqualTo(hash);
  }

  @Test
  void isOfAFileAndItsSidecar(@TempDir Path folder) throws IOException {
    Path whole = Files.writeString(folder.resolve("a.txt"), "abc");
    Path file = Files.writeString(folder.resolve("b.txt"), "a");
    Path sidecar = Files.writeString(folder.resolve("b.txt.meta.yaml"), "bc");
    assertThat(ContentHash.of(new ArticleFile(file, "b.txt", 3, 0, Optional.of(sidecar))))
        .isEqualTo(ContentHash.of(new ArticleFile(whole, "a.txt", 3, 0)));
  }

  @Test
  void isTheSha256OfAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    assertThat(ContentHash.of(new ArticleFile(file, "a.txt", 3, 0)))
        .as("the example of FIPS 180-2")
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
