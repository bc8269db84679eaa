package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Language;
import footnote.search.Layout;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import footnote.search.Signatures;
import footnote.search.Voices;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoundTest {
  private static Found found(float score, String article, int ordinal) {
    Layout layout =
        new Layout(
            Positions.of(0),
            List.of(-1),
            Positions.NONE,
            List.of(),
            Positions.NONE,
            Positions.NONE,
            Voices.NONE,
            0);
    Signatures words = Signatures.of(new byte[2], 0, 1, false);
    return new Found(
        0, score, new PassageFeatures(article, ordinal, Language.ENGLISH, layout, words));
  }

  @Test
  void ordersByScoreThenByArticleThenByPlace() {
    Found best = found(2, "z", 9);
    Found first = found(1, "a", 3);
    Found second = found(1, "b", 0);
    Found third = found(1, "b", 10);
    assertThat(Stream.of(third, first, best, second).sorted(Found.BEST_FIRST))
        .containsExactly(best, first, second, third);
  }
}
