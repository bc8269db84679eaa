package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      value = {
        "who is _Olek Brandt_?~who is Olek Brandt?",
        "__repairs__ of the **_bridge_**~repairs of the bridge",
        "*who* led ***them***~who led them",
        "||who|| paid~who paid",
        "> who paid~who paid",
        "-# who paid~who paid",
        "## Who paid~Who paid",
        "`who_paid` for _it_~who_paid for it",
        "_see `x_y` now_~see x_y now",
        "[the port](https://port.example/a_b_c) reopened~the port reopened",
        "\\*who\\* paid~*who* paid"
      })
  void takesWhatLaysWordsOutAway(String written, String words) {
    assertThat(PlainWords.of(written)).isEqualTo(words);
  }

  @Test
  void readsTheCodeOfABlockWithoutTheNameOfItsLanguage() {
    assertThat(PlainWords.of("```sql\nwho paid\n```")).isEqualTo("who paid\n");
    assertThat(PlainWords.of("```who paid```")).isEqualTo("who paid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is 2*3*4 more than 5 * 4?",
        "what is snake_case_name or _private",
        "port -ferry source:\"Daily_Star\" after:2024",
        "#5 of 3 > 2",
        "a | b || c",
        "~/folder and ~/other",
        "costs $1 \\ 2"
      })
  void leavesWhatIsNoMark(String written) {
    assertThat(PlainWords.of(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a", "_a*", "`", "[a](https://", "> ", "||a ", "**_~~"})
  void readsAnyRunOfMarksInTime(String marks) {
    assertTimeout(Duration.ofSeconds(5), () -> PlainWords.of(marks.repeat(10_000)));
  }
}
