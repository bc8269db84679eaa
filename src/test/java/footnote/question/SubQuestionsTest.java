package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.text.RandomText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubQuestionsTest {
  private static List<String> parts(String text) {
    return SubQuestions.of(Question.parse(text)).stream().map(Question::words).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Who runs the works, and when did fire break out? | Who runs the works | when did fire break out?
          What does Rust cost? Why do people use Java?     | What does Rust cost | Why do people use Java?
          Who founded Acme; when was the fire put out?     | Who founded Acme | when was the fire put out?
          Wer leitet das Werk und wann brannte die Halle?  | Wer leitet das Werk | wann brannte die Halle?
          Qui dirige cette usine et quand le feu a pris ?  | Qui dirige cette usine | quand le feu a pris ?
          ¿Quién dirige la fábrica y cuándo ardió todo?    | ¿Quién dirige la fábrica | cuándo ardió todo?
          Кто руководит этим заводом и когда был пожар?    | Кто руководит этим заводом | когда был пожар?
          """)
  void areTheTwoThingsThatAQuestionAsks(String text, String first, String second) {
    assertThat(parts(text)).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Who is Lena Hart and when was she born?        | when was she born? Lena Hart
          Who founded Acme Inc. and when did it close?   | when did it close? Acme Inc.
          Where did Ann Hall meet Bo Ode and what did he say?  | what did he say? Ann Hall Bo Ode
          How far is Ulm from Bonn and who lives there?  | who lives there? Bonn
          Who built the old dam and what did it cost?    | what did it cost? Who built the old dam
          Wer gründete Acme und wann wurde es verkauft?  | wann wurde es verkauft? Acme
          """)
  void getTheNamesThatAPronounPointsBackTo(String text, String second) {
    assertThat(parts(text).getLast()).isEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Who built the dam?",
        "Who built the dam and the bridge of Bonn?",
        "When and where did the works close?",
        "Who and what and when?",
        "The dam is old and when it broke all fled",
        "Who built it? Nobody knows when it was",
        "Tell me what happened and whoever did it",
        "what does \"the dam\" mean and why is it so?"
      })
  void areNoneOfAQuestionThatAsksOneThing(String text) {
    assertThat(parts(text)).isEmpty();
  }

  @Test
  void keepFiltersAndExclusions() {
    Question question =
        Question.parse("who runs the works and when did fire start -ferry source:Star after:2023");
    assertThat(SubQuestions.of(question))
        .containsExactly(
            question.inWords("who runs the works"), question.inWords("when did fire start"));
  }

  @Test
  void areTwoWhereThreeAreAsked() {
    assertThat(parts("Who runs the works and when was the fire and what did repairs cost?"))
        .containsExactly("Who runs the works", "when was the fire and what did repairs cost?");
  }

  @Test
  void areToldInAnyTextWithoutLosingAWord() {
    RandomText.each(text -> {
      Question question = Question.parse("Who built " + text + " and when was " + text);
      List<Question> parts = SubQuestions.of(question);
      assertThat(parts.size()).isIn(0, 2);
      if (!parts.isEmpty()) {
        assertThat(question.words()).startsWith(parts.getFirst().words());
      }
    });
  }

  @Test
  void areToldOfALongQuestionInNoTimeToSpeakOf() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          parts("Who And ".repeat(50_000));
          parts("Who is Ann" + " Hall".repeat(100_000) + " and when was she born?");
          parts("who is x" + "; ".repeat(100_000) + "and when was he born?");
        });
  }
}
