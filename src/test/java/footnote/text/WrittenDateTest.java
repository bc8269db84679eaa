package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

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
        "٣ نوفمبر ٢٠٢١ | 2021-11-03"
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
        "5:00 am"
      })
  void takesNothingElseForADate(String written) {
    assertThat(WrittenDate.parse(written)).isEmpty();
  }
}
