package footnote.dates;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.text.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeWordingTest {
  private static PartialDate date(String iso) {
    return PartialDate.parse(iso).orElseThrow();
  }

  private static RelativeWording said(String words, String from, String end) {
    return new RelativeWording(words, LocalDate.parse(from), LocalDate.parse(end));
  }

  @Test
  void isOfTheArticlesThatMeanTheDateByIt() {
    assertThat(RelativeWording.of(date("2022-01")))
        .containsExactly(
            said("january last year", "2023-01-01", "2024-01-01"),
            said("january this year", "2022-01-01", "2023-01-01"),
            said("last january", "2022-02-01", "2023-02-01"),
            said("last month", "2022-02-01", "2022-03-01"));
    assertThat(RelativeWording.of(date("2022")))
        .containsExactly(
            said("last year", "2023-01-01", "2024-01-01"),
            said("this year", "2022-01-01", "2023-01-01"));
  }

  /// Whatever an article says of a date means that date in it.
  @ParameterizedTest
  @ValueSource(strings = {"2022", "2022-01", "2022-12", "2023-10-31", "2024-02-29"})
  void isReadAsTheDateItIsOf(String iso) {
    for (RelativeWording wording : RelativeWording.of(date(iso))) {
      for (LocalDate day : List.of(wording.from(), wording.end().minusDays(1))) {
        assertThat(RelativeDates.in(wording.words(), "en", PartialDate.of(day)))
            .as("%s on %s", wording.words(), day)
            .extracting(RelativeDate::date)
            .containsExactly(date(iso));
      }
    }
  }
}
