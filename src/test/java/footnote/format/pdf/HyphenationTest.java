package footnote.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
  private static final Hyphenation HYPHENATION = new Hyphenation(Set.of("well-known"));

  private static String joined(String above, String below) {
    StringBuilder words = new StringBuilder(above);
    String between = HYPHENATION.joint(words, below) ? "" : " ";
    return words + between + below;
  }

  @ParameterizedTest
  @CsvSource({
    "of wa-, ter is all, of water is all",
    "of wa\u00AD, ter is all, of water is all",
    "a well-, known thing, a well-known thing",
    "a well-, kept thing, a wellkept thing",
    "the Anglo-, Saxons came, the Anglo-Saxons came",
    "in 2020-, 2024 it, in 2020-2024 it",
    "flour and, water, flour and water",
    "flour –, water, flour – water"
  })
  void joinsWhatALineEndParted(String above, String below, String joined) {
    assertThat(joined(above, below)).isEqualTo(joined);
  }

  @Test
  void leavesAHyphenThatStandsAlone() {
    assertThat(joined("-", "water")).isEqualTo("- water");
    assertThat(joined(" -", "water")).isEqualTo(" - water");
    assertThat(joined("wa-", "")).isEqualTo("wa- ");
  }

  @Test
  void looksForTheWordWhateverStandsBeforeIt() {
    assertThat(joined("(a Well-", "known thing")).isEqualTo("(a Well-known thing");
  }
}
