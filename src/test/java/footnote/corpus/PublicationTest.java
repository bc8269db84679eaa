package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.address.Publication;
import footnote.address.Site;
import footnote.article.Article;
import footnote.article.Passage;
import footnote.article.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Article read(String site) {
    return read(site, List.of(folder)).getFirst();
  }

  private static List<Article> read(String site, List<Path> roots) {
    Publication publication = new Publication(Site.of(site), Optional.of("Harbour Office"));
    Corpus corpus = new Corpus(CollectionSettings.only(roots, List.of(), publication));
    List<Article> articles = new ArrayList<>();
    corpus.walk().files().forEach(file -> corpus.read(file, articles::add));
    return articles;
  }

  private static List<String> anchors(Article article) {
    return Splitter.split(article).stream()
        .map(Passage::anchor)
        .map(anchor -> anchor.orElse("-"))
        .toList();
  }

  @Test
  void givesAnArticleItsAddressAndItsHeadingsTheirAnchors() throws IOException {
    write(
        "guide/install.md",
        """
        # Install

        First words of it.

        ## Windows {#win .wide}

        Run the file.

        ## <a name="mac"></a>macOS

        Drag it there.

        ## Install

        Once more.

        Using `quern_update` & more {#more}
        -----------------------------------

        The rest of it.
        """);
    Article article = read("https://docs.example.org/{path}");
    assertThat(article.source().url()).contains("https://docs.example.org/guide/install");
    assertThat(article.source().publisher()).contains("Harbour Office");
    assertThat(article.text()).doesNotContain("{", "<a", "#win");
    assertThat(anchors(article)).containsExactly("-", "win", "mac", "install-1", "more");
  }

  @Test
  void namesTheFileFromItsRootOn() throws IOException {
    write("a/one/x.md", "# X\n\nWords of it.\n");
    write("b/y.md", "# Y\n\nWords of it.\n");
    assertThat(read("mkdocs https://a.example/", List.of(folder.resolve("a"), folder.resolve("b"))))
        .map(article -> article.source().url().orElse(""))
        .containsExactly("https://a.example/one/x/", "https://a.example/y/");
  }

  @Test
  void namesAFileByItselfFromTheFolderThatIsPublished() throws IOException {
    write("guide/install.md", "# Install\n\nWords of it.\n");
    Publication publication =
        new Publication(Site.of("https://a.example/{path}"), Optional.empty());
    List<Path> file = List.of(folder.resolve("guide/install.md"));
    Corpus corpus =
        new Corpus(CollectionSettings.only(file, List.of(), publication), List.of(folder));
    corpus
        .walk()
        .files()
        .forEach(each ->
            corpus.read(
                each,
                article ->
                    assertThat(article.source().url())
                        .contains("https://a.example/guide/install")));
    assertThat(corpus.walk().files()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url: https://news.example/own",
        "canonical: https://news.example/own\npermalink: /x/",
        "permalink: https://news.example/own",
        "canonical_url: https://news.example/own\nslug: x",
        "link: javascript:alert(1)\nurl: https://news.example/own"
      })
  void prefersTheAddressThatAnArticleGivesItself(String head) throws IOException {
    write("a.md", "---\n" + head + "\n---\n\n# A\n\n## Usage\n\nWords of it.\n");
    Article article = read("https://docs.example.org/{path}");
    assertThat(article.source().url()).contains("https://news.example/own");
    assertThat(anchors(article)).containsExactly("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "permalink: /own/",
        "url: /own/",
        "slug: /own/",
        "aliases: [/old/]\npermalink: own/",
        "canonical: /own/"
      })
  void resolvesAPathThatAnArticleGivesItself(String head) throws IOException {
    write("x/a.md", "---\n" + head + "\n---\n\nWords of it.\n");
    assertThat(read("https://docs.example.org/{path}").source().url())
        .contains("https://docs.example.org/own/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aliases: [/old/]",
        "permalink: javascript:alert(1)",
        "url: 'data:text/html,x'",
        "permalink: false",
        "draft: false"
      })
  void fillsTheTemplateWhereAnArticleGivesItselfNone(String head) throws IOException {
    write("x/a.md", "---\n" + head + "\n---\n\nWords of it.\n");
    assertThat(read("https://docs.example.org/{path}").source().url())
        .contains("https://docs.example.org/x/a");
  }

  @Test
  void takesTheAnchorsOfAPageFromIt() throws IOException {
    write(
        "a.html",
        """
        <html><head><title>Port</title><link rel="canonical" href="/news/port"></head><body><main>
        <h1>Port</h1><p>The port was shut for the whole of the winter, the office says.</p>
        <h2 id="cargo">Cargo</h2><p>Cargo is taken again since the fourteenth of March.</p>
        <section id="ferries"><h2>Ferries</h2><p>Ferries are not expected before May.</p></section>
        <h2>Cost</h2><p>The cost is put at three million, which the office pays.</p>
        </main></body></html>
        """);
    Article article = read("https://a.example/{path}");
    assertThat(article.source().url()).contains("https://a.example/news/port");
    assertThat(anchors(article)).containsExactly("-", "cargo", "ferries", "-");
  }

  @Test
  void leavesEntriesOfAFileWithoutAnAddress() throws IOException {
    write("a.jsonl", "{\"_id\": \"1\", \"title\": \"A\", \"text\": \"Words of it.\"}\n");
    assertThat(read("https://a.example/{path}").source().url()).isEmpty();
  }

  @Test
  void isNamedByWhatItIsMadeOf() {
    Publication one = new Publication(Site.of("https://a.example/{path}"), Optional.empty());
    Publication other = new Publication(Optional.empty(), Optional.of("Daily Star"));
    assertThat(Publication.NONE.fingerprint()).isEmpty();
    assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint()).isNotEmpty();
  }

  @Test
  void takesTheAddressThatAFolderOfJekyllSaysItself() throws IOException {
    write("_config.yml", "url: https://mill.example/\nbaseurl: /docs\npermalink: /:year/:title/\n");
    write("_posts/2024-03-05-new-port.md", "# Port\n\nIt rained.\n");
    write("a/guide.md", "# Guide\n\nIt rained.\n");
    Corpus corpus = new Corpus(List.of(folder));
    List<String> addresses = new ArrayList<>();
    corpus
        .walk()
        .files()
        .forEach(file ->
            corpus.read(file, article -> addresses.add(article.source().url().orElse("-"))));
    assertThat(addresses)
        .containsExactly(
            "https://mill.example/docs/2024/new-port/", "https://mill.example/docs/a/guide.html");
    assertThat(read("https://set.example/{path}").source().url())
        .contains("https://set.example/_posts/2024-03-05-new-port");
  }
}
