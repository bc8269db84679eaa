package footnote.ranking;

import static footnote.ranking.Given.above;
import static footnote.ranking.Given.alike;
import static footnote.ranking.Given.at;
import static footnote.ranking.Given.name;
import static footnote.ranking.Given.related;
import static footnote.ranking.Given.term;
import static footnote.ranking.Given.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.analysis.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureExtractorTest {
  private static final QueryTerms PORT_REOPENED =
      Given.question(term("port", 2.0), term("reopened", 4.0));
  private static final int[] ONE = {0};

  private static Candidate hit(String article, float score, int[] sentences, int[][] places) {
    return Given.candidate(PORT_REOPENED, article, score, sentences, places);
  }

  private static double value(Candidate candidate, Feature feature) {
    return Shortlist.measure(List.of(candidate)).getFirst().sentences().getFirst().get(feature);
  }

  @Test
  void measuresPairsContextAndTopic() {
    FeatureExtractor measure =
        new FeatureExtractor(
            hit("a.txt", 7f, new int[] {0, 5, 10}, new int[][] {{2, 12}, {6, 13}}));
    List<FeatureVector<Feature>> sentences = measure.sentences(measure.passage());
    FeatureVector<Feature> first = sentences.getFirst();
    assertThat(first.get(Feature.SENTENCE)).isEqualTo(2.0 / 6);
    assertThat(first.get(Feature.CONTEXT)).isZero();
    assertThat(first.get(Feature.ORDERED)).isZero();
    assertThat(first.get(Feature.NEAR)).isEqualTo(1.0);
    FeatureVector<Feature> second = sentences.get(1);
    assertThat(second.get(Feature.SENTENCE)).isEqualTo(4.0 / 6);
    assertThat(second.get(Feature.CONTEXT)).isEqualTo(2.0 / 6);
    assertThat(sentences.get(2).get(Feature.ORDERED)).isEqualTo(1.0);
    assertThat(sentences.get(2).get(Feature.CONTEXT)).as("both stand in it").isZero();
  }

  @Test
  void countsWordsAboveTheSentenceAsItsTopic() {
    Candidate titled =
        Given.candidate(
            "a.txt",
            7f,
            new int[] {0},
            above(Given.at(PORT_REOPENED.terms().getFirst(), 2)),
            above(Given.at(PORT_REOPENED.terms().getLast())));
    FeatureVector<Feature> features =
        Shortlist.measure(List.of(titled)).getFirst().sentences().get(0);
    assertThat(features.get(Feature.SENTENCE)).isEqualTo(2.0 / 6);
    assertThat(features.get(Feature.TOPIC)).isEqualTo(1.0);
    assertThat(features.get(Feature.HEADLINE)).isEqualTo(1.0);
  }

  @Test
  void letsThePassagesOfAnArticleSupportEachOther() {
    Candidate lone = hit("a.txt", 6f, new int[] {0}, new int[][] {{1}, {2}});
    Candidate one = hit("b.txt", 5f, new int[] {0}, new int[][] {{1}, {2}});
    Candidate other = hit("b.txt", 4f, new int[] {0}, new int[][] {{1}, {2}});
    List<Measured> candidates = Shortlist.measure(List.of(lone, one, other));
    assertThat(candidates)
        .extracting(candidate -> candidate.sentences().getFirst().get(Feature.ARTICLE))
        .containsExactly(6.0 / 7, 1.0, 1.0);
  }

  @Test
  void measuresWordsLikeTheQuestionsWhereItsOwnAreMissing() {
    Candidate candidate =
        wanted(
            Given.candidate(
                "a.txt",
                7f,
                new int[] {0, 10},
                related(Given.at(PORT_REOPENED.terms().getFirst(), 2), 14),
                related(alike(PORT_REOPENED.terms().getLast(), 3, 12), 1)),
            1);
    FeatureExtractor measure = new FeatureExtractor(candidate);
    List<FeatureVector<Feature>> sentences = measure.sentences(measure.passage());
    assertThat(sentences.getFirst().get(Feature.ALIKE)).isEqualTo(4.0 / 6, within(1e-9));
    assertThat(sentences.getFirst().get(Feature.SENTENCE)).isEqualTo(2.0 / 6, within(1e-9));
    assertThat(sentences.getFirst().get(Feature.PASSAGE_ALIKE)).isEqualTo(4.0 / 6, within(1e-9));
    assertThat(sentences.getFirst().get(Feature.NEAR)).isEqualTo(1.0, within(1e-9));
    assertThat(sentences).extracting(one -> one.get(Feature.WANTED)).containsExactly(0.0, 1.0);
    assertThat(sentences)
        .as("related words, where there is nothing nearer")
        .extracting(one -> one.get(Feature.RELATED))
        .containsExactly(0.0, 2.0 / 6);
    assertThat(sentences.getFirst().get(Feature.PASSAGE_RELATED)).isZero();
  }

  @Test
  void findsNeighboursInOrderWithAtMostOneWordBetween() {
    QueryTerm one = term("one", 1);
    QueryTerm two = term("two", 1);
    assertThat(value(Given.candidate("a", 1, ONE, at(one, 3), at(two, 4)), Feature.ORDERED))
        .isOne();
    assertThat(value(Given.candidate("a", 1, ONE, at(one, 3), at(two, 5)), Feature.ORDERED))
        .isOne();
    assertThat(value(Given.candidate("a", 1, ONE, at(one, 3), at(two, 6)), Feature.ORDERED))
        .isZero();
    assertThat(value(Given.candidate("a", 1, ONE, at(one, 4), at(two, 3)), Feature.ORDERED))
        .isZero();
    assertThat(
            value(Given.candidate("a", 1, ONE, at(one, 1, 9), at(two, 2, 5, 10)), Feature.ORDERED))
        .isOne();
  }

  @Test
  void findsNeighboursNearEachOtherEitherWay() {
    QueryTerm one = term("one", 1);
    QueryTerm two = term("two", 1);
    assertThat(value(Given.candidate("a", 1, ONE, at(one, 9), at(two, 2)), Feature.NEAR)).isOne();
    assertThat(value(Given.candidate("a", 1, ONE, at(one, 10), at(two, 2)), Feature.NEAR)).isZero();
    assertThat(value(Given.candidate("a", 1, ONE, at(one, 1, 30), at(two, 15, 25)), Feature.NEAR))
        .isOne();
    assertThat(value(Given.candidate("a", 1, ONE, at(one, 1), at(two)), Feature.NEAR)).isZero();
  }

  @Test
  void takesWordsAlikeForTheWordInPairsButNotOfCharacters() {
    TermEvidence one = at(term("one", 1), 3);
    TermEvidence two = alike(term("two", 1), 4);
    assertThat(value(Given.candidate("a", 1, ONE, one, two), Feature.ORDERED)).isOne();
    assertThat(value(Given.candidate(Language.CHINESE, "a", 1, ONE, one, two), Feature.ORDERED))
        .isZero();
  }

  @Test
  void letsANameWeighMoreInThePassageThanInItsSentence() {
    Candidate lund = Given.candidate("a", 1, ONE, at(name("Lund", 2), 1), at(term("port", 2)));
    assertThat(value(lund, Feature.PASSAGE)).isEqualTo(3.2 / 5.2, within(1e-9));
    assertThat(value(lund, Feature.SENTENCE)).isEqualTo(2.0 / 4, within(1e-9));
  }

  @Test
  void countsAWordOnceAsItselfAlikeOrRelated() {
    QueryTerm port = term("port", 1);
    Candidate all = Given.candidate("a", 1, ONE, related(at(port, 1), 2));
    assertThat(value(all, Feature.PASSAGE)).isOne();
    assertThat(value(all, Feature.PASSAGE_ALIKE)).isZero();
    assertThat(value(all, Feature.PASSAGE_RELATED)).isZero();
    Candidate kin = Given.candidate("a", 1, ONE, related(at(port), 2));
    assertThat(value(kin, Feature.PASSAGE_RELATED)).isOne();
  }

  @Test
  void measuresNothingOfAQuestionWithoutWords() {
    assertThat(value(Given.candidate("a", 1, ONE), Feature.PASSAGE)).isZero();
    assertThat(value(Given.candidate("a", 1, ONE), Feature.ORDERED)).isZero();
    assertThat(new FeatureExtractor(Given.candidate("a", 1, ONE)).names()).isOne();
  }

  @Test
  void tellsYearsFromOtherNames() {
    TermEvidence lund = at(name("Lund", 1));
    assertThat(new FeatureExtractor(Given.candidate("a", 1, ONE, lund)).hasYears()).isTrue();
    TermEvidence year = at(name("1923", 1));
    assertThat(new FeatureExtractor(Given.candidate("a", 1, ONE, year)).hasYears()).isFalse();
    assertThat(new FeatureExtractor(Given.candidate("a", 1, ONE, above(year))).hasYears()).isTrue();
  }

  @Test
  void comparesWithTheBestOfAll() {
    List<Measured> both =
        Shortlist.measure(
            List.of(
                hit("a", 8, ONE, new int[][] {{1}, {2}}),
                hit("b", 2, ONE, new int[][] {{1}, {2}})));
    assertThat(both.getLast().sentences().getFirst().get(Feature.BM25)).isEqualTo(2.0 / 8);
    assertThat(both.getFirst().sentences().getFirst().get(Feature.LEAD)).isOne();
    assertThat(Shortlist.measure(List.of())).isEmpty();
  }
}
