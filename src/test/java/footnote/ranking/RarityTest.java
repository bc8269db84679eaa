package footnote.ranking;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.analysis.Language;
import footnote.search.Statistics.Spoken;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RarityTest {
  @RegisterExtension final Searched searched = new Searched();

  private static final Spoken ROMANIAN = new Spoken(Language.ROMANIAN, 149);
  private static final Spoken UNKNOWN = new Spoken(Language.UND, 1);

  private final Map<String, Integer> texts = Map.of("port", 75, "Lund", 1);

  @Test
  void countsInTheOnlyLanguageAlone() {
    Rarity rarity = Rarity.of(texts, List.of(ROMANIAN));
    assertThat(rarity.idf("port", 75, 149)).isEqualTo(Math.log(1 + 74.5 / 75.5), within(1e-12));
  }

  @Test
  void joinsALanguageWithWhatOthersLeadToExpect() {
    Rarity rarity = Rarity.of(texts, List.of(ROMANIAN, UNKNOWN));
    double expected = 50 * 74 / 149.0;
    assertThat(rarity.idf("port", 1, 1))
        .as("74 of 149 elsewhere")
        .isEqualTo(Math.log(1 + (50 - expected + 0.5) / (1 + expected + 0.5)), within(1e-12));
    assertThat(rarity.idf("Lund", 1, 1))
        .as("a rare word stays so where it stands in the only passage")
        .isEqualTo(Math.log(1 + 50.5 / 1.5), within(1e-12));
    assertThat(rarity.idf("Lund", 0, 149))
        .as("as rare as a word that stands nowhere")
        .isEqualTo(rarity.idf("tide", 0, 149))
        .isEqualTo(Math.log(1 + 150.5 / 0.5), within(1e-12));
  }

  @Test
  void countsUpToFiftyOtherPassages() {
    assertThat(Rarity.of(texts, List.of(ROMANIAN)).joined(149)).isEqualTo(149);
    assertThat(Rarity.of(texts, List.of(ROMANIAN, UNKNOWN)).joined(149)).isEqualTo(150);
    assertThat(Rarity.of(texts, List.of(ROMANIAN, UNKNOWN)).joined(1)).isEqualTo(51);
  }

  @Test
  void weighsAWordInALanguageOfOnePassageByTheWholeIndex() {
    searched.holding(update -> {
      for (int i = 0; i < 60; i++) {
        put(update, source(i + ".txt", "", "ro"), "Portul a fost deschis de oaspeți.");
      }
      put(update, source("b.txt", "", "ro"), "Bruma din Lund a venit devreme.");
      put(update, source("stray.txt", "", "und"), "Lund Hart Star Bay, Lund Bay.");
    });
    assertThat(Searched.places(searched.ask("Care este portul din Lund Bay?")))
        .startsWith("stray.txt:0", "b.txt:0");
  }
}
