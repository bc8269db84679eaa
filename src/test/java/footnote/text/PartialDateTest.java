package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023, 0, 0",
    "2023-11, 2023, 11, 0",
    "2023-11-03, 2023, 11, 3",
    "2024-02-29, 2024, 2, 29",
    "0001, 1, 0, 0",
    "9999-12-31, 9999, 12, 31"
  })
  void isReadAsPreciselyAsItIsWritten(String iso, int year, int month, int day) {
    PartialDate date = new PartialDate(year, month, day);
    assertThat(PartialDate.parse(iso)).contains(date);
    assertThat(date).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23",
        "20233",
        "0000",
        "2023-1",
        "2023-13",
        "2023-00-01",
        "2023-02-29",
        "2023-11-31",
        "2023-11-3",
        "2023-11-03T05:00",
        " 2023",
        "٢٠٢٣"
      })
  void isNotReadFromAnythingElse(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2024-01-01",
    "2023-12, 2023-12-01, 2024-01-01",
    "2024-02, 2024-02-01, 2024-03-01",
    "2024-02-29, 2024-02-29, 2024-03-01",
    "2023-12-31, 2023-12-31, 2024-01-01"
  })
  void coversAllThatItCanMean(String iso, LocalDate earliest, LocalDate end) {
    PartialDate date = PartialDate.parse(iso).orElseThrow();
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 1 | 1 | illegal year: 0, must be 1 to 9999",
        "10000 | 1 | 1 | illegal year: 10000, must be 1 to 9999",
        "2023 | 13 | 1 | illegal month: 13, must be 1 to 12",
        "2023 | -1 | 0 | illegal month: -1, must be 1 to 12",
        "2023 | 0 | 5 | illegal month: 0, must be 1 to 12",
        "2023 | 2 | 29 | illegal day: 29, not in that month",
        "2023 | 2 | -1 | illegal day: -1, not in that month"
      })
  void refusesADayThatIsNone(int year, int month, int day, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(year, month, day))
        .withMessage(message);
  }

  @Test
  void survivesBeingWrittenAndReadAgain() {
    Random random = new Random(20_260_101);
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(-700_000, 2_900_000));
      PartialDate whole = PartialDate.of(day);
      PartialDate month = new PartialDate(day.getYear(), day.getMonthValue(), 0);
      PartialDate year = new PartialDate(day.getYear(), 0, 0);
      for (PartialDate date : new PartialDate[] {whole, month, year}) {
        assertThat(PartialDate.parse(date.toString())).contains(date);
        assertThat(day).isBetween(date.earliest(), date.end().minusDays(1));
      }
      assertThat(whole.earliest()).isEqualTo(day);
    }
  }

  @Test
  void isReadAsPeopleWriteItToo() {
    assertThat(PartialDate.written("November 3, 2023")).contains(new PartialDate(2023, 11, 3));
    assertThat(PartialDate.written("3 Nov.")).isEmpty();
  }
}
