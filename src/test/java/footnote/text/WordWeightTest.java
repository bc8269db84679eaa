package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordWeightTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "",             0
          " \t\u00a0",    0
          word,           20
          Two words,      40
          don't,          20
          "1,234.56",     20
          well-known,     20
          e\u0301té,      20
          слово,          20
          한국어,          20
          字,              12
          字字字字字,        60
          ไทย,            12
          กิน,            8
          ภาษา word,      36
          ((((,           2
          (word),         21
          """)
  void isTwentyToAWord(String text, int weight) {
    assertThat(WordWeight.weigh(text, whole(text))).isEqualTo(weight);
  }

  @Test
  void countsALongRunByItsLength() {
    assertThat(weigh("x".repeat(24))).isEqualTo(20);
    assertThat(weigh("x".repeat(25))).isEqualTo(62);
    assertThat(weigh("x".repeat(800))).isEqualTo(2_000);
  }

  @Test
  void weighsTheRangeAlone() {
    assertThat(WordWeight.weigh("one two three", new Span(4, 7))).isEqualTo(20);
    assertThat(WordWeight.weigh("one two three", new Span(5, 5))).isZero();
  }

  @Test
  void ofTwoTextsApartIsNoMoreThanTheSumOfBothAndAMark() {
    RandomText.each(text -> {
      int whole = weigh(text);
      int doubled = weigh(text + " " + text);
      assertThat(doubled).isBetween(2 * whole, 2 * whole + 1);
      assertThat(whole).isBetween(0, WordWeight.WORD * text.length());
    });
  }

  private static int weigh(String text) {
    return WordWeight.weigh(text, whole(text));
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }
}
