package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.analysis.Language;
import footnote.lucene.Snapshot.Spoken;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RarityTest {
  private static final Spoken ROMANIAN = new Spoken(Language.ROMANIAN, 149);
  private static final Spoken UNKNOWN = new Spoken(Language.UND, 1);

  private final Map<String, Integer> texts = Map.of("port", 75, "Lund", 1);

  @Test
  void countsInTheOnlyLanguageAlone() {
    Rarity rarity = Rarity.of(texts, List.of(ROMANIAN));
    assertThat(rarity.idf("port", 75, 149)).isEqualTo(Math.log(1 + 74.5 / 75.5), within(1e-12));
  }

  @Test
  void joinsALanguageWithWhatAllLeadToExpect() {
    Rarity rarity = Rarity.of(texts, List.of(ROMANIAN, UNKNOWN));
    assertThat(rarity.idf("port", 0, 1))
        .as("25 of 50 expected")
        .isEqualTo(Math.log(1 + 26.5 / 25.5), within(1e-12));
    assertThat(rarity.idf("Lund", 1, 1))
        .as("a rare word stays so where it stands in the only passage")
        .isGreaterThan(3)
        .isGreaterThan(rarity.idf("port", 1, 1));
    assertThat(rarity.idf("tide", 0, 1)).isEqualTo(Math.log(1 + 51.5 / 0.5), within(1e-12));
  }
}
