package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The expected figures are worked out by hand.
class MeasuresTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void measuresRankingOverTheAnswerableQuestions() {
    Measures measures =
        Measures.of(
            List.of(
                outcome(Set.of("a"), List.of("a", "b"), true, 0.9, 1),
                outcome(Set.of("a", "c"), List.of("b", "c"), true, 0.5, 3),
                outcome(Set.of("a"), List.of("b"), false, 0.2, 0),
                outcome(Set.of(), List.of("a"), true, 0.5, 0)));
    assertThat(measures.questions()).isEqualTo(4);
    assertThat(measures.unanswerable()).isEqualTo(1);
    assertThat(measures.mrr10()).isEqualTo((1 + 0.5 + 0) / 3, EXACT);
    assertThat(measures.recall1()).isEqualTo((1 + 0 + 0) / 3.0, EXACT);
    assertThat(measures.recall5()).isEqualTo((1 + 0.5 + 0) / 3, EXACT);
    // Second question: gain 1/log2(3) = 0.6309297535714575; ideal 1 + 0.6309297535714575.
    assertThat(measures.ndcg10())
        .isEqualTo((1 + 0.6309297535714575 / 1.6309297535714575) / 3, EXACT);
    assertThat(measures.quote1()).isEqualTo(1 / 3.0, EXACT);
    assertThat(measures.quote3()).isEqualTo(2 / 3.0, EXACT);
    assertThat(measures.falseAnswers()).isEqualTo(1.0);
    assertThat(measures.falseAbstentions()).isEqualTo(1 / 3.0, EXACT);
    // 0.9 > 0.5, 0.5 = 0.5, 0.2 < 0.5.
    assertThat(measures.auroc()).isEqualTo((1 + 0.5 + 0) / 3, EXACT);
  }

  @Test
  void weighsEachOfSeveralRelevantArticlesByItsRank() {
    Measures measures =
        Measures.of(
            List.of(outcome(Set.of("a", "b", "c"), List.of("x", "a", "y", "b"), true, 1, 0)));
    assertThat(measures.mrr10()).isEqualTo(0.5, EXACT);
    assertThat(measures.recall1()).isZero();
    assertThat(measures.recall5()).isEqualTo(2 / 3.0, EXACT);
    // Gains of 1/log2(3) and 1/log2(5); at best 1/log2(2), 1/log2(3) and 1/log2(4).
    assertThat(measures.ndcg10())
        .isEqualTo(
            (0.6309297535714575 + 0.43067655807339306) / (1 + 0.6309297535714575 + 0.5), EXACT);
  }

  @Test
  void countsAnArticleAtRankSixAmongTenButNotAmongFive() {
    List<String> articles = List.of("b", "c", "d", "e", "f", "a");
    Measures measures = Measures.of(List.of(outcome(Set.of("a"), articles, true, 1, 0)));
    assertThat(measures.mrr10()).isEqualTo(1 / 6.0, EXACT);
    assertThat(measures.recall5()).isZero();
    assertThat(measures.recall10()).isEqualTo(1.0);
    // 1/log2(7).
    assertThat(measures.ndcg10()).isEqualTo(0.3562071871080222, EXACT);
  }

  @Test
  void holdsTenRelevantArticlesOfTwelveForTheBestOrder() {
    List<String> ten = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    Set<String> twelve = new HashSet<>(ten);
    twelve.addAll(List.of("k", "l"));
    Measures measures = Measures.of(List.of(outcome(twelve, ten, true, 1, 0)));
    assertThat(measures.ndcg10()).isEqualTo(1, EXACT);
    assertThat(measures.recall10()).isEqualTo(10 / 12.0, EXACT);
    assertThat(measures.recall1()).isEqualTo(1 / 12.0, EXACT);
  }

  @Test
  void measuresAbstentionOnTheQuestionsItConcerns() {
    Measures measures =
        Measures.of(
            List.of(
                outcome(Set.of("a"), List.of("a"), true, 0.9, 1),
                outcome(Set.of("a"), List.of("a"), true, 0.6, 1),
                outcome(Set.of("a"), List.of("a"), true, 0.6, 1),
                outcome(Set.of("a"), List.of("a"), false, 0.1, 1),
                outcome(Set.of(), List.of("a"), true, 0.6, 0),
                outcome(Set.of(), List.of("a"), false, 0.2, 0),
                outcome(Set.of(), List.of(), false, 0.1, 0)));
    assertThat(measures.falseAnswers()).isEqualTo(1 / 3.0, EXACT);
    assertThat(measures.falseAbstentions()).isEqualTo(1 / 4.0, EXACT);
    // Pairs won by 0.9: 3; by each 0.6: two and the half of a tie; by 0.1: the half of a tie.
    assertThat(measures.auroc()).isEqualTo((3 + 2.5 + 2.5 + 0.5) / 12, EXACT);
  }

  @Test
  void looksForQuotesOnlyWhereAnAnswersTextIsKnown() {
    Judged known = new Judged("1", "?", Set.of("a"), List.of("x"));
    Judged unknown = new Judged("2", "?", Set.of("a"), List.of());
    List<String> articles = List.of("a");
    Measures measures =
        Measures.of(
            List.of(
                new Outcome(known, articles, true, 1, 1, 1, 1),
                new Outcome(known, articles, true, 1, 2, 1.5, 1),
                new Outcome(known, articles, true, 1, 4, 2, 1),
                new Outcome(known, List.of(), false, 0, 0, 0, 1),
                new Outcome(unknown, articles, true, 1, 0, 1, 1)));
    assertThat(measures.quote1()).isEqualTo(1 / 4.0, EXACT);
    assertThat(measures.quote3()).isEqualTo(2 / 4.0, EXACT);
    // Where nothing is quoted, there are no sentences to count.
    assertThat(measures.sentences()).isEqualTo((1 + 1.5 + 2 + 1) / 4, EXACT);
  }

  @Test
  void weighsEachQuoteThatIsShown() {
    Judged known = new Judged("1", "?", Set.of("a"), List.of("x"));
    List<String> articles = List.of("a");
    Measures measures =
        Measures.of(
            List.of(
                new Outcome(known, articles, true, 1, 1, 1, new Outcome.Shown(1, 1), 1),
                new Outcome(known, articles, true, 1, 0, 1, new Outcome.Shown(3, 0), 1),
                new Outcome(known, articles, false, 0, 0, 1, Outcome.Shown.NONE, 1)));
    assertThat(measures.shown()).as("where there is an answer").isEqualTo(2);
    assertThat(measures.shownRight()).isEqualTo(1 / 4.0, EXACT);
  }

  @Test
  void countsNothingBeyondRankTen() {
    List<String> articles = List.of("b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "a");
    Measures measures = Measures.of(List.of(outcome(Set.of("a"), articles, true, 1, 0)));
    assertThat(measures.mrr10()).isZero();
    assertThat(measures.recall10()).isZero();
    assertThat(measures.ndcg10()).isZero();
  }

  @Test
  void namesAnArticleByItsIdOrByThePartBehindTheHash() {
    Measures measures =
        Measures.of(List.of(outcome(Set.of("p1"), List.of("articles.jsonl#p1"), true, 1, 1)));
    assertThat(measures.recall1()).isEqualTo(1.0);
  }

  @Test
  void hasNoFigureWithoutQuestionsToMeasureItOn() {
    Measures measures = Measures.of(List.of(outcome(Set.of("a"), List.of("a"), true, 1, 1)));
    assertThat(measures.falseAnswers()).isNaN();
    assertThat(measures.auroc()).isNaN();
  }

  @Test
  void countsTiesByHalves() {
    assertThat(Measures.auroc(new double[] {1, 1, 2}, new double[] {1, 1}))
        .isEqualTo((0.5 + 0.5 + 1) / 3, EXACT);
    assertThat(Measures.auroc(new double[] {0}, new double[] {1})).isZero();
  }

  private static Outcome outcome(
      Set<String> relevant, List<String> articles, boolean answered, double score, int quote) {
    Judged judged = new Judged("q", "?", relevant, List.of("x"));
    return new Outcome(judged, articles, answered, score, quote, 1, 1);
  }
}
