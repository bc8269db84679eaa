package footnote.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RankedTest {
  private static final Pattern ADDED = Pattern.compile("\\(([-+]\\d+\\.\\d\\d)\\)$");
  private static final QueryTerms PORT_REOPENED =
      Given.question(Given.term("port", 2.0), Given.term("reopened", 4.0));

  private static Candidate twice() {
    return Given.candidate(
        PORT_REOPENED, "a.txt", 9, new int[] {0, 10, 20}, new int[] {1, 21}, new int[] {2, 22});
  }

  private static double added(Ranked ranked) {
    return ranked.reasons().stream()
        .flatMap(reason -> ADDED.matcher(reason).results())
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .sum();
  }

  @Test
  void tellsReasonsThatAddUpToTheEvidence() {
    List<Ranked> ranked = new Ranker().rank(List.of(twice()));
    assertThat(ranked).hasSize(2);
    for (Ranked one : ranked) {
      assertThat(added(one)).isEqualTo(one.evidence(), within(0.005 * one.reasons().size()));
    }
    assertThat(ranked.getFirst().reasons())
        .last()
        .asString()
        .startsWith("other good sentences of the passage (+");
    assertThat(ranked.getLast().reasons()).last().isEqualTo("second quote of the passage (-0.69)");
  }

  @Test
  void isExplainedByBm25AloneWhereThatIsAll() {
    Ranked ranked = new Ranker().inOrder(List.of(twice())).getFirst();
    assertThat(ranked.reasons()).containsExactly("BM25 score (+9.00)");
    assertThat(ranked.score()).isEqualTo(9.0);
  }

  @Test
  void addsNoReasonThatIsAsGoodAsNone() {
    assertThat(Ranked.addition("a date", 1.234)).contains("a date (+1.23)");
    assertThat(Ranked.addition("a date", -0.006)).contains("a date (-0.01)");
    assertThat(Ranked.addition("a date", 0.004)).isEmpty();
  }

  @Test
  void keepsItsEvidenceInAnotherPlace() {
    Ranked ranked = new Ranker().rank(List.of(twice())).getFirst();
    Ranked favoured = ranked.scored(ranked.score() + 3);
    assertThat(favoured.evidence()).isEqualTo(ranked.evidence());
    assertThat(favoured.reasons()).isEqualTo(ranked.reasons());
    assertThat(favoured.matched()).containsExactly("port", "reopened");
  }
}
