package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.question.Question;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many quotes an answer shows where no number is asked for.
class WorthTest {
  private static @TempDir Path folder;
  private static TestIndex ports;

  @BeforeAll
  static void open() {
    ports = TestIndex.ofPorts(folder);
    ports.put("Tides", "Coast News", "The tide table of Lund is printed by Mr Berg every May.");
    ports.put("Fog", "Coast News", "Fog hid the pier for a week.", "Ships waited for the tide.");
  }

  @AfterAll
  static void close() {
    ports.close();
  }

  private static Answer.Found asked(String question) {
    return TestIndex.found(ports.answerer().answer(Question.parse(question)));
  }

  @Test
  void isOneQuoteWhereOneSaysItAll() {
    assertThat(asked("Who prints the tide table of Lund?").citations()).hasSize(1);
  }

  @Test
  void isSeveralWhereSeveralMayHoldTheAnswer() {
    assertThat(asked("When did the port reopen?").citations()).hasSizeBetween(2, 3);
  }

  @Test
  void isAsManyAsAreAskedFor() {
    Question question = Question.parse("Who prints the tide table of Lund?");
    Answer.Found found = TestIndex.found(ports.answerer().answer(question, 3));
    assertThat(found.citations()).hasSize(2);
    assertThat(found.worth()).isEqualTo(1);
    assertThat(found.evidence().matched())
        .as("of the quote that is worth reading")
        .contains("Lund");
  }

  @Test
  void isAllOfTheBaselines() {
    Answerer plain = new Answerer(ports.index, Answerer.Ranking.BM25);
    Question question = Question.parse("Who prints the tide table of Lund?");
    Answer.Found found = TestIndex.found(plain.answer(question));
    assertThat(found.citations()).hasSize(2);
  }
}
