package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  private static final Look NARROW = new Look(20, false, false);

  @Test
  void breaksBetweenWords() {
    assertThat(lines("The port reopened to cargo on 14 March."))
        .isEqualTo("The port reopened to\ncargo on 14 March.\n");
  }

  @Test
  void keepsAFilterInOnePiece() {
    assertThat(lines("Try the word source:NAME or this: that"))
        .isEqualTo("Try the word\nsource:NAME or this:\nthat\n");
    assertThat(lines("I passed over one: \"-source:Star\"."))
        .isEqualTo("I passed over one:\n\"-source:Star\".\n");
    assertThat(lines("some reaching far-off")).isEqualTo("some reaching far-\noff\n");
  }

  @Test
  void keepsGermanQuotationMarksWithTheirWord() {
    assertThat(lines("Gelesen als „Hafenst“ so.")).isEqualTo("Gelesen als\n„Hafenst“ so.\n");
  }

  @Test
  void breaksBetweenIdeographs() {
    assertThat(lines("港口于三月十四日重新开放货运。")).isEqualTo("港口于三月十四日重新\n开放货运。\n");
  }

  @Test
  void breaksAWordThatIsTooLong() {
    assertThat(lines("see https://example.org/abcdefghijklmnopqrstuvwxyz"))
        .isEqualTo("see https://example.\norg/abcdefghijklmnop\nqrstuvwxyz\n");
  }

  @Test
  void keepsAMarkWithItsWord() {
    Paragraph paragraph = new Paragraph().add("Ferries are expected").mark("[1]", Style.BOLD);
    assertThat(paragraph.lines(NARROW, Margin.NONE)).isEqualTo("Ferries are\nexpected [1]\n");
  }

  @Test
  void putsTheMarginBeforeEachLine() {
    Paragraph paragraph = new Paragraph().add("The port reopened to cargo");
    assertThat(paragraph.lines(NARROW, Margin.hanging("[1] ", Style.BOLD)))
        .isEqualTo("[1] The port\n    reopened to\n    cargo\n");
  }

  @Test
  void stylesEachLineOnItsOwn() {
    Paragraph paragraph = new Paragraph().add("The port ").add("reopened to cargo", Style.BOLD);
    assertThat(paragraph.lines(new Look(20, true, false), Margin.NONE))
        .isEqualTo("The port \033[1mreopened to\033[0m\n\033[1mcargo\033[0m\n");
  }

  @Test
  void linksEachLineOnItsOwn() {
    Paragraph paragraph =
        new Paragraph()
            .add(
                "The port reopened to cargo",
                Style.PLAIN,
                Optional.of(URI.create("https://a.example/")));
    assertThat(paragraph.lines(new Look(20, false, true), Margin.NONE).lines())
        .containsExactly(
            "\033]8;;https://a.example/\033\\The port reopened to\033]8;;\033\\",
            "\033]8;;https://a.example/\033\\cargo\033]8;;\033\\");
  }

  @Test
  void takesNoTimeForAWordThatNeverEnds() {
    String text = "x".repeat(1_000_000);
    assertThat(lines(text).replace("\n", "")).isEqualTo(text);
  }

  private static String lines(String text) {
    return new Paragraph().add(text).lines(NARROW, Margin.NONE);
  }
}
