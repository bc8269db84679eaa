package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneMarksTest {
  private static List<String> plain(String text) {
    return new Analysis(Language.VIETNAMESE).words(text).stream().map(Word::plain).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "hòa, hoà",
    "HÓA, hoá",
    "thỏa, thoả",
    "họa, hoạ",
    "hòe, hoè",
    "khỏe, khoẻ",
    "thủy, thuỷ",
    "tùy, tuỳ",
    "lũy, luỹ",
    "ụy, uỵ"
  })
  void standOnTheSecondLetterWhereverTheyWerePut(String first, String second) {
    assertThat(plain(first)).containsExactly(second);
    assertThat(plain(second)).containsExactly(second);
    assertThat(plain(Normalizer.normalize(first, Normalizer.Form.NFD))).containsExactly(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quý", "hoàn", "toán", "của", "mía", "hoa", "uy", "việt", "x"})
  void stayWhereTheyAreInOtherSyllables(String word) {
    assertThat(plain(word)).containsExactly(word);
  }

  @Test
  void tellWordsApart() {
    assertThat(plain("ma má mà mả mã mạ")).doesNotHaveDuplicates().hasSize(6);
  }
}
