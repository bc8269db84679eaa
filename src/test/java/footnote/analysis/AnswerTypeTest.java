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
        "What did the harbour master say?|SPEECH",
        "The whole of Hanover|ANYTHING",
        "Was hat der Kapitän dazu gesagt?|SPEECH",
        "Wann wurde der Hafen wieder geöffnet?|TIME",
        "Wie viele Schiffe kamen?|NUMBER",
        "Кто построил мост?|PERSON",
        "В каком году построили мост?|TIME",
        "港口是什么时候重新开放的?|TIME",
        "谁建造了这座桥?|PERSON",
        "Köprüyü kim yaptı?|PERSON",
        "WHEN DID THE PORT REOPEN?|TIME",
        "How long ago did it close?|TIME",
        "How long is the bridge?|NUMBER",
        "What percentage of ships came?|NUMBER",
        "Quand le port a-t-il rouvert ?|TIME",
        "Combien de navires ?|NUMBER",
        "¿Quién construyó el puente?|PERSON",
        "¿Cuántos barcos llegaron?|NUMBER",
        "Quante navi sono arrivate?|NUMBER",
        "Πότε άνοιξε το λιμάνι;|TIME",
        "متى افتتح الميناء؟|TIME",
        "कितने जहाज़ आए?|NUMBER",
        "いつ開きましたか|TIME",
        "누가 다리를 지었습니까?|PERSON",
        "Khi nào cảng mở lại?|TIME",
        "What does a berth cost per month?|NUMBER",
        "How soon must it be paid?|NUMBER",
        "Was kostet ein Liegeplatz?|NUMBER",
        "Tell me who built the docks|PERSON",
        "Do you know when the bridge was opened?|TIME",
        "I'd like to know who wrote it|PERSON",
        "And since when?|TIME",
        "The port was reopened when?|TIME",
        "In 1066, who became king?|PERSON",
        "What happens when the memory is full?|ANYTHING",
        "Are people paid who leave?|ANYTHING",
        "Que deviennent les données quand l'organisation disparaît ?|ANYTHING",
        "Quels droits ont ceux qui partent ?|ANYTHING",
        "Somewhen in the whenceforth|ANYTHING",
        "The wholesome Wertheim|ANYTHING",
        "''|ANYTHING",
        "?|ANYTHING",
      })
  void readsWhatAQuestionAsksFor(String question, AnswerType wanted) {
    assertThat(AnswerType.of(question)).isEqualTo(wanted);
  }
}
