package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Who chairs the Harbour Board of Lund?|Harbour Board Lund",
        "Harbour fees rose when?|none",
        "Who is Lena Hart?|Lena Hart",
        "🚢 Ferries to Lund leave when?|Lund",
        "how many ships came to lund in 1923?|1923",
        "WHO CHAIRS THE HARBOUR BOARD?|none",
        "Port Reopens Early|none",
        "What does ISO 8601b say?|ISO",
        "Hello! Who won the 3rd of 12,000 prizes of Lund? Please answer|Lund",
        "what did mr. hart say in Lund|Lund",
        "Кто построил мост в Риге?|Риге",
      })
  void areToldByHowWordsAreWritten(String question, String names) {
    List<String> found =
        new Analysis(Language.UND)
            .words(question).stream().filter(Word::name).map(Word::surface).toList();
    assertThat(found).isEqualTo(names == null ? List.of() : List.of(names.split(" ")));
  }
}
