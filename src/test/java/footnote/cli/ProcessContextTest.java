package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.settings.Settings.Color;
import footnote.terminal.Look;
import footnote.terminal.Terminals;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessContextTest {
  private static final Terminals SCREEN = new Terminals(true, true, true, () -> 66);

  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void open() {
    process = new TestProcess(folder);
  }

  @Test
  void saysOnStandardErrorWhatIsMadeVisible() {
    process.context().tell("no file \u001b[2J\u202e.txt");
    assertThat(process.err()).isEqualTo("footnote: no file ␛[2J\\u202e.txt\n");
    process.context().print("an answer\n");
    assertThat(process.out()).isEqualTo("an answer\n");
  }

  @Test
  void drawsProgressOnATerminalOnly() {
    process.context().progress().accept("\r50 %");
    assertThat(process.err()).isEmpty();
    process.terminals = SCREEN;
    process.context().progress().accept("\r50 %");
    assertThat(process.err()).isEqualTo("\r50 %");
  }

  @Test
  void looksPlainInAPipe() {
    assertThat(process.context().look(Color.AUTO)).isEqualTo(Look.PLAIN);
    process.env.put("COLUMNS", "72");
    assertThat(process.context().look(Color.AUTO)).isEqualTo(new Look(72, false, false));
    assertThat(process.context().look(Color.ALWAYS)).isEqualTo(new Look(72, true, false));
  }

  @Test
  void looksAsItsTerminalCan() {
    process.terminals = SCREEN;
    process.env.put("TERM_PROGRAM", "WezTerm");
    assertThat(process.context().look(Color.AUTO)).isEqualTo(new Look(66, true, true));
    assertThat(process.context().look(Color.NEVER)).isEqualTo(new Look(66, false, false));
    process.env.put("TERM", "DUMB");
    assertThat(process.context().look(Color.AUTO)).isEqualTo(new Look(66, false, false));
    process.env.put("TERM", "xterm");
    process.env.put("NO_COLOR", "1");
    assertThat(process.context().look(Color.AUTO).color()).isFalse();
    assertThat(process.context().look(Color.ALWAYS).color()).isTrue();
  }

  @Test
  void takesNoWidthThatIsNone() {
    process.terminals = SCREEN;
    for (String columns : new String[] {"0", "-5", "wide", "123456", ""}) {
      process.env.put("COLUMNS", columns);
      assertThat(process.context().look(Color.AUTO).columns()).as(columns).isEqualTo(66);
    }
  }
}
