package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Filters;
import footnote.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHintTest {
  private static final Span SAID = new Span(4, 8);

  @Test
  void isOutrightOnlyWhereTheQuestionAsksForWhatTheyWrote() {
    assertThat(SourceHint.attributed(SAID, SAID, Filters.NONE).outright()).isTrue();
    assertThat(SourceHint.named(SAID, Filters.NONE).outright()).isFalse();
    assertThat(SourceHint.dated(SAID, Filters.NONE).outright()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 8, true",
    "0, 5, true",
    "7, 9, true",
    "5, 6, true",
    "0, 20, true",
    "0, 4, false",
    "8, 9, false",
    "0, 0, false"
  })
  void overlapsAnotherThatSharesACharacter(int start, int end, boolean overlaps) {
    SourceHint one = SourceHint.named(SAID, Filters.NONE);
    SourceHint other = SourceHint.dated(new Span(start, end), Filters.NONE);
    assertThat(one.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(one)).isEqualTo(overlaps);
  }
}
