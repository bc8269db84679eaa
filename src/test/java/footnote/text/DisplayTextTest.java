package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTextTest {
  @Test
  void foldsWhiteSpaceAndControls() {
    assertThat(DisplayText.line("  one\r\n\ttwo\u00a0\u2028three\u0007 "))
        .isEqualTo("one two three");
  }

  @Test
  void dropsWhatSteersOrHides() {
    assertThat(DisplayText.line("a\u202Eb\u2066c\u200Bd\uFEFFe\u00ADf\uDB40\uDC41g"))
        .isEqualTo("abcdefg");
  }

  @Test
  void keepsJoinersThatSpellWordsAndEmoji() {
    assertThat(DisplayText.line("می‌خواهم 👩‍👧")).isEqualTo("می‌خواهم 👩‍👧");
  }

  @Test
  void mendsHalfASurrogatePair() {
    assertThat(DisplayText.line("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void countsCodePoints() {
    assertThat(DisplayText.length("a😀")).isEqualTo(2);
  }

  @Test
  void isNothingWhereNothingIsSeen() {
    assertThat(DisplayText.line("")).isEmpty();
    assertThat(DisplayText.line(" \n\u200b\u202e\ufeff\u0000 ")).isEmpty();
  }

  @Test
  void dropsTheMarksThatTurnTheLine() {
    assertThat(DisplayText.line("\u200ea\u200fb\u061cc\u2069\u206a")).isEqualTo("abc");
  }

  @Test
  void dropsWhatIsHiddenBehindTheBasicPlane() {
    assertThat(DisplayText.line("a\ud834\udd73b\udb40\udc01c")).isEqualTo("abc");
  }

  @Test
  void keepsMarksAndLettersOfAnyScript() {
    String words = "e\u0301té नमस्ते ภาษาไทย עברית 漢字 𐍈 ✈️ 1️⃣";
    assertThat(DisplayText.line(words)).isEqualTo(words);
  }

  @Test
  void mendsHalvesInTheWrongOrder() {
    assertThat(DisplayText.line("\ude00\ud83d")).isEqualTo("\ufffd\ufffd");
  }

  @Test
  void isOneLineOfAnyTextAndStaysAsItIs() {
    RandomText.each(text -> {
      String line = DisplayText.line(text);
      assertThat(line.codePoints())
          .noneMatch(Character::isISOControl)
          .noneMatch(point -> Character.getType(point) == Character.SURROGATE)
          .noneMatch(point -> point != ' ' && Character.isSpaceChar(point));
      assertThat(line).doesNotContain("  ").isEqualTo(line.strip());
      assertThat(DisplayText.line(line)).isEqualTo(line);
    });
  }

  @Test
  void losesNoLetterOfAnyText() {
    RandomText.each(text -> assertThat(letters(DisplayText.line(text))).isEqualTo(letters(text)));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
