package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import footnote.address.Publication;
import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.format.CorpusLimits;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorpusTest {
  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  private final Path root = files.getPath("/articles");

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void findsEveryArticleById() throws IOException {
    write(
        "b.txt",
        "a.MD",
        "c/d e.html",
        "c/b.jsonl",
        "c/x.png",
        ".hidden.txt",
        ".git/x.txt",
        "noextension");
    Walk walk = new Corpus(List.of(root)).walk();
    assertThat(ids(walk)).containsExactly("a.MD", "b.txt", "c/b.jsonl", "c/d e.html");
    assertThat(walk.faults()).isEmpty();
    assertThat(walk.files().getFirst().bytes()).isEqualTo(10);
  }

  @Test
  void passesOverFoldersOfMachineryAndSaysSo() throws IOException {
    write("a.txt", "_layouts/b.html", "x/node_modules/c.txt", "old/d.txt");
    Walk walk =
        new Corpus(CollectionSettings.only(List.of(root), List.of("old"), Publication.NONE)).walk();
    assertThat(ids(walk)).containsExactly("a.txt");
    assertThat(walk.faults())
        .extracting(Fault::kind, Fault::file)
        .containsExactly(
            tuple(Fault.Kind.LEFT_OUT, "_layouts/"),
            tuple(Fault.Kind.LEFT_OUT, "old/"),
            tuple(Fault.Kind.LEFT_OUT, "x/node_modules/"));
  }

  @Test
  void countsTheFilesThatNoReaderIsThereFor() throws IOException {
    write("a.txt", "b.xyz", "c/d.XYZ", "Makefile");
    Walk walk = new Corpus(List.of(root)).walk();
    assertThat(walk.passedOver()).isEqualTo(Map.of("xyz", 2, "", 1));
    assertThat(walk.others()).containsExactly("Makefile", "b.xyz", "c/d.XYZ");
  }

  @Test
  void takesOnlyFeedsAndSitemapsOfAllXml() throws IOException {
    write("a.txt", "b.xml", "c.xml", "d.xml");
    Files.writeString(root.resolve("c.xml"), "<rss><channel/></rss>");
    Files.writeString(root.resolve("d.xml"), "<?xml version='1.0'?><urlset/>");
    Walk walk = new Corpus(List.of(root)).walk();
    assertThat(ids(walk)).containsExactly("a.txt", "c.xml", "d.xml");
    assertThat(walk.passedOver()).isEqualTo(Map.of("xml", 1));
  }

  @Test
  void namesSeveralRootsApart() throws IOException {
    write("b.txt", "x/a.txt", "y/x/a.txt");
    Corpus corpus =
        new Corpus(
            List.of(
                root.resolve("x"), root.resolve("y/x"), root.resolve("b.txt"), root.resolve("x")));
    assertThat(ids(corpus.walk())).containsExactly("b.txt", "x/a.txt", "x~2/a.txt");
  }

  @Test
  void takesARootGivenTwiceForOne() throws IOException {
    write("x/a.txt");
    Files.createSymbolicLink(root.resolve("link"), root.resolve("x"));
    List<Path> roots = List.of(root.resolve("x"), root.resolve("./x"), root.resolve("link"));
    assertThat(ids(new Corpus(roots).walk())).containsExactly("a.txt");
  }

  @Test
  void takesAFileForACorpus() throws IOException {
    write("b.txt", "c.png");
    assertThat(ids(new Corpus(List.of(root.resolve("b.txt"))).walk())).containsExactly("b.txt");
    assertThat(new Corpus(List.of(root.resolve("c.png"))).walk().faults())
        .singleElement()
        .asString()
        .startsWith("c.png: no format of articles: must be one of .txt, .md, ")
        .contains(", .html, ", ", .pdf, ");
  }

  @Test
  void reportsAMissingRoot() {
    assertThat(new Corpus(List.of(files.getPath("/none"))).walk().faults())
        .containsExactly(new Fault("/none", 0, "does not exist"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Corpus(List.of()));
  }

  @Test
  void followsLinksOnlyWithinTheRoot() throws IOException {
    write("a/b.txt");
    Files.createDirectories(files.getPath("/outside"));
    Files.writeString(files.getPath("/outside/c.txt"), "It rained.");
    Files.createSymbolicLink(root.resolve("again.txt"), root.resolve("a/b.txt"));
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    Files.createSymbolicLink(root.resolve("gone.txt"), root.resolve("nothing.txt"));
    Files.createSymbolicLink(root.resolve("out"), files.getPath("/outside"));
    Files.createSymbolicLink(root.resolve("out.txt"), files.getPath("/outside/c.txt"));
    Files.createSymbolicLink(root.resolve("self.txt"), root.resolve("self.txt"));
    Walk walk = new Corpus(List.of(root)).walk();
    assertThat(ids(walk)).containsExactly("a/b.txt");
    assertThat(walk.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "a/loop/: link that loops, not followed",
            "again.txt: a link to a file of the corpus",
            "gone.txt: link to nothing or to itself",
            "out: link that leaves the corpus, not followed",
            "out.txt: link that leaves the corpus, not followed",
            "self.txt: link to nothing or to itself");
  }

  @Test
  void makesStrangeNamesPrintableAndDistinct() throws IOException {
    write("a\nb.txt", "a\\nb.txt", "é 😀\u202e.txt");
    assertThat(ids(new Corpus(List.of(root)).walk()))
        .containsExactly("a\\nb.txt", "a\\nb~2.txt", "é 😀\\u202e.txt");
  }

  @Test
  void stopsAtItsLimits() throws IOException {
    write("a.txt", "b.txt", "c/d/e.txt");
    CorpusLimits limits = new CorpusLimits(1, 1, 1, 1, 1, 1, 1, 1);
    assertThat(new Corpus(List.of(root), limits).walk().faults())
        .extracting(Fault::reason)
        .containsExactly("more than 1 files, the rest is not read");
    assertThatIllegalArgumentException().isThrownBy(() -> new CorpusLimits(0, 1, 1, 1, 1, 1, 1, 1));
  }

  @Test
  void hashesWhatItReads() throws IOException {
    write("a.txt");
    Corpus corpus = new Corpus(List.of(root));
    List<Article> articles = new ArrayList<>();
    ReadResult reading = corpus.read(corpus.walk().files().getFirst(), articles::add);
    assertThat(reading.hash())
        .isEqualTo("8b38b558e4df5eb3a70f60edea988d448559dfdded9b7ca08d9ba7f6c5ac71a8");
    assertThat(articles).hasSize(1);
  }

  @Test
  void reportsAFileThatVanished() throws IOException {
    write("a.txt");
    Corpus corpus = new Corpus(List.of(root));
    ArticleFile file = corpus.walk().files().getFirst();
    Files.delete(root.resolve("a.txt"));
    assertThat(corpus.read(file, _ -> {}))
        .isEqualTo(new ReadResult("", List.of(new Fault("a.txt", 0, "does not exist"))));
  }

  @Test
  void doesNotFollowALinkPutInTheFilesPlace() throws IOException {
    write("a.txt", "b.txt");
    Corpus corpus = new Corpus(List.of(root));
    ArticleFile file = corpus.walk().files().getFirst();
    Files.delete(root.resolve("a.txt"));
    Files.createSymbolicLink(root.resolve("a.txt"), root.resolve("b.txt"));
    assertThat(corpus.read(file, _ -> {}).faults())
        .containsExactly(new Fault("a.txt", 0, "not readable: not a regular file"));
  }

  @Test
  void passesOnWhatTheTakerThrows() throws IOException {
    write("a.txt");
    Corpus corpus = new Corpus(List.of(root));
    ArticleFile file = corpus.walk().files().getFirst();
    assertThatThrownBy(() ->
            corpus.read(
                file,
                _ -> {
                  throw new IllegalStateException("full");
                }))
        .hasMessage("full");
  }

  /// The example in the documentation of [Corpus].
  @Test
  void readsTheArticlesOfItsFolders() throws IOException {
    write("a.txt", "b/c.md");
    Corpus corpus = new Corpus(List.of(root));
    List<String> texts = new ArrayList<>();
    for (ArticleFile file : corpus.walk().files()) {
      ReadResult result = corpus.read(file, article -> texts.add(article.text()));
      assertThat(result.faults()).isEmpty();
    }
    assertThat(texts).containsExactly("It rained.", "It rained.");
    assertThat(corpus.roots()).containsExactly(root);
  }

  @Test
  void readsNoFileWithoutAReader() throws IOException {
    write("c.png");
    ArticleFile file = new ArticleFile(root.resolve("c.png"), "c.png", 10, 0);
    assertThat(new Corpus(List.of(root)).read(file, _ -> {}))
        .isEqualTo(new ReadResult("", List.of(new Fault("c.png", 0, "no format of articles"))));
  }

  @Test
  void readsOnBehindALineThatIsNoArticle() throws IOException {
    write("a.jsonl");
    Files.writeString(
        root.resolve("a.jsonl"),
        """
        {"_id": "1", "title": "One", "text": "It rained."}
        {"_id": "2", broken
        {"_id": "3", "title": "Three", "text": "It poured."}
        """);
    Corpus corpus = new Corpus(List.of(root));
    List<String> ids = new ArrayList<>();
    ReadResult result =
        corpus.read(
            corpus.walk().files().getFirst(), article -> ids.add(article.source().id().value()));
    assertThat(ids).containsExactly("a.jsonl#1", "a.jsonl#3");
    assertThat(result.faults()).extracting(Fault::line).containsExactly(2);
    assertThat(result.hash()).hasSize(64);
  }

  @Test
  void givesFilesOfTheSameBytesTheSameHash() throws IOException {
    write("a.txt", "b.txt", "c.txt");
    Files.writeString(root.resolve("c.txt"), "It poured.");
    Corpus corpus = new Corpus(List.of(root));
    List<String> hashes =
        corpus.walk().files().stream().map(file -> corpus.read(file, _ -> {}).hash()).toList();
    assertThat(hashes.get(0)).isEqualTo(hashes.get(1)).isNotEqualTo(hashes.get(2));
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "It rained.");
    }
  }

  private static List<String> ids(Walk walk) {
    return walk.files().stream().map(ArticleFile::id).toList();
  }
}
