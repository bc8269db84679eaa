package footnote.ranking;

import static footnote.ranking.Given.above;
import static footnote.ranking.Given.alike;
import static footnote.ranking.Given.at;
import static footnote.ranking.Given.name;
import static footnote.ranking.Given.related;
import static footnote.ranking.Given.term;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Positions;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateTest {
  private static final int[] ONE = {0};

  private final Candidate candidate =
      Given.candidate("a.txt", 4, ONE, at(term("port", 1), 3), alike(name("Lund", 3), 4));

  @Test
  void isWorthTheShareOfTheQuestionThatStandsInIt() {
    assertThat(candidate.weight()).isEqualTo(4);
    assertThat(candidate.share()).isEqualTo(1.0 / 4);
    assertThat(Given.candidate("a.txt", 4, ONE).share()).isZero();
  }

  @Test
  void keepsItsHitWhateverItsTermsAndScoreBecome() {
    Candidate other = candidate.with(List.of()).scaled(0.5);
    assertThat(other.hit()).isSameAs(candidate.hit());
    assertThat(other.score()).isEqualTo(2f);
    assertThat(other.terms()).isEmpty();
    assertThat(other.handle()).isEqualTo(candidate.handle());
    assertThat(candidate.terms()).hasSize(2);
  }

  @Test
  void comesBestFirstAndThenByArticle() {
    Candidate first = Given.candidate("a.txt", 9, ONE);
    Candidate last = Given.candidate("b.txt", 4, ONE);
    assertThat(List.of(last, candidate, first).stream().sorted(Candidate.BEST_FIRST))
        .containsExactly(first, candidate, last);
  }

  @Test
  void tellsWhatStandsAndWhatIsAround() {
    QueryTerm port = term("port", 1);
    assertThat(at(port, 3).stands()).isTrue();
    assertThat(alike(port, 3).stands()).isFalse();
    assertThat(alike(port, 3).isAround()).isTrue();
    assertThat(above(at(port)).isAround()).isTrue();
    assertThat(related(at(port), 3).isAround()).as("a related word is another").isFalse();
  }

  @Test
  void standsForAnotherTermWithoutItsVeryWord() {
    TermEvidence other = at(term("un", 1), 3).of(term("United Nations", 2));
    assertThat(other.term().surface()).isEqualTo("United Nations");
    assertThat(other.forms()).isEqualTo(Positions.of(3));
    assertThat(other.exact()).isEqualTo(Positions.NONE);
  }

  @Test
  void isFoundForAQuestionThatKnowsWhatStandsNowhere() {
    QueryTerm absent = term("zeppelin", 5).standing(0);
    QueryTerms asked = Given.question(term("port", 1), absent);
    assertThat(asked.nowhere()).containsExactly("zeppelin");
    assertThat(asked.saysNothing()).isFalse();
    assertThat(asked.with(List.of()).saysNothing()).isTrue();
    assertThat(term("port", 1).asName().name()).isTrue();
  }
}
