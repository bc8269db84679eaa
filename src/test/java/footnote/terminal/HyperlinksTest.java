package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyperlinksTest {
  @ParameterizedTest
  @CsvSource({
    "TERM_PROGRAM, WezTerm, true",
    "TERM_PROGRAM, Apple_Terminal, false",
    "TERM, xterm-kitty, true",
    "TERM, xterm-256color, false",
    "WT_SESSION, 1, true",
    "KONSOLE_VERSION, 220401, true",
    "VTE_VERSION, 5000, true",
    "VTE_VERSION, 4999, false",
    "VTE_VERSION, new, false",
    "VTE_VERSION, 99999999999999999999, false",
  })
  void areShownByTerminalsThatSayWhoTheyAre(String variable, String value, boolean shown) {
    assertThat(Hyperlinks.shownIn(Map.of(variable, value))).isEqualTo(shown);
  }

  @Test
  void areShownOrNotWhereSomebodySaysSo() {
    assertThat(Hyperlinks.shownIn(Map.of("FORCE_HYPERLINK", "1"))).isTrue();
    assertThat(Hyperlinks.shownIn(Map.of("FORCE_HYPERLINK", "0", "WT_SESSION", "1"))).isFalse();
    assertThat(Hyperlinks.shownIn(Map.of("FORCE_HYPERLINK", ""))).isFalse();
    assertThat(Hyperlinks.shownIn(Map.of())).isFalse();
  }
}
