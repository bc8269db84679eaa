package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static Forms forms(String word) {
    return new Forms(
        0, word.toCharArray(), new BytesRef(word), new BytesRef(word), 0, 0, 0, true, true);
  }

  @Test
  void areKeptInTheirOrderWithTheirPlaces() {
    Words words = new Words();
    words.add(forms("one"), 0, 3, null);
    words.add(forms("two"), 5, 8, null);
    assertThat(words.size()).isEqualTo(2);
    assertThat(words.forms(1).plain()).isEqualTo(new BytesRef("two"));
    assertThat(words.start(1)).isEqualTo(5);
    assertThat(words.stop(1)).isEqualTo(8);
  }

  @Test
  void makeRoomForAnyNumber() {
    Words words = new Words();
    for (int i = 0; i < 5_000; i++) {
      words.add(forms("w" + i), 2 * i, 2 * i + 1, null);
    }
    assertThat(words.size()).isEqualTo(5_000);
    assertThat(words.forms(4_999).plain()).isEqualTo(new BytesRef("w4999"));
    assertThat(words.start(511)).isEqualTo(1_022);
    assertThat(words.stop(512)).isEqualTo(1_025);
  }

  @Test
  void areForgottenWhenCleared() {
    Words words = new Words();
    words.add(forms("one"), 7, 10, null);
    words.clear();
    assertThat(words.size()).isZero();
    assertThat(words.firstFrom(0)).isZero();
    words.add(forms("two"), 1, 4, null);
    assertThat(words.forms(0).plain()).isEqualTo(new BytesRef("two"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4, 1", "5, 3", "8, 3", "9, 4", "100, 4"})
  void areFoundByTheFirstThatStartsAtAPlaceOrLater(int place, int word) {
    Words words = new Words();
    words.add(forms("a"), 0, 1, null);
    words.add(forms("b"), 4, 5, null);
    words.add(forms("c"), 4, 6, null);
    words.add(forms("d"), 8, 9, null);
    assertThat(words.firstFrom(place)).isEqualTo(word);
  }

  @Test
  void areFoundAsALookAtEachWouldFindThem() {
    Random random = new Random(20_260_101);
    for (int round = 0; round < 200; round++) {
      Words words = new Words();
      int start = 0;
      for (int i = random.nextInt(40); i > 0; i--) {
        start += random.nextInt(3);
        words.add(forms("w"), start, start + 1, null);
      }
      int place = random.nextInt(60);
      int first = 0;
      while (first < words.size() && words.start(first) < place) {
        first++;
      }
      assertThat(words.firstFrom(place)).isEqualTo(first);
    }
  }
}
