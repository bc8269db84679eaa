package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.text.RandomText;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordSignatureTest {
  private static final int CAPITAL = 1 << 15;

  private static int of(String word) {
    return WordSignature.of(word.toCharArray());
  }

  @ParameterizedTest
  @CsvSource({
    "inventor, invention",
    "port, portuguese",
    "строить, строитель",
    "水坝, 水库",
    "水, 水库",
    "서울, 서쪽"
  })
  void isAlikeForWordsThatBeginAlike(String one, String other) {
    assertThat(of(one)).isEqualTo(of(other));
    assertThat(WordSignature.beginning(of(one))).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"inventor, invade", "水坝, 大坝", "서울, 부산", "port, part"})
  void differsForWordsThatBeginOtherwise(String one, String other) {
    assertThat(of(one)).isNotEqualTo(of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "the", "дом", "ไก่", "\ud83d\ude00"})
  void isLikeNoOtherForAWordOfLessThanFourLetters(String word) {
    assertThat(of(word)).isZero();
    assertThat(WordSignature.beginning(of(word))).isZero();
  }

  /// A word, and whether it is a number, a year, a time.
  @ParameterizedTest
  @CsvSource({
    "1000, true, true, true",
    "2199, true, true, true",
    "٢٠٢٣, true, true, true",
    "999, true, false, false",
    "0999, true, false, false",
    "2200, true, false, false",
    "20233, true, false, false",
    "199x, true, false, false",
    "15th, true, false, false",
    "3.5, true, false, false",
    "x199, false, false, false",
    "year, false, false, false"
  })
  void tellsNumbersAndYears(String word, boolean number, boolean year, boolean time) {
    assertThat(WordSignature.isNumber(of(word))).isEqualTo(number);
    assertThat(WordSignature.isYear(of(word))).isEqualTo(year);
    assertThat(WordSignature.isTime(of(word))).isEqualTo(time);
    if (number) {
      assertThat(WordSignature.beginning(of(word))).isZero();
    }
  }

  @Test
  void tellsAMonthByItsCapitalWhereItNeedsOne() {
    int name = WordSignature.ofTime(true);
    int word = WordSignature.ofTime(false);
    assertThat(WordSignature.isTime(name)).isFalse();
    assertThat(WordSignature.isTime(WordSignature.written(name, true))).isTrue();
    assertThat(WordSignature.isTime(word)).isTrue();
    assertThat(WordSignature.isTime(WordSignature.written(word, true))).isTrue();
    assertThat(WordSignature.isNumber(name) || WordSignature.isNumber(word)).isFalse();
  }

  @Test
  void keepsAllElseBesideTheCapital() {
    for (String word : new String[] {"inventor", "1923", "42", "the", "水坝"}) {
      int small = WordSignature.written(of(word), false);
      int capital = WordSignature.written(of(word), true);
      assertThat(small).isEqualTo(of(word));
      assertThat(capital).isEqualTo(small | CAPITAL);
      assertThat(WordSignature.isCapital(capital)).isTrue();
      assertThat(WordSignature.isCapital(small)).isFalse();
      assertThat(WordSignature.beginning(capital)).isEqualTo(WordSignature.beginning(small));
      assertThat(WordSignature.isYear(capital)).isEqualTo(WordSignature.isYear(small));
      assertThat(WordSignature.isNumber(capital)).isEqualTo(WordSignature.isNumber(small));
    }
  }

  @Test
  void fitsSixteenBitsForAnyWordAtAll() {
    RandomText.each(text -> {
      for (String word : text.split("\\s+", -1)) {
        assertThat(of(word)).isBetween(0, CAPITAL - 1);
      }
    });
  }

  @Test
  void isSharedByFewBeginnings() {
    Map<Integer, Integer> shared = new HashMap<>();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        for (char c = 'a'; c <= 'z'; c++) {
          shared.merge(of("" + a + b + c + "e"), 1, Integer::sum);
        }
      }
    }
    int beginnings = 26 * 26 * 26;
    assertThat(shared.values()).allMatch(count -> count <= 12);
    assertThat(shared.size()).isGreaterThan(beginnings / 2);
  }
}
