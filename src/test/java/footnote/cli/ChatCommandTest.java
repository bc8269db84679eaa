package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.terminal.Terminals;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps a conversation from beginning; the conversation itself is tested where it is.
class ChatCommandTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write("seeds/readme.xyz", "No article.");
  }

  private void terminals(boolean in, boolean out) {
    process.terminals = new Terminals(in, out, true, () -> 80);
  }

  @Test
  void needsATerminalAtBothEnds() {
    for (boolean in : new boolean[] {true, false}) {
      terminals(in, !in);
      assertThat(process.run("chat")).isEqualTo(2);
      assertThat(process.err())
          .isEqualTo(
              "footnote: chat needs a terminal; elsewhere footnote ask --questions - answers each"
                  + " line\n");
    }
  }

  @Test
  void doesNotBeginWithoutAnArticle() {
    terminals(true, true);
    assertThat(process.run("chat")).isEqualTo(1);
    assertThat(process.err()).contains("there are no articles in ");
    assertThat(process.out()).isEmpty();
  }

  @Test
  void isWhatTheProgramDoesOnATerminalWithoutACommand() {
    terminals(true, true);
    assertThat(process.run()).isEqualTo(1);
    assertThat(process.err()).contains("there are no articles in ");
    terminals(true, false);
    assertThat(process.run()).isEqualTo(2);
    assertThat(process.err()).contains("footnote ask");
  }

  @Test
  void takesNoWords() {
    terminals(true, true);
    assertThat(process.run("chat", "port")).isEqualTo(2);
    assertThat(process.err()).startsWith("footnote: chat takes no port\n");
  }
}
