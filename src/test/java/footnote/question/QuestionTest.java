package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Filters;
import footnote.search.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
  /// The example in the documentation of [Question].
  @Test
  void isWordsAndOperators() {
    Question question = Question.parse("who built the \"dry dock\" -ferry source:Star after:2023");
    assertThat(question)
        .isEqualTo(
            new Question(
                "who built the \"dry dock\" -ferry source:Star after:2023",
                "who built the dry dock",
                List.of("dry dock"),
                List.of("ferry"),
                new Filters(
                    List.of("Star"),
                    List.of(),
                    List.of(),
                    Optional.of(LocalDate.of(2023, 1, 1)),
                    Optional.empty()),
                List.of(),
                List.of(),
                List.of()));
  }

  @Test
  void tellsThatNoDayIsLeft() {
    assertThat(Question.parse("port before:1990 after:2030").warnings())
        .containsExactly(
            new FilterWarning.NoDay(LocalDate.of(2030, 1, 1), LocalDate.of(1990, 1, 1)));
    assertThat(Question.parse("port after:2023 before:2023").warnings())
        .containsExactly(
            new FilterWarning.NoDay(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 1)));
    assertThat(Question.parse("port after:2023-01-01 before:2023-01-02").warnings()).isEmpty();
  }

  @Test
  void refusesWhatHasNoWordToLookFor() {
    assertThat(refusal("")).contains(new Refusal.Empty());
    assertThat(refusal(" \t\n")).contains(new Refusal.Empty());
    assertThat(refusal("?!…")).contains(new Refusal.NoWord());
    assertThat(refusal("source:star")).contains(new Refusal.OnlyFilters());
    assertThat(refusal("-ferry")).contains(new Refusal.OnlyFilters());
  }

  private static Optional<Refusal> refusal(String text) {
    return Question.parse(text).refusal(100);
  }

  @Test
  void countsCharactersNotUnits() {
    assertThat(Question.parse("👀 port".repeat(2)).refusal(12)).isEmpty();
    assertThat(Question.parse("a".repeat(100_000)).refusal(4_000))
        .contains(new Refusal.TooLong(100_000, 4_000));
  }

  @Test
  void isRefusedFromTheFirstCharacterTooManyOn() {
    assertThat(Question.parse("port").refusal(4)).isEmpty();
    assertThat(Question.parse("ports").refusal(4)).contains(new Refusal.TooLong(5, 4));
    assertThat(Question.parse("?!").refusal(1)).contains(new Refusal.TooLong(2, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port | []",
        "port source:star | [source:]",
        "port before:2024 author:roe title:early after:2023 | [author:, title:, before:, after:]",
        "port source:a source:b -from:c | [source:]",
        "port before:lunch | []"
      })
  void namesTheFiltersInUse(String text, String names) {
    assertThat(Question.parse(text).filterNames()).hasToString(names);
  }

  @Test
  void tellsEverySlipAtOnce() {
    assertThat(Question.parse("port from:a -by:b after:2024 before:2023").warnings())
        .containsExactly(
            new FilterWarning.Unread(List.of("from:a")),
            new FilterWarning.Negated(List.of("-by:b")),
            new FilterWarning.NoDay(LocalDate.of(2024, 1, 1), LocalDate.of(2023, 1, 1)));
  }

  @Test
  void isAskedInOtherWordsWithAllElseAsItWas() {
    Question question = Question.parse("who built \"dry dock\" -ferry source:Star");
    assertThat(question.inWords("when"))
        .isEqualTo(
            new Question(
                question.text(),
                "when",
                List.of("dry dock"),
                List.of("ferry"),
                question.filters(),
                List.of(),
                List.of(),
                List.of()));
  }

  @Test
  void losesItsPhrasesButNotTheirWords() {
    Question plain = Question.parse("who built \"dry dock\" -ferry").inPlainWords();
    assertThat(plain.words()).isEqualTo("who built dry dock");
    assertThat(plain.phrases()).isEmpty();
    assertThat(plain.exclusions()).containsExactly("ferry");
    assertThat(plain.inPlainWords()).isEqualTo(plain);
  }

  @Test
  void asksForAsManyCandidatesAsItIsTold() {
    Question question = Question.parse("who built \"dry dock\" -ferry source:Star");
    assertThat(question.request(40))
        .isEqualTo(
            new Request(
                "who built dry dock",
                List.of("dry dock"),
                List.of("ferry"),
                question.filters(),
                40));
  }

  @Test
  void choosesCollectionsWhereThereAreAny() {
    Question divided = Question.parseDivided("leave in:Handbook? in:\"board\" in:handbook now");
    assertThat(divided.collections()).containsExactly("handbook", "board");
    assertThat(divided.words()).isEqualTo("leave now");
    assertThat(divided.unread()).isEmpty();
    assertThat(divided.inWords("else").collections()).containsExactly("handbook", "board");
    Question single = Question.parse("leave in:Handbook now");
    assertThat(single.collections()).isEmpty();
    assertThat(single.words()).isEqualTo("leave in:Handbook now");
  }

  @Test
  void readsProseThatOnlyLooksLikeTheChoiceOfACollection() {
    Question question = Question.parseDivided("what is in: a list -in:board");
    assertThat(question.collections()).isEmpty();
    assertThat(question.words()).isEqualTo("what is in: a list");
    assertThat(question.negated()).containsExactly("-in:board");
  }

  @Test
  void doesNotChangeWithTheListsItWasMadeOf() {
    List<String> phrases = new ArrayList<>(List.of("dry dock"));
    Question question =
        new Question("a", "a", phrases, List.of(), Filters.NONE, List.of(), List.of(), List.of());
    phrases.clear();
    assertThat(question.phrases()).containsExactly("dry dock");
  }
}
