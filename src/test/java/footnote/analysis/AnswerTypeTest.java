package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTypeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When did the port reopen?|TIME",
        "In what year was the bridge built?|TIME",
        "How many ships came in 1923?|NUMBER",
        "Who built the bridge?|PERSON",
        "Whose bridge is it, and when was it built?|TIME",
        "What did the harbour master say?|ANYTHING",
        "The whole of Hanover|ANYTHING",
        "Wann wurde der Hafen wieder geöffnet?|TIME",
        "Wie viele Schiffe kamen?|NUMBER",
        "Кто построил мост?|PERSON",
        "В каком году построили мост?|TIME",
        "港口是什么时候重新开放的?|TIME",
        "谁建造了这座桥?|PERSON",
        "Köprüyü kim yaptı?|PERSON",
      })
  void readsWhatAQuestionAsksFor(String question, AnswerType wanted) {
    assertThat(AnswerType.of(question)).isEqualTo(wanted);
  }
}
