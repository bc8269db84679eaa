package footnote.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analyses;
import footnote.analysis.Variant;
import footnote.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
  private final TreeMap<String, Integer> articles = new TreeMap<>();

  private void defines(String written, String longForm, int count) {
    for (String term : ShortForm.of(written, longForm).terms()) {
      articles.merge(term, count, Integer::sum);
    }
  }

  private List<Variant> in(String question) {
    return new Glossary<RuntimeException>(
            new Analyses(), prefix -> Map.copyOf(articles.subMap(prefix, prefix + '\uffff')))
        .in(question);
  }

  private List<String> instead(String question) {
    return in(question).stream().map(Variant::instead).toList();
  }

  @Test
  void tellsWhatAShortFormStandsFor() {
    defines("NSGP", "North Sea Grain Pact", 1);
    assertThat(in("What is the NSGP?"))
        .containsExactly(new Variant(new Span(12, 16), "north sea grain pact"));
  }

  @Test
  void tellsTheShortFormOfWords() {
    defines("NSGP", "North Sea Grain Pact", 1);
    assertThat(in("Who left the North Sea Grain Pact?"))
        .containsExactly(new Variant(new Span(13, 33), "NSGP"));
  }

  @Test
  void readsPointsBetweenLettersAsNone() {
    defines("U.H.", "United Harbours", 1);
    assertThat(in("Did the U.H. meet?"))
        .containsExactly(new Variant(new Span(8, 12), "united harbours"));
  }

  @ParameterizedTest
  @CsvSource({
    "Who is in the WHA?,         weir holders association",
    "who is in the wha?,         weir holders association",
    "Who is in the wha in Oslo?, ",
  })
  void takesSmallLettersForAShortFormWhereNothingHasACapital(String question, String instead) {
    defines("WHA", "Weir Holders Association", 1);
    assertThat(instead(question)).isEqualTo(instead == null ? List.of() : List.of(instead));
  }

  @Test
  void tellsWhatMostArticlesMean() {
    defines("BSU", "Baltic Salt Union", 3);
    defines("BSU", "Bergen State University", 5);
    defines("BSU", "Bath Swimming Unit", 1);
    assertThat(instead("Who is in the BSU?"))
        .containsExactly("bergen state university", "baltic salt union");
    assertThat(instead("Who is in the Baltic Salt Union?")).isEmpty();
    assertThat(instead("Who is at Bergen State University?")).containsExactly("BSU");
  }

  @Test
  void writesAShortFormWithPointsTooWhereItIsACommonWord() {
    defines("WHO", "Weir Holders' Order", 1);
    assertThat(instead("What do the weir holders' order say?")).containsExactly("W.H.O", "WHO");
  }

  @Test
  void tellsNothingThatIsAskedAlready() {
    defines("NSGP", "North Sea Grain Pact", 1);
    assertThat(in("Is the North Sea Grain Pact the NSGP?")).isEmpty();
  }

  @Test
  void takesTheLongestWords() {
    defines("GP", "Grain Pact", 9);
    defines("GPA", "Grain Pact Act", 1);
    assertThat(instead("Who wrote the Grain Pact Act?")).containsExactly("GPA");
  }
}
