package footnote.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Layout;
import footnote.search.Positions;
import footnote.search.Voices;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {
  /// Three sentences of three words, the third led by the first, under a heading of two.
  private static final Layout LED =
      new Layout(
          Positions.of(0, 3, 6),
          List.of(0, 1, 0),
          Positions.NONE,
          List.of(),
          Positions.NONE,
          Positions.NONE,
          new Voices(List.of(0, 0, 2), Positions.NONE),
          9);

  private static double of(int sentence, int... places) {
    return Reach.of(LED, sentence).of(Positions.of(places), false);
  }

  @Test
  void countsAWordOfTheSentenceWhole() {
    assertThat(of(2, 8)).isEqualTo(1);
    assertThat(of(2, 1, 8, 10)).isEqualTo(1);
  }

  @Test
  void countsAWordOfWhatItIsReadWithLess() {
    double less = Parameters.shipped().places().above();
    assertThat(less).isBetween(0.1, 0.9);
    assertThat(of(2, 1)).as("in what leads it").isEqualTo(less);
    assertThat(of(2, 9)).as("in a heading").isEqualTo(less);
    assertThat(of(2, 1, 9)).as("in both").isEqualTo(less);
  }

  @Test
  void countsANameOfTheSentenceThatAPronounPointsToLess() {
    Reach second = Reach.of(LED, 1);
    assertThat(second.of(Positions.of(1), true)).isEqualTo(Parameters.shipped().places().named());
    assertThat(second.of(Positions.of(1, 4), true)).isEqualTo(1);
    assertThat(second.of(Positions.of(1), false)).as("another word").isZero();
    assertThat(second.of(Positions.of(7), true)).as("in another sentence").isZero();
  }

  @Test
  void countsNoOtherWord() {
    assertThat(of(2, 4)).isZero();
    assertThat(of(1, 1)).as("no sentence leads it").isZero();
    assertThat(of(0)).isZero();
  }
}
