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
}
