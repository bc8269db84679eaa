package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeWordsTest {
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 19", "GERMAN, 21", "FRENCH, 19", "SPANISH, 19", "ITALIAN, 19", "DUTCH, 19",
    "PORTUGUESE, 12", "ROMANIAN, 12", "TURKISH, 12", "GREEK, 12", "ARABIC, 12", "KOREAN, 0"
  })
  void areTheMonthsAndMostlyTheDaysOfTheWeek(Language language, int count) {
    assertThat(TimeWords.of(language)).hasSize(count);
  }

  @ParameterizedTest
  @EnumSource
  void areWrittenAsWordsAreRead(Language language) {
    assertThat(TimeWords.of(language))
        .allSatisfy(word -> {
          assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)).doesNotContain(" ");
          assertThat(new Analysis(language).words(word)).as("%s is one word", word).hasSize(1);
        });
  }

  @Test
  void areNamesWhereOnlyACapitalTellsThem() {
    assertThat(TimeWords.areNames(Language.ENGLISH)).isTrue();
    assertThat(TimeWords.areNames(Language.UND)).isTrue();
    assertThat(TimeWords.areNames(Language.FRENCH)).isFalse();
    assertThat(TimeWords.of(Language.UND)).isEqualTo(TimeWords.of(Language.ENGLISH));
  }
}
