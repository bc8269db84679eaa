package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {
  /// A language's months in their order.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "January February March April May June July August September October November December",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
            + " dicembre",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października"
            + " listopada grudnia",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"
      })
  void areNumberedInEveryLanguage(String year) {
    String[] names = year.split(" ", -1);
    for (int i = 0; i < names.length; i++) {
      assertThat(Months.numberOf(names[i])).as(names[i]).isEqualTo(i + 1);
      assertThat(Months.isName(names[i])).as(names[i]).isTrue();
    }
    assertThat(names).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({
    "Nov., 11",
    "nov, 11",
    "NOV, 11",
    "Sept., 9",
    "Sep, 9",
    "févr., 2",
    "dic, 12",
    "mrt, 3",
    "May., 5",
    "MÄRZ, 3"
  })
  void areKnownAbbreviatedAndInAnyCase(String written, int number) {
    assertThat(Months.numberOf(written)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "Nov..", "Novem", "the", "5", "月", "\u0301", "\ud83d"})
  void areNothingElse(String word) {
    assertThat(Months.numberOf(word)).isZero();
    assertThat(Months.isName(word)).isFalse();
    assertThat(Months.isAbbreviation(word)).isFalse();
  }

  @Test
  void areAbbreviatedOnlyWithACapital() {
    assertThat(Months.isAbbreviation("Dec")).isTrue();
    assertThat(Months.isAbbreviation("dec")).isFalse();
    assertThat(Months.isAbbreviation("December")).isFalse();
  }

  @Test
  void areNamesOnlyInFull() {
    assertThat(Months.isName("november")).isTrue();
    assertThat(Months.isName("Nov")).isFalse();
  }
}
