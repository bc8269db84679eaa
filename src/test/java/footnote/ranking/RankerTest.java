package footnote.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.search.Hit;
import footnote.search.Occurrences;
import footnote.search.Term;
import footnote.search.Terms;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankerTest {
  private static final Terms PORT_REOPENED =
      new Terms("en", List.of(term("port", 2.0), term("reopened", 4.0)), false);

  private final Ranker ranker = new Ranker();

  @Test
  void putsTheWordsInOneSentenceBeforeWordsApart() {
    Hit apart = hit("a.txt", 5f, new int[] {0, 10}, new int[][] {{2}, {14}});
    Hit together = hit("b.txt", 5f, new int[] {0, 10}, new int[][] {{12}, {13}});
    List<Ranked> ranked = ranker.rank(List.of(apart, together));
    assertThat(ranked).extracting(Ranked::hit).containsExactly(together, apart);
    assertThat(ranked.getFirst().sentence()).isEqualTo(1);
    assertThat(ranked.getFirst().sentenceCoverage()).isEqualTo(1.0);
    assertThat(ranked.get(1).sentenceCoverage()).isEqualTo(4.0 / 6, within(1e-9));
    assertThat(ranked.get(1).passageCoverage()).isEqualTo(1.0);
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
    assertThat(reasons).first().asString().startsWith("BM25 score, against the best: 100 % (+");
    assertThat(reasons)
        .anyMatch(reason -> reason.startsWith("question's words in the sentence: 100 %"));
  }

  @Test
  void namesTheWordsThatMatched() {
    Hit hit = hit("a.txt", 7f, new int[] {0}, new int[][] {{}, {2}});
    assertThat(ranker.rank(List.of(hit)).getFirst().matched()).containsExactly("reopened");
  }

  @Test
  void measuresPairsAndDensity() {
    Measure measure =
        new Measure(hit("a.txt", 7f, new int[] {0, 10}, new int[][] {{2, 12}, {5, 13}}));
    List<Features> sentences = measure.sentences(measure.passage());
    Features first = sentences.getFirst();
    assertThat(first.get(Feature.ORDERED)).isZero();
    assertThat(first.get(Feature.DENSITY)).isEqualTo(2.0 / 4);
    assertThat(first.get(Feature.NEAR)).isEqualTo(1.0);
    Features second = sentences.get(1);
    assertThat(second.get(Feature.ORDERED)).isEqualTo(1.0);
    assertThat(second.get(Feature.DENSITY)).isEqualTo(1.0);
  }

  private static Term term(String word, double idf) {
    return new Term(word, word, 3, idf);
  }

  private static Hit hit(String article, float score, int[] sentences, int[][] places) {
    boolean[] headline = new boolean[places.length];
    int length = Arrays.stream(places).flatMapToInt(Arrays::stream).max().orElse(0) + 1;
    Occurrences at = new Occurrences(places, places, headline, sentences, length);
    return new Hit(0, article, 0, score, PORT_REOPENED, at);
  }
}
