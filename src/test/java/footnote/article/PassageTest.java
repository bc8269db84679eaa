package footnote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
  private static final Source SOURCE =
      new Source(
          new ArticleId("a"),
          "The port",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "en");

  private static Passage passage(Span span, String text, Sentence... sentences) {
    return new Passage(SOURCE, 0, false, List.of(), span, text, List.of(sentences));
  }

  private static Sentence sentence(int start, int end, int paragraph) {
    return new Sentence(new Span(start, end), paragraph);
  }

  private static final Passage RAIN =
      passage(new Span(10, 31), "It rained. It poured.", sentence(10, 20, 3), sentence(21, 31, 4));

  /// The example in the documentation of [Passage].
  @Test
  void givesTheTextOfARangeOfTheArticle() {
    assertThat(RAIN.textOf(new Span(21, 31))).isEqualTo("It poured.");
    assertThat(RAIN.textOf(RAIN.span())).isEqualTo(RAIN.text());
    assertThat(RAIN.textOf(new Span(10, 10))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9, 20", "10, 32", "0, 5", "31, 40"})
  void givesNoTextThatIsNotItsOwn(int start, int end) {
    Span quote = new Span(start, end);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RAIN.textOf(quote))
        .withMessage("illegal quote: " + quote + ", must lie in " + RAIN.span());
  }

  @ParameterizedTest
  @CsvSource({"10, 3", "15, 3", "20, 3", "21, 4", "30, 4", "500, 4", "0, 3"})
  void tellsTheParagraphInWhichARangeBegins(int start, int paragraph) {
    assertThat(RAIN.paragraphAt(start)).isEqualTo(paragraph);
  }

  @Test
  void tellsWhatIsReadAboveIt() {
    Lead outside = new Lead(Lead.Kind.HEADER, new Span(2, 6), "Tide");
    Lead inside = new Lead(Lead.Kind.INTRO, new Span(10, 20), "It rained.");
    Sentence first =
        new Sentence(
            new Span(10, 20), 3, Sentence.Kind.ROW, Optional.of(outside), Optional.empty());
    Sentence second =
        new Sentence(
            new Span(21, 31), 4, Sentence.Kind.ITEM, Optional.of(inside), Optional.empty());
    Passage passage =
        new Passage(
            SOURCE,
            0,
            false,
            List.of("The port", "Weather", "Rain"),
            new Span(10, 31),
            "It rained. It poured.",
            List.of(first, second));
    assertThat(passage.above())
        .as("the title is known, and what leads within is read anyway")
        .containsExactly("Weather", "Rain", "Tide");
    assertThat(RAIN.above()).isEmpty();
  }

  @Test
  void isNamedByItsTitleAndItsText() {
    Passage elsewhere =
        passage(new Span(0, 21), "It rained. It poured.", sentence(0, 10, 1), sentence(11, 21, 1));
    assertThat(RAIN.id())
        .isEqualTo(elsewhere.id())
        .isEqualTo(PassageId.of("The port", RAIN.text()));
  }

  @Test
  void refusesATextThatIsNotAsLongAsItsSpan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage(new Span(0, 3), "It", sentence(0, 3, 1)))
        .withMessage("illegal passage: Span[start=0, end=3] for 2");
    assertThatIllegalArgumentException().isThrownBy(() -> passage(new Span(3, 3), ""));
  }

  @Test
  void refusesSentencesThatDoNotBeginAndEndWithIt() {
    Span span = new Span(0, 10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage(span, "It rained."))
        .withMessage("illegal sentences: must begin and end with the passage");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage(span, "It rained.", sentence(1, 10, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> passage(span, "It rained.", sentence(0, 9, 1)));
  }
}
