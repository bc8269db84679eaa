package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApostropheFoldTest {
  private static String folded(String word) {
    KeywordTokenizer source = new KeywordTokenizer();
    source.setReader(new StringReader(word));
    try (ApostropheFold fold = new ApostropheFold(source)) {
      CharTermAttribute term = fold.getAttribute(CharTermAttribute.class);
      fold.reset();
      String made = fold.incrementToken() ? term.toString() : "";
      assertThat(fold.incrementToken()).isFalse();
      fold.end();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u2018', '\u2019', '\u201b', '\u02bc', '\uff07', '\''})
  void makesOneOfAllApostrophes(char apostrophe) {
    assertThat(folded("don" + apostrophe + "t")).isEqualTo("don't");
  }

  @ParameterizedTest
  @CsvSource({"ещё, еще", "Ёлка, Елка", "ёж, еж"})
  void makesTheRussianLetterThatIsPrintedInstead(String written, String made) {
    assertThat(folded(written)).isEqualTo(made);
  }

  @Test
  void makesOneCharacterOfALetterAndItsMark() {
    assertThat(folded("e\u0301te\u0301")).isEqualTo("\u00e9t\u00e9");
    assertThat(folded("\u304b\u3099")).isEqualTo("\u304c");
    assertThat(folded("\u1112\u1161\u11ab")).isEqualTo("\ud55c");
    assertThat(folded("q\u0301")).isEqualTo("q\u0301");
  }

  @Test
  void dropsSoftHyphens() {
    assertThat(folded("har\u00adbour\u00ad")).isEqualTo("harbour");
    assertThat(folded("\u00ad")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "harbour", "été", "字", "😀", "\ud83d", "नमस्ते", "ไทย", "`´"})
  void leavesEveryOtherWordAsItIs(String word) {
    assertThat(folded(word)).isEqualTo(word);
  }

  @Test
  void makesTheSameOfAWordInPartsAndInWhole() {
    for (char c = '\u00c0'; c < '\u0250'; c++) {
      String whole = "x" + c;
      assertThat(folded(Normalizer.normalize(whole, Normalizer.Form.NFD))).isEqualTo(folded(whole));
    }
  }
}
