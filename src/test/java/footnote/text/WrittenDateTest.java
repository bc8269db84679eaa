package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-05-03 | 2021-05-03",
        "2021-05 | 2021-05",
        "2021 | 2021",
        "2021-05-03T05:00:00Z | 2021-05-03",
        "20210503 | 2021-05-03",
        "2021/5/3 | 2021-05-03",
        "May 3, 2021 | 2021-05-03",
        "November 3rd, 2021 | 2021-11-03",
        "3 Nov. 2021 | 2021-11-03",
        "Nov. 3, 2021 5:00 am ET | 2021-11-03",
        "Wednesday, 3 November 2021, 17:05 GMT | 2021-11-03",
        "Published on Nov 3, 2021 at 5 pm | 2021-11-03",
        "November 2021 | 2021-11",
        "3. November 2021 | 2021-11-03",
        "3 novembre 2021 | 2021-11-03",
        "3 de noviembre de 2021 | 2021-11-03",
        "3 ноября 2021 г. | 2021-11-03",
        "3.11.2021 | 2021-11-03",
        "23/11/2021 | 2021-11-23",
        "11/23/2021 | 2021-11-23",
        "2021年11月3日 | 2021-11-03",
        "ngày 3 tháng 11 năm 2021 | 2021-11-03",
        "٣ نوفمبر ٢٠٢١ | 2021-11-03",
        "２０２１年１１月３日 | 2021-11-03",
        "2021년 11월 3일 | 2021-11-03",
        "2021年11月 | 2021-11",
        "1 de enero de 2021 | 2021-01-01",
        "1er janvier 2021 | 2021-01-01",
        "3 maja 2021 | 2021-05-03",
        "3 мая 2021 года | 2021-05-03",
        "3 травня 2021 | 2021-05-03",
        "3 มกราคม 2021 | 2021-01-03",
        "3-May-2021 | 2021-05-03",
        "May. 3, 2021 | 2021-05-03",
        "2021.05.03 | 2021-05-03",
        "Fri, 3.11.2023 | 2023-11-03",
        "3/3/2021 | 2021-03-03",
        "29 February 2020 | 2020-02-29",
        "Mon, 03 May 2021 05:00:00 GMT | 2021-05-03",
        "May 3, 2021, 5:00 p.m. Eastern Time | 2021-05-03",
        "3. Mai 2021 um 17:05 Uhr | 2021-05-03",
        "12 Mar 2021 · 5:00 | 2021-03-12",
        "3\u00a0May\u00a02021 | 2021-05-03"
      })
  void readsTheFormsInUse(String written, String iso) {
    assertThat(WrittenDate.parse(written)).hasToString("Optional[" + iso + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/11/2021", "3-4-2021"})
  void knowsOnlyTheYearOfWhatCanMeanTwoDays(String written) {
    assertThat(WrittenDate.parse(written)).hasToString("Optional[2021]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "May 32, 2021",
        "31 February 2021",
        "May we meet in 2021",
        "3 May 2021 was a Monday",
        "12",
        "5:00 am",
        "2021/05-03",
        "20211332",
        "13.13.2021",
        "31.04.2021",
        "29 February 2021",
        "0000-01-01",
        "3 Foo 2021",
        "May 3",
        "3 May 99999",
        "\ud83d 2021"
      })
  void takesNothingElseForADate(String written) {
    assertThat(WrittenDate.parse(written)).isEmpty();
  }

  @Test
  void takesNoTextOfMoreThanEightyCharactersForADate() {
    assertThat(WrittenDate.parse(" ".repeat(76) + "2021")).isPresent();
    assertThat(WrittenDate.parse(" ".repeat(77) + "2021")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d MMMM uuuu",
        "MMMM d, uuuu",
        "EEEE, d MMMM uuuu",
        "d MMM. uuuu",
        "uuuu-MM-dd",
        "uuuu/M/d",
        "d.M.uuuu",
        "uuuuMMdd",
        "uuuu'年'M'月'd'日'",
        "MMMM d, uuuu 'at' h:mm a"
      })
  void readsEveryDayInEveryFormItKnows(String form) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
    LocalDateTime first = LocalDateTime.of(1999, 12, 1, 17, 5);
    for (int i = 0; i < 500; i++) {
      LocalDateTime day = first.plusDays(i);
      assertThat(WrittenDate.parse(formatter.format(day)))
          .as(formatter.format(day))
          .contains(PartialDate.of(day.toLocalDate()));
    }
  }

  @Test
  void findsADateInNoTextThatItCannotWriteAgain() {
    RandomText.each(text ->
        WrittenDate.parse(text)
            .ifPresent(date -> assertThat(WrittenDate.parse(date.toString())).contains(date)));
  }
}
