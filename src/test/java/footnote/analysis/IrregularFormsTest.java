package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrregularFormsTest {
  @ParameterizedTest
  @CsvSource({
    "wrote, writes", "written, writing", "went, go", "began, beginning", "built, builds",
        "children, child",
    "indices, index", "spoken, speaks", "won, wins", "withdrew, withdraws", "mice, mouse",
        "sold, sell"
  })
  void takesAFormForItsWord(String form, String word) {
    assertThat(stem(form)).isEqualTo(stem(word));
  }

  @ParameterizedTest
  @CsvSource({
    "found, find",
    "led, lead",
    "spoke, speak",
    "left, leave",
    "saw, see",
    "rose, rise",
    "ground, grind",
    "bore, bear",
    "lives, life"
  })
  void leavesFormsThatAreWordsOfTheirOwn(String form, String word) {
    assertThat(stem(form)).isNotEqualTo(stem(word));
  }

  private static String stem(String word) {
    return new Analysis(Language.ENGLISH).words(word).getFirst().stem();
  }
}
