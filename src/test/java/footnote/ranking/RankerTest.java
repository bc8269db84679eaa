package footnote.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankerTest {
  private static final QueryTerms PORT_REOPENED =
      Given.question(Given.term("port", 2.0), Given.term("reopened", 4.0));

  private final Ranker ranker = new Ranker();

  @Test
  void putsTheWordsInOneSentenceBeforeWordsApart() {
    Candidate apart = hit("a.txt", 5f, new int[] {0, 10}, new int[][] {{2}, {14}});
    Candidate together = hit("b.txt", 5f, new int[] {0, 10}, new int[][] {{12}, {13}});
    List<Ranked> ranked = ranker.rank(List.of(apart, together));
    assertThat(ranked).extracting(Ranked::candidate).startsWith(together, apart);
    assertThat(ranked.getFirst().sentence()).isEqualTo(1);
    assertThat(ranked.getFirst().value(Feature.SENTENCE)).isEqualTo(1.0);
    assertThat(ranked.get(1).value(Feature.SENTENCE)).isEqualTo(4.0 / 6, within(1e-9));
    assertThat(ranked.get(1).value(Feature.PASSAGE)).isEqualTo(1.0);
  }

  @Test
  void breaksTiesByArticleThenOrdinal() {
    Candidate second = hit("b.txt", 5f, new int[] {0}, new int[][] {{1}, {2}});
    Candidate first = hit("a.txt", 5f, new int[] {0}, new int[][] {{1}, {2}});
    assertThat(ranker.rank(List.of(second, first)))
        .extracting(Ranked::candidate)
        .containsExactly(first, second);
  }

  @Test
  void keepsTheEnginesOrderAndScoresAsTheBaseline() {
    Candidate first = hit("a.txt", 7f, new int[] {0}, new int[][] {{1}, {}});
    Candidate second = hit("b.txt", 5f, new int[] {0}, new int[][] {{1}, {2}});
    List<Ranked> ranked = ranker.inOrder(List.of(first, second));
    assertThat(ranked).extracting(Ranked::candidate).containsExactly(first, second);
    assertThat(ranked).extracting(Ranked::score).containsExactly(7.0, 5.0);
  }

  @Test
  void tellsEachReasonInWordsTheWeightiestFirst() {
    Candidate hit = hit("a.txt", 7f, new int[] {0}, new int[][] {{1}, {2}});
    List<String> reasons = ranker.rank(List.of(hit)).getFirst().reasons();
    assertThat(reasons).first().asString().contains(": 100 % (+");
    assertThat(reasons)
        .anyMatch(reason -> reason.startsWith("question's words in the sentence: 100 %"));
  }

  @Test
  void namesTheWordsThatMatched() {
    Candidate hit = hit("a.txt", 7f, new int[] {0}, new int[][] {{}, {2}});
    assertThat(ranker.rank(List.of(hit)).getFirst().matched()).containsExactly("reopened");
  }

  @Test
  void quotesTwoSentencesOfAPassageBeforeAMuchWeakerOne() {
    int[] sentences = {0, 10, 20};
    Candidate strong = hit("a.txt", 9f, sentences, new int[][] {{1, 21}, {2, 22}});
    Candidate weak = hit("b.txt", 1f, new int[] {0}, new int[][] {{1}, {}});
    List<Ranked> ranked = ranker.rank(List.of(strong, weak));
    assertThat(ranked).extracting(Ranked::candidate).containsExactly(strong, strong, weak);
    assertThat(ranked).extracting(Ranked::sentence).containsExactly(0, 2, 0);
    assertThat(ranked).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void quotesALikelyNeighbourToo() {
    Candidate hit = hit("a.txt", 9f, new int[] {0, 10, 20}, new int[][] {{1, 11}, {2, 12}});
    Ranked ranked = ranker.rank(List.of(hit)).getFirst();
    assertThat(ranked.sentence()).isZero();
    assertThat(ranked.beside()).containsExactly(1);
  }

  @Test
  void putsAPassageWithTwoGoodSentencesBeforeOneWithASingleOne() {
    Candidate one = hit("a.txt", 5f, new int[] {0, 10}, new int[][] {{1}, {2}});
    Candidate two = hit("b.txt", 5f, new int[] {0, 10}, new int[][] {{1, 11}, {2, 12}});
    assertThat(ranker.rank(List.of(one, two))).extracting(Ranked::candidate).startsWith(two);
  }

  private static Candidate hit(String article, float score, int[] sentences, int[][] places) {
    return Given.candidate(PORT_REOPENED, article, score, sentences, places);
  }
}
