package footnote.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.article.Part;
import footnote.format.AuthorNames;
import footnote.format.Read;
import footnote.text.PartialDate;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private static final String BODY = "\nIt rained.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: Rain\nauthor: Ann Hall\ndate: 2021-05-03\n---",
        "\n\n---\ntitle: Rain\nauthor: Ann Hall\ndate: 2021-05-03 09:00:00 +0100\n---",
        "\ufeff---\nauthor:\t Ann Hall\ndate: 2021-05-03\ntitle: Rain\n---",
        "---\na: &x Ann Hall\nauthor: *x\ntitle: Rain\ncreated: 2021-05-03\n---",
        "---\nTitle: Rain\nAuthor: Ann Hall\nDate: 2021-05-03\n...",
        "---\ntitle: Rain\ntags: a\nauthor: Ann Hall\ntags: b\npubDate: 3 May 2021\n---",
        "---\ntitle: Rain\npublished: true\nauthor: Ann Hall\ndate: 2021-05-03\n---",
        "---\ntitle: Rain\nauthors: [{name: Ann Hall}]\ndate: false\nposted: 2021-05-03\n---",
        "+++\ntitle = \"Rain\"\ndate = 2021-05-03T10:00:00Z\nauthors = [\"Ann Hall\"]\n+++",
        "{\n \"title\": \"Rain\",\n \"author\": \"Ann Hall\", \"date\": \"2021-05-03\"}",
        ";;;\n{\"title\": \"Rain\", \"author\": \"Ann Hall\", \"date\": \"2021-05-03\"}\n;;;",
        "% Rain\n% Ann Hall\n% 3 May 2021",
        "title: Rain\nauthor: Ann Hall\ndate: 2021-05-03\n"
      })
  void readsEveryForm(String head) {
    Read read = Read.of("a.md", head + "\n" + BODY);
    assertThat(read.faults()).isEmpty();
    assertThat(read.source().title()).isEqualTo("Rain");
    assertThat(read.source().authors()).containsExactly("Ann Hall");
    assertThat(read.source().published()).contains(new PartialDate(2021, 5, 3));
    assertThat(read.article().text()).isEqualTo("It rained.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "title: &amp; rain ¦ & rain",
        "title: ! rain ¦ ! rain",
        "title: \"Rain ¦ Rain",
        "title:Rain and mud ¦ Rain and mud",
        "'title': Rain\\ntags: [a, b ¦ Rain",
        "title:\\n  Rain: and\\n  mud ¦ Rain: and",
        "title: ~ ¦ A",
        "title: null ¦ A"
      })
  void takesATitleThatIsNoYamlAsItWasMeant(String head, String title) {
    String lines = "---\n" + head.replace("\\n", "\n") + "\ndate: 2021-05-03\n---\n";
    Read read = Read.of("a.md", lines + BODY);
    assertThat(read.source().title()).isEqualTo(title);
    assertThat(read.source().published()).contains(new PartialDate(2021, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Rain: a report\nauthor: Ann Hall",
        "author: Ann Hall\ntitle: [Rain] a report",
        "author: Ann Hall\ntitle: \"Rain\" a report",
        "author: Ann Hall\ntitle: {{ page }} Rain a report"
      })
  void losesNoOtherKeyToOneThatIsBroken(String head) {
    Read read = Read.of("a.md", "---\n" + head + "\n---\n" + BODY);
    assertThat(read.source().authors()).containsExactly("Ann Hall");
    assertThat(read.source().title()).contains("Rain").endsWith("a report");
    assertThat(read.article().text()).isEqualTo("It rained.");
    assertThat(read.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.DOUBTFUL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ndraft: true\n---",
        "---\npublished: false\n---",
        "---\nDraft: yes\ntitle: [broken\n---",
        "---\nstatus: draft\n---",
        "+++\ndraft = true\n+++",
        "draft: true\ntitle: Rain\n"
      })
  void leavesDraftsOutAndSaysSo(String head) {
    Read read = Read.of("a.md", head + "\n" + BODY);
    assertThat(read.articles()).isEmpty();
    assertThat(read.faults())
        .filteredOn(fault -> fault.kind() == Fault.Kind.LEFT_OUT)
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason()).startsWith("a draft ("));
  }

  @Test
  void takesNoTextForAHead() {
    String text = "Note: it rained.\nAll day.\n\nIt poured.";
    assertThat(Read.of("a.md", text).texts(Part.Role.PARAGRAPH))
        .containsExactly("Note: it rained. All day.", "It poured.");
    assertThat(Read.of("a.md", "{braces} are here.\n\nIt poured.").article().text())
        .startsWith("{braces} are here.");
  }

  @Test
  void readsTitlesWithTagsAndEntities() {
    assertThat(
            Read.of("a.md", "---\ntitle: Rain &amp; <em>snow</em> in `Rome`\n---\n" + BODY)
                .source()
                .title())
        .isEqualTo("Rain & snow in Rome");
  }

  @Test
  void datesAnArticleByItsFileOrItsTitle() {
    assertThat(Read.of("a/2021-05-03-rain.md", "It rained.").source().published())
        .contains(new PartialDate(2021, 5, 3));
    assertThat(Read.of("a/2021-05-03-rain.md", "It rained.").source().title()).isEqualTo("Rain");
    assertThat(Read.of("a.md", "# 3 May, 2021 minutes\n\nIt rained.").source().published())
        .contains(new PartialDate(2021, 5, 3));
    assertThat(Read.of("a.md", "# 2021 in rain\n\nIt rained.").source().published()).isEmpty();
  }

  @Test
  void callsTheFirstPageOfAFolderAsTheFolder() {
    assertThat(Read.of("a/long-way/index.md", "It rained.").source().title()).isEqualTo("Long way");
    assertThat(Read.of("index.md", "It rained.").source().title()).isEqualTo("Index");
  }

  @Test
  void takesTheFirstHeadingOfAnyLevelForTheTitle() {
    assertThat(Read.of("a.md", "<a id=x></a>\n\n## Rain {#r}\n\nIt rained.").source().title())
        .isEqualTo("Rain");
  }

  @Test
  void looksUpTheHandlesOfAuthors() throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      Path post = files.getPath("/site/posts/2021/a.md");
      Files.createDirectories(post.getParent());
      Files.createDirectories(files.getPath("/site/_data"));
      Files.writeString(
          files.getPath("/site/_data/authors.yml"), "ann:\n  name: Ann Hall\nbo: Bo Ode\n");
      Files.writeString(files.getPath("/authors.yml"), "out: Outside\n");
      AuthorNames names = new AuthorNames(new ArticleFile(post, "posts/2021/a.md", 1, 1));
      assertThat(List.of("ann", "@bo", "cy", "out", "Ann Hall").stream().map(names::of))
          .containsExactly("Ann Hall", "Bo Ode", "cy", "out", "Ann Hall");
    }
  }

  @Test
  void tellsNamesFromTheirHandles() {
    assertThat(
            Read.of(
                    "a.md",
                    "---\nauthor: Ann Hall (@ann), painter (@bo), Cy Fox (@c)\n---\n" + BODY)
                .source()
                .authors())
        .containsExactly("Ann Hall", "painter", "Cy Fox");
  }
}
