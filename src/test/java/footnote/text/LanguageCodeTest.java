package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodeTest {
  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN_us, en",
    "' fr ', fr",
    "zh-Hans-CN, zh",
    "sr-Latn, sr",
    "deu, de",
    "srp, sr",
    "iw, he",
    "heb, he",
    "in, id",
    "nno, nn"
  })
  void isTheShortOneOfATag(String tag, String code) {
    assertThat(LanguageCode.of(tag)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "x", "xx", "und", "English", "en us", "gsw", "i-klingon", "\ud83d", "1"})
  void isNothingForWhatIsNoTag(String tag) {
    assertThat(LanguageCode.of(tag)).isEmpty();
  }

  @Test
  void isItsOwnForEveryCodeInUse() {
    for (String code : Locale.getISOLanguages()) {
      String modern = Locale.of(code).getLanguage();
      assertThat(LanguageCode.of(code)).as(code).contains(modern);
    }
  }
}
