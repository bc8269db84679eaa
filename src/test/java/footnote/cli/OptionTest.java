package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionTest {
  @Test
  void isTypedWithTwoMinusSigns() {
    assertThat(Option.LIMIT.typed()).isEqualTo("--limit");
    assertThat(Option.LIMIT.names()).containsExactly("--limit");
    assertThat(Option.HELP.names()).containsExactly("-h", "--help");
    assertThat(Option.VERSION.names()).containsExactly("-V", "--version");
  }

  @Test
  void isASwitchWithoutAValue() {
    assertThat(Option.JSON.isSwitch()).isTrue();
    assertThat(Option.LIMIT.isSwitch()).isFalse();
  }

  @Test
  void hasALineOnAPageOfHelp() {
    Option option = new Option("deep", "N", TextKey.OPTION_JSON);
    String meaning = Texts.english().say(TextKey.OPTION_JSON);
    assertThat(option.line(Texts.english())).isEqualTo("  --deep N          " + meaning);
    assertThat(option.line(Texts.of("de"))).startsWith("  --deep N ").doesNotEndWith(meaning);
  }

  @Test
  void hasANameOfItsOwnAmongThoseOfEveryCommand() {
    Set<String> typed = new HashSet<>();
    Option.COMMON.forEach(option -> typed.addAll(option.names()));
    assertThat(typed).hasSize(Option.COMMON.size() + 2);
  }
}
