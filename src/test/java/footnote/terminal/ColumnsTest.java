package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void countsWideCharactersTwiceAndMarksNotAtAll() {
    assertThat(Columns.of("a")).isEqualTo(1);
    assertThat(Columns.of("日本")).isEqualTo(4);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("😀")).isEqualTo(2);
  }

  @Test
  void cutsWithAnEllipsisOnlyWhereItMust() {
    assertThat(Columns.cut("日本語", 6)).isEqualTo("日本語");
    assertThat(Columns.cut("日本語", 5)).isEqualTo("日本…");
    assertThat(Columns.cut("The port", 5)).isEqualTo("The…");
  }

  @Test
  void padsToColumns() {
    assertThat(Columns.padded("日", 4)).isEqualTo("日  ");
  }
}
