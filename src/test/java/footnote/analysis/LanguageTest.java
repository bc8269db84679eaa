package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsCode(Language language) {
    assertThat(Language.of(language.code())).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "pt-BR, PORTUGUESE",
    "EN, ENGLISH",
    "nb, NORWEGIAN",
    "zh_Hant, CHINESE",
    "' de ', GERMAN"
  })
  void isFoundByATag(String tag, Language language) {
    assertThat(Language.of(tag)).isEqualTo(language);
  }

  @Test
  void isUnknownForAnyOtherCode() {
    assertThat(Language.of("sw")).isEqualTo(Language.UND);
    assertThat(Language.of("")).isEqualTo(Language.UND);
  }

  @ParameterizedTest
  @EnumSource
  void hasCommonWordsInTheirPlainForm(Language language) {
    assertThat(Analysis.common(language))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word).isNotBlank());
  }

  @Test
  void hasTraitsThatRankingReliesOn() {
    assertThat(Language.values())
        .filteredOn(Language::isInPairs)
        .containsExactly(Language.JAPANESE, Language.KOREAN, Language.CHINESE);
    assertThat(Language.values())
        .filteredOn(Language::hasTellingMarks)
        .containsExactly(Language.VIETNAMESE);
    assertThat(Language.values())
        .filteredOn(Language::hasCapitalNouns)
        .containsExactly(Language.GERMAN);
  }

  @ParameterizedTest
  @CsvSource({"-, UND", "de-, GERMAN", "no-NO, NORWEGIAN", "nn, NORWEGIAN", "in, INDONESIAN"})
  void isFoundByOldAndOddTagsToo(String tag, Language language) {
    assertThat(Language.of(tag)).isEqualTo(language);
  }
}
