package footnote.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoredTest {
  private static final Weights SENTENCES =
      Weights.ordering(
          FeatureVector.of(Feature.class, feature -> feature == Feature.SENTENCE ? 1 : 0));

  /// @param scores of its sentences
  private static Scored scored(String article, double... scores) {
    return scored(article, -1, scores);
  }

  /// @param wanted the sentence that holds what is asked for
  private static Scored scored(String article, int wanted, double[] scores) {
    List<FeatureVector<Feature>> sentences = new ArrayList<>();
    int[] starts = new int[scores.length];
    for (int s = 0; s < scores.length; s++) {
      FeatureVector<Feature> features = FeatureVector.none(Feature.class);
      features.set(Feature.SENTENCE, scores[s]);
      features.set(Feature.WANTED, s == wanted ? 1 : 0);
      sentences.add(features);
      starts[s] = s;
    }
    return new Scored(new Measured(Given.candidate(article, 1, starts), sentences), SENTENCES);
  }

  @Test
  void isWorthTheSoftSumOfItsSentences() {
    assertThat(scored("a", 3).score()).isEqualTo(3, within(1e-12));
    assertThat(scored("a", 3, 3).score()).isEqualTo(3 + Math.log(2) / 2, within(1e-12));
    assertThat(scored("a", 3, 1).score())
        .isEqualTo(3 + Math.log(1 + Math.exp(-4)) / 2, within(1e-12));
  }

  @Test
  void givesItsQuotesFromTheBestSentenceDown() {
    Scored one = scored("a", 1, 5, 3);
    assertThat(one.take(99).sentence()).isEqualTo(1);
    assertThat(one.quotes()).isEqualTo(1);
    assertThat(one.score()).as("half as likely, for being the second").isEqualTo(3 - Math.log(2));
    Ranked second = one.take(99);
    assertThat(second.sentence()).isEqualTo(2);
    assertThat(second.score()).isEqualTo(3 - Math.log(2)).isEqualTo(second.evidence());
    one.take(99);
    assertThat(one.hasNext()).isFalse();
  }

  @Test
  void takesTheNeighboursThatAreLikelyEnough() {
    assertThat(scored("a", 3, 5, 4).take(2.5).beside()).containsExactly(2, 0);
    assertThat(scored("a", 4, 5, 3).take(3.5).beside()).containsExactly(0);
    assertThat(scored("a", 3, 5, 4).take(4.5).beside()).as("none").isEmpty();
    assertThat(scored("a", 5, 1, 4).take(2.5).beside()).as("not next to it").isEmpty();
    Scored one = scored("a", 3, 5, 4);
    one.take(2.5);
    assertThat(one.take(0).sentence()).as("a neighbour is quoted once").isZero();
  }

  @Test
  void takesANeighbourThatHoldsWhatIsAskedForAndTheBestSentenceDoesNot() {
    double[] scores = {3, 5, 2};
    assertThat(scored("a", 2, scores).take(4.5).beside()).containsExactly(2);
    assertThat(scored("a", 1, scores).take(4.5).beside()).as("it has it itself").isEmpty();
    assertThat(scored("a", 2, scores).take(6.5).beside()).as("too unlikely").isEmpty();
  }

  @Test
  void comesInOrderOfScoreThenOfArticle() {
    List<Scored> all = new ArrayList<>(List.of(scored("b", 2), scored("a", 2), scored("c", 3)));
    all.sort(Scored.BEST_FIRST);
    assertThat(all).extracting(one -> one.candidate().article()).containsExactly("c", "a", "b");
  }

  @Test
  void sumsTheLikelihoodsOfItsSentences() {
    assertThat(scored("a", 3, 2).mass(3)).isEqualTo(1 + Math.exp(-1), within(1e-12));
  }
}
