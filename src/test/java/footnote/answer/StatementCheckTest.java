package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.question.Question;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementCheckTest {
  private @TempDir Path folder;
  private TestIndex library;

  @BeforeEach
  void openLibrary() {
    library = TestIndex.ofPorts(folder);
  }

  @AfterEach
  void closeLibrary() {
    library.close();
  }

  private Answer ask(String message) {
    return library.answerer().answer(Question.parse(message));
  }

  @Test
  void tellsWhichStatementsTheArticlesBearOut() {
    Answer.Statements said =
        (Answer.Statements)
            ask("Dockers cheered at the gates. A volcano buried the opera house in Lisbon.");
    assertThat(said.statements()).extracting(Checked::found).containsExactly(true, false);
    assertThat(said.found()).isEqualTo(1);
    assertThat(said.quotes())
        .extracting(Citation::text)
        .containsExactly("Dockers cheered at the gates.");
    assertThat(said.evidence().label()).isEqualTo(Evidence.Label.PARTIAL);
  }

  @Test
  void aQuoteThatBearsOutTwoStatementsHasOneNumber() {
    Answer.Statements said =
        (Answer.Statements)
            ask("Dockers cheered at the gates. The dockers cheered at all the gates.");
    assertThat(said.found()).isEqualTo(2);
    assertThat(said.quotes()).extracting(Citation::number).containsExactly(1);
  }

  @Test
  void aMessageThatNothingBearsOutIsNotFound() {
    assertThat(ask("A volcano buried the opera house. The mayor of Lisbon sang an aria."))
        .isInstanceOf(Answer.NothingFound.class);
  }
}
