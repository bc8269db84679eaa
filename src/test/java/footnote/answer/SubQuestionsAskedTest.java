package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.question.Question;
import footnote.question.SubQuestions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions of two parts.
class SubQuestionsAskedTest {
  private static @TempDir Path folder;
  private static TestIndex library;

  @BeforeAll
  static void openLibrary() {
    library =
        new TestIndex(folder)
            .add(
                "a.txt",
                "Bells",
                "Daily Star",
                "",
                "Ada Marlow founded the works in the green valley of bells.")
            .add(
                "b.txt",
                "Ore",
                "Daily Star",
                "",
                "The works in the green valley of bells took ore from hills.")
            .add(
                "c.txt",
                "Walks",
                "Daily Star",
                "",
                "Walkers love the green valley of bells and its old works.")
            .add(
                "d.txt",
                "Songs",
                "Daily Star",
                "",
                "A song of the works in the green valley of bells was sung.")
            .add("mill.txt", "Cloth", "Coast News", "", "Tom Reed runs a mill by the river.");
  }

  @AfterAll
  static void closeLibrary() {
    library.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who founded the Marlow Works, and when did it close? | Who founded the Marlow Works | when did it close? Marlow Works
          What did Reed call Old Zell, and who lives there?    | What did Reed call Old Zell  | who lives there? Old Zell
          What did Reed call Zell, and where was he born?      | What did Reed call Zell      | where was he born? Reed Zell
          Who runs the mill and what does Reed say?            | Who runs the mill            | what does Reed say?
          Who runs the mill? What does Reed say?               | Who runs the mill            | What does Reed say?
          who runs the mill, and where is it?                  | who runs the mill            | where is it? who runs the mill
          Wer ist Ada Marlow und wann wurde sie geboren?       | Wer ist Ada Marlow           | wann wurde sie geboren? Ada Marlow
          Кто такой Шор, и где он живёт сейчас?                | Кто такой Шор                | где он живёт сейчас? Шор
          """)
  void areTwoQuestions(String question, String first, String second) {
    assertThat(SubQuestions.of(Question.parse(question)))
        .extracting(Question::words)
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When and where did the Works close?",
        "After 1935, who would be forbidden to enter the Rhineland?",
        "Is there a link between capitalism, imperialism, and what?",
        "The Works closed and who was sorry?",
        "Who founded \"the Marlow Works\", and when did it close?",
        "Which bells and towers did Marlow and Reed build?"
      })
  void areOneQuestionOtherwise(String question) {
    assertThat(SubQuestions.of(Question.parse(question))).isEmpty();
  }

  @Test
  void haveAsManyNamesAsAQuestionHasRoomFor() {
    String names = "A ".repeat(1_990);
    assertThat(SubQuestions.of(Question.parse("Who is " + names + "and when did it close?")))
        .extracting(Question::words)
        .containsExactly("Who is " + names.strip(), "when did it close? " + names.strip());
  }

  @Test
  void haveEvidenceForBoth() {
    Answer.Found answer =
        found("Who founded the works in the green valley of bells, and who runs the mill?");
    assertThat(answer.citations().stream().limit(2).map(Citation::text))
        .containsExactly(
            "Ada Marlow founded the works in the green valley of bells.",
            "Tom Reed runs a mill by the river.");
    assertThat(answer.citations())
        .extracting(Citation::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(answer.evidence().missing()).isEmpty();
  }

  @Test
  void areAnsweredAsAWholeWhereOneHasNoAnswer() {
    List<Citation> citations =
        found("Who founded the works in the green valley, and which giraffe slept?").citations();
    assertThat(citations.getFirst().text()).contains("founded the works");
    assertThat(TestIndex.nothing(ask("Who painted the opera, and which giraffe slept?")).closest())
        .isEmpty();
  }

  private static Answer.Found found(String question) {
    return TestIndex.found(ask(question));
  }

  private static Answer ask(String question) {
    return library.answerer().answer(Question.parse(question), 5);
  }
}
