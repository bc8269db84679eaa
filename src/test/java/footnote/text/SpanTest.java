package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  /// The example in the documentation of [Span].
  @Test
  void isARangeOfAText() {
    String text = "It rained. It poured.";
    Span second = new Span(11, 21);
    assertThat(second.of(text)).isEqualTo("It poured.");
    assertThat(second.length()).isEqualTo(10);
    assertThat(new Span(14, 20).relativeTo(second.start())).isEqualTo(new Span(3, 9));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "1, 0", "-2, -1"})
  void refusesBoundsThatAreNone(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessage("illegal span: [" + start + ", " + end + "), must be 0 <= start <= end");
  }

  @Test
  void mayBeEmpty() {
    assertThat(new Span(3, 3).of("abc")).isEmpty();
    assertThat(new Span(0, 0).length()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, true",
    "3, 4, true",
    "3, 3, true",
    "5, 5, true",
    "1, 3, false",
    "4, 6, false",
    "6, 7, false"
  })
  void containsWhatLiesWithinBothBounds(int start, int end, boolean inside) {
    assertThat(new Span(2, 5).contains(new Span(start, end))).isEqualTo(inside);
  }

  @Test
  void isOrderedByItsStartThenByItsEnd() {
    assertThat(Stream.of(new Span(3, 4), new Span(0, 9), new Span(0, 2), new Span(3, 3)).sorted())
        .containsExactly(new Span(0, 2), new Span(0, 9), new Span(3, 3), new Span(3, 4));
  }

  @Test
  void refusesAnOriginBehindItsStart() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 3).relativeTo(3));
  }

  @Test
  void glimpsesNoMoreThanItsBeginning() {
    String text = "a".repeat(3_000) + "b".repeat(10);
    assertThat(new Span(2_999, 3_003).glimpse(text)).isEqualTo("abbb");
    assertThat(new Span(500, 3_010).glimpse(text)).isEqualTo("a".repeat(2_000));
  }
}
