package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
  @Test
  void escapesTheNamesOfFiles() {
    assertThat(Printable.of("a\nb\u001b\u202e\ud83d 😀é.txt"))
        .isEqualTo("a\\nb\\u001b\\u202e\\ud83d 😀é.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain.txt", "a b/c d.md", "données.txt", "文書.txt", "👩\u200d🚀.txt"})
  void leavesWhatIsPrintedAsItIs(String name) {
    assertThat(Printable.of(name)).isEqualTo(name);
  }

  @Test
  void escapesWhatWouldMoveTheCursorOrTurnTheLine() {
    assertThat(Printable.of("\r\t\u0085\u2028\u2029\ufeff\u200e\u2066"))
        .isEqualTo("\\u000d\\u0009\\u0085\\u2028\\u2029\\ufeff\\u200e\\u2066");
  }

  @Test
  void escapesHalvesOfSurrogatePairsWhereverTheyStand() {
    assertThat(Printable.of("\udc00a\ud800")).isEqualTo("\\udc00a\\ud800");
    assertThat(Printable.of("\ude00\ud83d")).isEqualTo("\\ude00\\ud83d");
  }

  @Test
  void makesOneLineOfAnyText() {
    RandomText.each(text -> {
      String shown = Printable.of(text);
      assertThat(shown.chars()).noneMatch(Character::isISOControl);
      assertThat(shown.lines().count()).isEqualTo(1);
      assertThat(Printable.of(shown)).isEqualTo(shown);
    });
  }
}
