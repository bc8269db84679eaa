package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
  @ParameterizedTest
  @ValueSource(
      chars = {
        ' ', '\t', '\n', '\u000b', '\f', '\r', '\u001c', '\u001f', '\u0085', '\u00a0', '\u2007',
        '\u2028', '\u202f', '\u3000', '\u200b', '\ufeff'
      })
  void countsEveryKindOfBlankAsSpace(char c) {
    assertThat(Letters.isSpace(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '0', '_', '\0', '\u001b', '\u007f', '\u200d', '\u2060', '\ud83d'})
  void countsNothingElseAsSpace(char c) {
    assertThat(Letters.isSpace(c)).isFalse();
  }

  @Test
  void countsHalfASurrogatePairAndAMarkAsPartOfAWord() {
    assertThat("aé9字ไ\u0301\u094d\ud83d\ude00".chars().mapToObj(c -> (char) c))
        .allMatch(Letters::isWord);
    assertThat("_-'’. \u200b".chars().mapToObj(c -> (char) c)).noneMatch(Letters::isWord);
  }

  @Test
  void tellsMarksOfAllKindsFromLetters() {
    assertThat("\u0301\u093f\u20dd\u0e31\u3099\ufe0f".chars().mapToObj(c -> (char) c))
        .allMatch(Letters::isMark);
    assertThat("a^`\u00a8\u02c6字".chars().mapToObj(c -> (char) c)).noneMatch(Letters::isMark);
  }

  @Test
  void knowsTheScriptsThatPutNoSpaceBetweenWords() {
    assertThat("字一豈ｶあア".chars().mapToObj(c -> (char) c)).allMatch(Letters::isIdeographic);
    assertThat("가a、。「　ไ".chars().mapToObj(c -> (char) c)).noneMatch(Letters::isIdeographic);
    assertThat("ไລမខ".chars().mapToObj(c -> (char) c)).allMatch(Letters::isUnspaced);
    assertThat("字aहก\u0dff\u0f00".replace("ก", "").chars().mapToObj(c -> (char) c))
        .noneMatch(Letters::isUnspaced);
  }

  @Test
  void knowsHiraganaFromKatakana() {
    assertThat(Letters.isHiragana('あ')).isTrue();
    assertThat(Letters.isHiragana('ア')).isFalse();
    assertThat(Letters.isHiragana('字')).isFalse();
  }

  @Test
  void knowsGreekWithAndWithoutItsOldAccents() {
    assertThat(Letters.isGreek('λ')).isTrue();
    assertThat(Letters.isGreek('ἀ')).isTrue();
    assertThat(Letters.isGreek('л')).isFalse();
  }

  @Test
  void takesForCaselessOnlyLettersThatHaveNoCapitals() {
    assertThat("字अעعไ가".chars().mapToObj(c -> (char) c)).allMatch(Letters::isCaseless);
    assertThat("aAлЛλ1.，".chars().mapToObj(c -> (char) c)).noneMatch(Letters::isCaseless);
  }

  /// Each text with a bar wherever it may be cut.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b",
        "e\u0301|x",
        "e\u0301\u0323|x",
        "😀|😀",
        "👍🏽|x",
        "👩\u200d🚀|x",
        "a|\r\n|b",
        "a|\n|b",
        "क\u094d|ष",
        "م|ی\u200cخ|و"
      })
  void cutsOnlyBetweenWholeCharacters(String marked) {
    String text = marked.replace("|", "");
    List<Integer> expected = new ArrayList<>();
    for (int i = 0, bars = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '|') {
        expected.add(i - bars++);
      }
    }
    List<Integer> found = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      if (Letters.isBoundary(text, at)) {
        found.add(at);
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void mayCutAtEitherEndOfAnyText() {
    assertThat(Letters.isBoundary("", 0)).isTrue();
    assertThat(Letters.isBoundary("\u0301", 0)).isTrue();
    assertThat(Letters.isBoundary("\ud83d", 1)).isTrue();
  }

  @Test
  void neverCutsASurrogatePairOfAnyText() {
    RandomText.each(text -> {
      for (int at = 1; at < text.length(); at++) {
        if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
          assertThat(Letters.isBoundary(text, at)).as("at %d", at).isFalse();
        }
      }
    });
  }
}
