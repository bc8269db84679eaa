package footnote.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.analysis.AnswerType;
import footnote.search.Hit;
import footnote.search.Occurrences;
import footnote.search.QueryTerm;
import footnote.search.QueryTerms;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankerTest {
  private static final QueryTerms PORT_REOPENED =
      new QueryTerms(
          "en",
          1000,
          List.of(term("port", 2.0), term("reopened", 4.0)),
          false,
          AnswerType.ANYTHING);

  private final Ranker ranker = new Ranker();

  @Test
  void putsTheWordsInOneSentenceBeforeWordsApart() {
    Hit apart = hit("a.txt", 5f, new int[] {0, 10}, new int[][] {{2}, {14}});
    Hit together = hit("b.txt", 5f, new int[] {0, 10}, new int[][] {{12}, {13}});
    List<Ranked> ranked = ranker.rank(List.of(apart, together));
    assertThat(ranked).extracting(Ranked::hit).startsWith(together, apart);
    assertThat(ranked.getFirst().sentence()).isEqualTo(1);
    assertThat(ranked.getFirst().value(Feature.SENTENCE)).isEqualTo(1.0);
    assertThat(ranked.get(1).value(Feature.SENTENCE)).isEqualTo(4.0 / 6, within(1e-9));
    assertThat(ranked.get(1).value(Feature.PASSAGE)).isEqualTo(1.0);
  }

  @Test
  void breaksTiesByArticleThenOrdinal() {
    Hit second = hit("b.txt", 5f, new int[] {0}, new int[][] {{1}, {2}});
    Hit first = hit("a.txt", 5f, new int[] {0}, new int[][] {{1}, {2}});
    assertThat(ranker.rank(List.of(second, first)))
        .extracting(Ranked::hit)
        .containsExactly(first, second);
  }

  @Test
  void keepsTheEnginesOrderAndScoresAsTheBaseline() {
    Hit first = hit("a.txt", 7f, new int[] {0}, new int[][] {{1}, {}});
    Hit second = hit("b.txt", 5f, new int[] {0}, new int[][] {{1}, {2}});
    List<Ranked> ranked = ranker.inOrder(List.of(first, second));
    assertThat(ranked).extracting(Ranked::hit).containsExactly(first, second);
    assertThat(ranked).extracting(Ranked::score).containsExactly(7.0, 5.0);
  }

  @Test
  void tellsEachReasonInWordsTheWeightiestFirst() {
    Hit hit = hit("a.txt", 7f, new int[] {0}, new int[][] {{1}, {2}});
    List<String> reasons = ranker.rank(List.of(hit)).getFirst().reasons();
    assertThat(reasons).first().asString().contains(": 100 % (+");
    assertThat(reasons)
        .anyMatch(reason -> reason.startsWith("question's words in the sentence: 100 %"));
  }

  @Test
  void namesTheWordsThatMatched() {
    Hit hit = hit("a.txt", 7f, new int[] {0}, new int[][] {{}, {2}});
    assertThat(ranker.rank(List.of(hit)).getFirst().matched()).containsExactly("reopened");
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
    Hit titled = hit("a.txt", 7f, new int[] {0}, new int[][] {{2}, {}}, true);
    FeatureVector<Feature> features =
        Candidates.measure(List.of(titled)).getFirst().sentences().get(0);
    assertThat(features.get(Feature.SENTENCE)).isEqualTo(2.0 / 6);
    assertThat(features.get(Feature.TOPIC)).isEqualTo(1.0);
    assertThat(features.get(Feature.HEADLINE)).isEqualTo(1.0);
  }

  @Test
  void letsThePassagesOfAnArticleSupportEachOther() {
    Hit lone = hit("a.txt", 6f, new int[] {0}, new int[][] {{1}, {2}});
    Hit one = hit("b.txt", 5f, new int[] {0}, new int[][] {{1}, {2}});
    Hit other = hit("b.txt", 4f, new int[] {0}, new int[][] {{1}, {2}});
    List<Candidate> candidates = Candidates.measure(List.of(lone, one, other));
    assertThat(candidates)
        .extracting(candidate -> candidate.sentences().getFirst().get(Feature.ARTICLE))
        .containsExactly(6.0 / 7, 1.0, 1.0);
  }

  @Test
  void quotesTwoSentencesOfAPassageBeforeAMuchWeakerOne() {
    int[] sentences = {0, 10, 20};
    Hit strong = hit("a.txt", 9f, sentences, new int[][] {{1, 21}, {2, 22}});
    Hit weak = hit("b.txt", 1f, new int[] {0}, new int[][] {{1}, {}});
    List<Ranked> ranked = ranker.rank(List.of(strong, weak));
    assertThat(ranked).extracting(Ranked::hit).containsExactly(strong, strong, weak);
    assertThat(ranked).extracting(Ranked::sentence).containsExactly(0, 2, 0);
    assertThat(ranked).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void quotesALikelyNeighbourToo() {
    Hit hit = hit("a.txt", 9f, new int[] {0, 10, 20}, new int[][] {{1, 11}, {2, 12}});
    Ranked ranked = ranker.rank(List.of(hit)).getFirst();
    assertThat(ranked.sentence()).isZero();
    assertThat(ranked.beside()).isEqualTo(1);
  }

  @Test
  void measuresWordsLikeTheQuestionsWhereItsOwnAreMissing() {
    int[][] stems = {{2}, {}};
    int[][] alike = {{2}, {3, 12}};
    Occurrences at =
        new Occurrences(
            stems,
            stems,
            alike,
            new int[][] {{14}, {1}},
            new boolean[2],
            new int[] {0, 10},
            new boolean[] {false, true},
            20);
    FeatureExtractor measure = new FeatureExtractor(new Hit(0, "a.txt", 0, 7f, PORT_REOPENED, at));
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
  void putsAPassageWithTwoGoodSentencesBeforeOneWithASingleOne() {
    Hit one = hit("a.txt", 5f, new int[] {0, 10}, new int[][] {{1}, {2}});
    Hit two = hit("b.txt", 5f, new int[] {0, 10}, new int[][] {{1, 11}, {2, 12}});
    assertThat(ranker.rank(List.of(one, two))).extracting(Ranked::hit).startsWith(two);
  }

  private static QueryTerm term(String word, double idf) {
    return new QueryTerm(word, word, 3, idf, false);
  }

  private static Hit hit(String article, float score, int[] sentences, int[][] places) {
    return hit(article, score, sentences, places, false);
  }

  private static Hit hit(
      String article, float score, int[] sentences, int[][] places, boolean titled) {
    boolean[] headline = new boolean[places.length];
    Arrays.fill(headline, titled);
    int length = Arrays.stream(places).flatMapToInt(Arrays::stream).max().orElse(0) + 1;
    boolean[] wanted = new boolean[sentences.length];
    Occurrences at =
        new Occurrences(
            places, places, places, new int[places.length][0], headline, sentences, wanted, length);
    return new Hit(0, article, 0, score, PORT_REOPENED, at);
  }
}
