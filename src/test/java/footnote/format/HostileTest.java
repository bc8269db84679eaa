package footnote.format;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.article.Article;
import footnote.article.Part;
import footnote.article.Passage;
import footnote.article.Splitter;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to take their readers time by the square of their length, as each of them once did.
class HostileTest {
  private static final int MANY = 300_000;
  private static final Duration ENOUGH = Duration.ofSeconds(30);
  private static final String PARAGRAPH = "<p>" + "It had rained for a week. ".repeat(20) + "</p>";

  @Test
  void readsAnAuthorOfEndlessLetters() {
    String name = "a".repeat(MANY);
    Article article = read("a.html", page("<meta name=author content=\"" + name + "\">", ""));
    assertThat(article.source().authors()).containsExactly("a".repeat(300));
  }

  @Test
  void readsAnAuthorOfEndlessSpaces() {
    String name = "Ada" + " ".repeat(MANY) + "Byron";
    Article article = read("a.html", page("<meta name=author content=\"" + name + "\">", ""));
    assertThat(article.source().authors()).containsExactly("Ada Byron");
  }

  @Test
  void readsATitleOfEndlessSpaces() {
    String title = "Rain" + " ".repeat(MANY) + "again";
    Article article =
        read("a.html", page("<meta property=\"og:title\" content=\"" + title + "\">", ""));
    assertThat(article.source().title()).isEqualTo("Rain again");
  }

  @Test
  void readsAParagraphOfEndlessLines() {
    Article article = read("a.html", page("", "<p>" + "a<br>".repeat(MANY) + "</p>"));
    assertThat(article.text()).contains("a\na\na");
  }

  @Test
  void readsARowOfEndlessCells() {
    Article article =
        read("a.html", page("", "<table><tr>" + "<td>a".repeat(MANY) + "</tr></table>"));
    assertThat(article.text()).contains("a · a · a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ ",
        "{% ",
        "{#",
        "{.a",
        "<A ",
        "<!-- ",
        "`` ` ",
        "[[a|",
        "[^a",
        "[a][b",
        ":a",
        "1. a\n",
        "- a\n\n",
        "> - ",
        "!!! a\n    ",
        ":::a\n",
        "a\n: b\n",
        "|a",
        "| a |\n|-|\n",
        "<div>\n\n",
        "![a](",
        "~~",
        "<b>",
        "&amp;"
      })
  void readsEndlessMarks(String mark) {
    String marks = mark.repeat(MANY / mark.length() / 3);
    Article article = read("a.md", "It rained.\n\n" + marks);
    assertThat(article.text()).startsWith("It rained.");
  }

  @Test
  void cutsAHeadingOfEndlessStars() {
    String heading = "*a ".repeat(MANY);
    List<Passage> passages =
        within(() ->
            Splitter.split(
                Read.of("a.md", "# Rain\n\nIt rained.\n\n## " + heading + "\n\nIt poured.\n")
                    .article()));
    assertThat(passages.getLast().heading()).hasSize(200);
  }

  @Test
  void findsFewNotesUnderOneText() {
    String notes =
        IntStream.range(26 * 26 * 26, 2 * 26 * 26 * 26)
            .mapToObj(i -> "Ada " + surname(i) + " covers rain and the rivers of the north.")
            .collect(joining("\n\n"));
    Article article = read("a.txt", "Rain\n\nIt had rained for a week.\n\n" + notes);
    assertThat(article.parts()).filteredOn(part -> part.role() == Part.Role.NOTE).hasSize(8);
  }

  /// Four letters, another name for each number of four digits to the base of 26.
  private static String surname(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      name.append((char) (name.isEmpty() ? 'A' + rest % 26 : 'a' + rest % 26));
    }
    return name.toString();
  }

  private static String page(String head, String body) {
    return "<html><head>"
        + head
        + "</head><body><article>"
        + PARAGRAPH
        + body
        + "</article></body></html>";
  }

  private static Article read(String name, String content) {
    return within(() -> Read.of(name, content).article());
  }

  private static <T> T within(ThrowingSupplier<T> work) {
    return assertTimeoutPreemptively(ENOUGH, work);
  }
}
