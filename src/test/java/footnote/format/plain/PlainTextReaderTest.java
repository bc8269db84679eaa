package footnote.format.plain;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import footnote.format.CorpusLimits;
import footnote.format.Read;
import footnote.text.RandomText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
  private static final String BODY =
      "It had rained for a week before anybody thought of looking at the dam in the valley. "
          .repeat(2)
          .strip();

  @Test
  void tellsHeadBodyAndTailApart() {
    Read read =
        Read.of(
            "a.txt",
            "Rain | World\r\n\r\nBy Ann Hall\r\n\r\n"
                + BODY
                + "\r\n\r\nAnn Hall has books.\r\n\r\nShare this\r\n");
    assertThat(read.source().title()).isEqualTo("Rain");
    assertThat(read.source().authors()).containsExactly("Ann Hall");
    assertThat(read.texts(Part.Role.HEAD)).containsExactly("Rain | World", "By Ann Hall");
    assertThat(read.texts(Part.Role.PARAGRAPH)).containsExactly(BODY);
    assertThat(read.texts(Part.Role.NOTE)).containsExactly("Ann Hall has books.");
    assertThat(read.texts(Part.Role.BOILERPLATE)).containsExactly("Share this");
  }

  @Test
  void readsAHeadWithoutBlankLines() {
    Read read =
        Read.of("a.txt", "Rain\nBy Ann Hall\nMay 3, 2021\nIt rained.\nIt poured.\n\nIt stopped.");
    assertThat(read.texts(Part.Role.HEAD)).containsExactly("Rain", "By Ann Hall", "May 3, 2021");
    assertThat(read.texts(Part.Role.PARAGRAPH))
        .containsExactly("It rained.\nIt poured.", "It stopped.");
  }

  @Test
  void readsATitleSetAboveWrappedText() {
    Read read =
        Read.of(
            "a.txt",
            """
            Rain in the valley
            It had rained for a week before anybody in
            the valley thought of the dam and of the
            water behind it.\
            """);
    assertThat(read.source().title()).isEqualTo("Rain in the valley");
  }

  @Test
  void takesLongLinesForParagraphs() {
    assertThat(Read.of("a.txt", BODY + "\n" + BODY).texts(Part.Role.PARAGRAPH))
        .containsExactly(BODY, BODY);
  }

  @Test
  void namesATextWithoutATitleByItsFile() {
    assertThat(Read.of("b/the-long-way.txt", BODY).source().title()).isEqualTo("The long way");
  }

  @Test
  void joinsAParagraphThatBreaksOff() {
    String first = "They quarrelled for years with the old company,";
    Read read = Read.of("a.txt", BODY + "\n\n" + first + "\n \u00a0\nwhich left.");
    assertThat(read.texts(Part.Role.PARAGRAPH))
        .containsExactly(BODY, first + "\n \u00a0\nwhich left.");
  }

  @Test
  void findsHeadingsBetweenParagraphs() {
    Read read = Read.of("a.txt", BODY + "\n\nThe second week\n\n" + BODY);
    assertThat(read.texts(Part.Role.HEADING)).containsExactly("The second week");
  }

  @Test
  void keepsTheTextWhole() {
    assertThat(Read.of("a.txt", "\ufeffRain\r\n\r\n" + BODY + "\u0007\u00a0").article().text())
        .isEqualTo("Rain\n\n" + BODY + "\u0007\u00a0");
  }

  @Test
  void tellsTheLanguage() {
    assertThat(Read.of("a.txt", BODY).source().language()).isEqualTo("en");
    assertThat(Read.of("a.txt", "12 34").source().language()).isEqualTo("und");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u00a0\n", "\ufeff"})
  void reportsAnEmptyFile(String content) {
    assertThat(Read.of("a.txt", content).reasons()).containsExactly("0 empty");
  }

  @Test
  void reportsABinaryFile() {
    assertThat(Read.of("a.txt", "a\0b").reasons()).containsExactly("0 binary, not text");
  }

  @Test
  void leavesOutAFewNulsOfAText() {
    Read read = Read.of("a.txt", "It rained in Rome.\0\n\nIt poured in Bath.");
    assertThat(read.article().text()).isEqualTo("It rained in Rome.\n\nIt poured in Bath.");
    assertThat(read.reasons()).containsExactly("0 holds NUL characters, left out: 1");
    assertThat(Read.of("a.txt", "\u0001\u0002\u0003abc").reasons())
        .containsExactly("0 binary, not text");
  }

  @Test
  void reportsAFileBeyondTheLimit() {
    CorpusLimits limits = new CorpusLimits(10, 10, 10, 10, 10, 10, 10, 10);
    assertThat(Read.of("a.txt", "eleven char".getBytes(StandardCharsets.UTF_8), limits).reasons())
        .containsExactly("0 larger than 10 bytes");
  }

  @Test
  void losesNothingOfAnyText() {
    RandomText.each(text -> {
      Read read = Read.of("a.txt", text + "\nA word.");
      RandomText.assertNothingLost(read.article());
    });
  }
}
