package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionWordsTest {
  private static List<String> words(Language language) {
    return List.of(QuestionWords.of(language).strip().split("\\s+", -1));
  }

  @ParameterizedTest
  @EnumSource
  void areInSmallLettersAndMoreThanAFew(Language language) {
    assertThat(words(language))
        .hasSizeGreaterThan(6)
        .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
  }

  /// A list of pairs of characters must be of just these, or it would match nothing.
  @Test
  void arePairsWhereWordsAreIndexedSo() {
    assertThat(words(Language.CHINESE)).allMatch(word -> word.length() == 2);
  }

  @Test
  void areEnglishWhereTheLanguageIsNotKnown() {
    assertThat(words(Language.UND)).isEqualTo(words(Language.ENGLISH));
  }
}
