package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.article.Source;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidecarsTest {
  private static final String SIDECAR =
      """
      title: What a mill costs
      authors: [Jane Doe, John Smith]
      publisher: Mill Press
      published: 2025-04-01
      url: https://example.org/mill
      language: de
      """;

  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  private final Path root = files.getPath("/articles");

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private record Outcome(List<Article> articles, List<Fault> faults) {
    Source source() {
      return articles.getFirst().source();
    }

    List<String> told() {
      return faults.stream().map(fault -> fault.kind() + " " + fault).toList();
    }
  }

  private Outcome read(Path... roots) {
    Corpus corpus = new Corpus(roots.length == 0 ? List.of(root) : List.of(roots));
    Walk walk = corpus.walk();
    List<Article> articles = new ArrayList<>();
    List<Fault> faults = new ArrayList<>(walk.faults());
    assertThat(walk.others()).isEmpty();
    for (ArticleFile file : walk.files()) {
      faults.addAll(corpus.read(file, articles::add).faults());
    }
    return new Outcome(articles, faults);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/mill.md.meta.yaml", "a/mill.meta.yaml"})
  void countsBeforeWhatAFileSaysOfItself(String sidecar) throws IOException {
    write("a/mill.md", "---\ntitle: Mill\nauthor: Nobody Much\ndate: 1999-01-01\n---\nIt mills.");
    write(sidecar, SIDECAR);

    Outcome outcome = read();

    assertThat(outcome.source())
        .satisfies(source -> {
          assertThat(source.title()).isEqualTo("What a mill costs");
          assertThat(source.authors()).containsExactly("Jane Doe", "John Smith");
          assertThat(source.publisher()).contains("Mill Press");
          assertThat(source.published()).hasToString("Optional[2025-04-01]");
          assertThat(source.url()).contains("https://example.org/mill");
          assertThat(source.language()).isEqualTo("de");
        });
    assertThat(outcome.faults()).isEmpty();
  }

  @Test
  void leavesTheRestAsTheFileTellsIt() throws IOException {
    write("mill.md", "---\ntitle: Mill\nauthor: Jane Doe\n---\nIt mills.");
    write("mill.md.meta.yaml", "publisher: Mill Press");

    assertThat(read().source().title()).isEqualTo("Mill");
    assertThat(read().source().authors()).containsExactly("Jane Doe");
    assertThat(read().source().publisher()).contains("Mill Press");
  }

  @Test
  void prefersTheSidecarOfTheWholeName() throws IOException {
    write("mill.md", "It mills.");
    write("mill.txt", "It mills.");
    write("mill.md.meta.yaml", "title: One");
    write("mill.meta.yaml", "title: Two");

    assertThat(read().articles())
        .extracting(article -> article.source().title())
        .containsExactly("One", "Two");
  }

  @Test
  void tellsOfEntriesOnlyWhatGoesForAll() throws IOException {
    write("mill.jsonl", "{\"_id\": \"1\", \"title\": \"One\", \"text\": \"It mills.\"}");
    write("mill.meta.yaml", SIDECAR);

    assertThat(read().source())
        .satisfies(source -> {
          assertThat(source.title()).isEqualTo("One");
          assertThat(source.url()).isEmpty();
          assertThat(source.publisher()).contains("Mill Press");
        });
  }

  @Test
  void leavesADraftOutWholly() throws IOException {
    write("mill.md", "It mills.");
    write("mill.md.meta.yaml", "draft: true");

    assertThat(read().articles()).isEmpty();
    assertThat(read().told()).containsExactly("LEFT_OUT mill.md: a draft (draft: true)");
  }

  @Test
  void saysThatASidecarIsAlone() throws IOException {
    write("a/mill.md", "It mills.");
    write("a/gone.pdf.meta.yaml", SIDECAR);
    write("a/folder.meta.yaml", SIDECAR);
    write("a/folder/b.md", "It mills.");

    assertThat(read().told())
        .containsExactly(
            "LEFT_OUT a/folder.meta.yaml: tells of a file that is not there",
            "LEFT_OUT a/gone.pdf.meta.yaml: tells of a file that is not there");
  }

  @Test
  void saysWhatIsWrongInIt() throws IOException {
    write("a/mill.md", "It mills.");
    write("a/mill.md.meta.yaml", "title: Mill\nauthors: [Jane\npublished: yesterday");

    Outcome outcome = read();

    assertThat(outcome.source().title()).isEqualTo("Mill");
    assertThat(outcome.faults()).isNotEmpty();
    assertThat(outcome.told()).allMatch(fault -> fault.startsWith("DOUBTFUL a/mill.md.meta.yaml"));
  }

  @Test
  void readsNoFileWhoseSidecarIsTooLong() throws IOException {
    write("mill.md", "It mills.");
    write("mill.md.meta.yaml", "# ".repeat(50_000));

    assertThat(read().told())
        .containsExactly("FAILED mill.md: not readable: its sidecar is longer than 65536 bytes");
  }

  @Test
  void findsTheSidecarOfARootThatIsAFile() throws IOException {
    write("mill.md", "It mills.");
    write("mill.meta.yaml", SIDECAR);

    assertThat(read(root.resolve("mill.md")).source().title()).isEqualTo("What a mill costs");
  }

  @Test
  void followsNoLinkToASidecarElsewhere() throws IOException {
    write("mill.md", "It mills.");
    Files.writeString(files.getPath("/secret.yaml"), SIDECAR);
    Files.createSymbolicLink(root.resolve("mill.md.meta.yaml"), files.getPath("/secret.yaml"));

    assertThat(read().source().title()).isEqualTo("Mill");
  }
}
