package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "THE PORT REOPENED.",
        "THE 3rd McDONALD",
        "A",
        "ΤΟ ΛΙΜΑΝΙ",
        "ПОРТ ОТКРЫТ",
        "1923: NATO"
      })
  void prevailInATextThatIsAllButWrittenInThem(String text) {
    assertThat(Capitals.prevail(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1923",
        "😀",
        "The port reopened.",
        "NATO met in Bonn today",
        "Aa",
        "港口重新开放",
        "DER HAFEN 港口重新开放港口重新开放"
      })
  void prevailInNoOther(String text) {
    assertThat(Capitals.prevail(text)).isFalse();
  }

  @Test
  void mayBeThreeToEachSmallLetterAndNoFewer() {
    assertThat(Capitals.prevail("AAAb")).isTrue();
    assertThat(Capitals.prevail("AAb")).isFalse();
  }

  @Test
  void areLookedForInTheRangeAlone() {
    String text = "small letters THE PORT small letters";
    assertThat(Capitals.prevail(text, new Span(14, 22))).isTrue();
    assertThat(Capitals.prevail(text, new Span(0, 14))).isFalse();
  }

  @Test
  void areToldByTheBeginningOfALongText() {
    assertThat(Capitals.prevail("A".repeat(2_000) + "b".repeat(9_000))).isTrue();
    assertThat(Capitals.prevail("b".repeat(2_000) + "A".repeat(9_000))).isFalse();
  }

  @Test
  void neverPrevailInAnyTextInSmallLetters() {
    RandomText.each(text -> assertThat(Capitals.prevail(text.toLowerCase(Locale.ROOT))).isFalse());
  }
}
