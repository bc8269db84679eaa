package footnote.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails, feeds and books made to take their readers time by the square of their length.
class HostileEntriesTest {
  private static final int MANY = 600_000;
  private static final Duration ENOUGH = Duration.ofSeconds(30);
  private static final String HEAD = "Subject: Rain\nFrom: Jane <j@x>\n";

  private static Read read(String name, String content) {
    return assertTimeoutPreemptively(ENOUGH, () -> Read.of(name, content));
  }

  private static String endless(String piece) {
    return piece.repeat(MANY / piece.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> a\n",
        "a\n",
        "- a\n",
        "--original message",
        "-",
        "wrote: ",
        "On ",
        "    a\n",
        "\n",
        " \n",
        "From: a\n",
        "_"
      })
  void readsAMailOfEndlessPieces(String piece) {
    Read read = read("a.eml", HEAD + "\nIt rained.\n\n--original message" + endless(piece));

    assertThat(read.article().text()).startsWith("It rained.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote type=cite>a</blockquote>",
        "<blockquote type=cite>",
        "<p style=display:none>a</p>",
        "<p id=divRplyFwdMsg>a</p>",
        "<b class=gmail_quote>"
      })
  void readsAMailOfEndlessElements(String element) {
    Read read =
        read("a.eml", HEAD + "Content-Type: text/html\n\n<p>It rained.</p>" + endless(element));

    assertThat(read.articles()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=?", "=?a?b?", "(", "\"", "<", " ", " via ", "a,", "a at "})
  void readsAMailWithAnEndlessHead(String piece) {
    String field = endless(piece);
    Read read =
        read("a.eml", "Subject: " + field + "\nFrom: " + field + "\nDate: " + field + "\n\nRain.");

    assertThat(read.article().text()).isEqualTo("Rain.");
  }

  @Test
  void readsAnArchiveOfEndlessMails() {
    assertThat(read("a.mbox", endless("From x\nSubject: a\n\na\n\n")).articles()).isNotEmpty();
    assertThat(read("a.mbox", endless("From x\n\n")).articles()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>a</title><description>a</description></item>",
        "<item>",
        "<title>a",
        "<!-- ",
        "<![CDATA[",
        "&amp;"
      })
  void readsAFeedOfEndlessPieces(String piece) {
    assertThat(read("a.rss", "<rss><channel>" + endless(piece)).faults()).hasSizeLessThan(102);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>a</nav>",
        "<a role='doc-noteref'/>",
        "<section>",
        "<h1>a</h1>",
        "<a href='x'>a</a>"
      })
  void readsABookOfEndlessElements(String element) {
    byte[] book =
        Packed.zip(
            "META-INF/container.xml",
            "<container><rootfile full-path='a.opf'/></container>",
            "a.opf",
            "<package><item id='a' href='a.html'/><itemref idref='a'/></package>",
            "a.html",
            "<html><body><p>It rained.</p>" + endless(element) + "</body></html>");

    Read read =
        assertTimeoutPreemptively(ENOUGH, () -> Read.of("a.epub", book, CorpusLimits.usual()));

    assertThat(read.faults().size() + read.articles().size()).isPositive();
  }

  @Test
  void readsABookOfEndlessContents() {
    byte[] book =
        Packed.zip(
            "META-INF/container.xml",
            "<container><rootfile full-path='a.opf'/></container>",
            "a.opf",
            "<package><metadata>"
                + endless(
                    "<creator id='a'>a</creator><meta refines='#a' property='role'>aut</meta>")
                + "</metadata><manifest>"
                + endless("<item id='a' href='a.html' properties='nav'/>")
                + "</manifest>"
                + endless("<itemref idref='a'/>")
                + "</package>",
            "a.html",
            "<html><body><nav>" + endless("<a href='a.html'>a</a>") + "</nav></body></html>");

    assertThat(
            assertTimeoutPreemptively(ENOUGH, () -> Read.of("a.epub", book, CorpusLimits.usual()))
                .faults())
        .isNotEmpty();
  }
}
