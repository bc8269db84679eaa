package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "When did the port reopen in 2022?~and in 2023?~When did the port reopen in 2023?",
        "When did the port reopen in 2022?~And 2023?~When did the port reopen in 2023?",
        "When did the port reopen in 2022?~in 2023?~When did the port reopen in 2023?",
        "What was sold before March 2022?~and after June 2023?~What was sold after June 2023?",
        "When did the port reopen?~and in 2023?~When did the port reopen in 2023?",
        "Wann öffnete der Hafen im Jahr 2022?~und im Jahr 2023?~Wann öffnete der Hafen im Jahr"
            + " 2023?",
        "How many people live in Georgia?~what about Armenia?~How many people live in Armenia?",
        "How many people live in Georgia?~And in Armenia?~How many people live in Armenia?",
        "Did Olek Brandt pay in Tarn?~And in Northport?~Did Olek Brandt pay in Northport?",
        "How many ships are in the port?~and in the Black Sea?~How many ships are in the port in"
            + " the Black Sea?",
        "Who leads Georgia?~What about the Netherlands?~Who leads the Netherlands?",
        "Wer leitet Georgien?~Wie sieht es mit Armenien aus?~Wer leitet Armenien?",
        "Who paid for the lamps?~how about the benches?~Who paid for the lamps the benches?",
        "ports source:Star~and ferries?~ports source:Star ferries",
        "Who built the dry dock?~and when?~when? (built the dry dock)",
        "Who is Lena Hart?~When was she born?~When was she born? (Lena Hart)"
      })
  void takesTheMissingWordsFromTheQuestionBefore(String before, String said, String question) {
    assertThat(FollowUp.of(before, said)).contains(new FollowUp(question, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Who leads the port?~When did the ferries sail?~When did the ferries sail?",
        "Who leads the port?~And when did the ferries sail?~when did the ferries sail?",
        "Who leads the port?~Is there a ferry on sundays?~Is there a ferry on sundays?",
        "Who leads the port?~¿Qué es una esclusa?~¿Qué es una esclusa?",
        "Who leads the port?~hvad er en sluse?~hvad er en sluse?",
        "Who leads the port?~Gibt es eine Schleuse?~Gibt es eine Schleuse?",
        "Who leads the port?~Did it rain in Northport last year?~Did it rain in Northport last"
            + " year?"
      })
  void takesNothingForAQuestionOfItsOwn(String before, String said, String question) {
    assertThat(FollowUp.of(before, said)).contains(new FollowUp(question, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thanks",
        "Thanks, that helps!",
        "ok",
        "👍",
        "",
        "?",
        "Really?",
        "that worked for me",
        "I'll tell Ben about it.",
        "danke!",
        "and so it goes"
      })
  void asksNothing(String said) {
    assertThat(FollowUp.of("Who leads the port?", said)).isEmpty();
  }

  @Test
  void readsAnyRunOfWordsInTime() {
    String names = "A ".repeat(500) + "?";
    assertThat(FollowUp.of(names, "and in " + names)).isPresent();
    assertThat(FollowUp.of(names, "what about " + "B ".repeat(500) + "?")).isPresent();
  }
}
