package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analyses;
import footnote.analysis.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKeyTest {
  private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.GERMAN);
  private static final Analyses ANALYSES = new Analyses();

  private static QuestionKey key(String question) {
    return QuestionKey.of(Question.parse(question), LANGUAGES, ANALYSES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When did the port reopen?    | when was the PORT reopened",
        "Who built the dry dock?      | By whom was the dry dock built?",
        "What is the fee for a berth? | fees of berths",
        "Wann wurde der Hafen wieder geöffnet? | wann wurde der hafen geöffnet",
        "the port source:Star         | ports source:Star"
      })
  void isTheSameInOtherWordsOfNoMeaning(String one, String other) {
    assertThat(key(one)).isEqualTo(key(other)).hasSameHashCodeAs(key(other));
    assertThat(key(one).hash()).isEqualTo(key(other).hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who built the dock?          | When was the dock built?",
        "Why did the port close?      | Where did the port close?",
        "Is smoking allowed?          | Isn't smoking allowed?",
        "Is smoking allowed?          | Is smoking not allowed?",
        "When did the port reopen?    | When did the port close?",
        "the port in 2023             | the port in 2024",
        "the port source:Star         | the port source:Sun",
        "the port                     | the port after:2023",
        "the dry dock                 | the \"dry dock\""
      })
  void isAnotherForAnotherQuestion(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
    assertThat(key(one).hash()).isNotEqualTo(key(other).hash());
  }

  @Test
  void hasTheWordsAsTheyWereAsked() {
    assertThat(key("Who built the Docks, and which docks?").words())
        .containsExactly("built", "docks");
  }

  @Test
  void isOfAllWordsWhereNoneTellsAnything() {
    assertThat(key("who is it").words()).containsExactly("who", "is", "it");
  }

  @Test
  void needsNoLanguage() {
    assertThat(QuestionKey.of(Question.parse("Zylotrope?"), List.of(), ANALYSES).words())
        .containsExactly("zylotrope");
  }
}
