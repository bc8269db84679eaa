package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommonWordsTest {
  /// Words that questions are made with, as the language's text is read.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH    | Who was the first of them and what did he do?       | first
          GERMAN     | Wer war der Erste und wann wurde er geboren?        | erste geboren
          FRENCH     | Qui était le premier et où sont les navires ?       | premier navires
          SPANISH    | ¿Quién fue el primero y cuándo?                     | primero
          RUSSIAN    | Кто был первым и когда?                             | первым
          GREEK      | Ποιος ήταν ο πρώτος;                                | πρωτοσ
          TURKISH    | Kim ilk oldu ve ne zaman?                           | ilk
          VIETNAMESE | Ai là người đầu và khi nào?                         | đầu
          CHINESE    | 什么港口                                             | 么港 港口
          """)
  void areWhatTellsNoPassageFromAnother(Language language, String question, String others) {
    List<String> left =
        new Analysis(language)
            .words(question).stream()
                .map(Word::plain)
                .filter(word -> !CommonWords.of(language).contains(word))
                .toList();
    assertThat(String.join(" ", left)).isEqualTo(others);
  }

  @Test
  void areNoWordsThatAreNamesAsWell() {
    assertThat(CommonWords.of(Language.ENGLISH)).doesNotContain("us", "may", "march", "who's who");
  }

  @ParameterizedTest
  @EnumSource
  void areInThePlainFormThatTextsAreReadIn(Language language) {
    assertThat(CommonWords.of(language))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word).isNotBlank().doesNotContain(" "));
  }

  @ParameterizedTest
  @EnumSource
  void holdEveryWordThatQuestionsAreMadeWith(Language language) {
    Set<String> common = CommonWords.of(language);
    assertThat(new Analysis(language).plain(QuestionWords.of(language)))
        .isNotEmpty()
        .isSubsetOf(common);
  }

  @Test
  void areMadeOnceForALanguage() {
    assertThat(CommonWords.of(Language.DUTCH)).isSameAs(CommonWords.of(Language.DUTCH));
    assertThat(Analysis.common(Language.DUTCH)).isSameAs(CommonWords.of(Language.DUTCH));
  }
}
