package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void foldsWhiteSpaceOfEveryKind() {
    assertThat(Visible.folded("a \t\r\n b\u00a0\u2003c\u2028d\u0085e")).isEqualTo("a b c d e");
  }

  @Test
  void showsControlsAsPictures() {
    assertThat(Visible.folded("a\033[31mb\u0000\u007f")).isEqualTo("a␛[31mb␀␡");
  }

  @Test
  void escapesWhatTurnsTheDirectionOrHides() {
    assertThat(Visible.folded("\u202ea\u2066\u200e\u200f\u009b\ud800\udb40\udc41"))
        .isEqualTo("\\u202ea\\u2066\\u200e\\u200f\\u009b\\ud800\\udb40\\udc41");
  }

  @Test
  void leavesWritingAlone() {
    String writing = "naïve “quotes” 日本語 עברית العربية ไทย 👩‍👩‍👧 ❤️ e\u0301";
    assertThat(Visible.folded(writing)).isEqualTo(writing);
  }

  @Test
  void keepsLinesWhereTheyAreOurs() {
    assertThat(Visible.lines("two\n  lines\033")).isEqualTo("two\n  lines␛");
  }

  @Test
  void escapesInJsonWhatATerminalWouldObey() {
    assertThat(Visible.escapedInJson("{\"a\":\"\u009b\u202e\ud800é日\u2028\"}"))
        .isEqualTo("{\"a\":\"\\u009b\\u202e\\ud800é日\\u2028\"}");
  }
}
