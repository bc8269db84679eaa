package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void open() {
    process = new TestProcess(folder);
  }

  @Test
  void suggestsToAskAQuestionThatStandsAlone() {
    assertThat(process.run("Who is Ilan Shor?")).isEqualTo(2);
    assertThat(process.err()).contains("did you mean footnote ask \"Who is Ilan Shor?\"?");
  }

  @Test
  void showsItsUsageWithoutATerminalAndACommand() {
    assertThat(process.run()).isEqualTo(2);
    assertThat(process.out()).isEmpty();
    assertThat(process.err()).contains("Usage: footnote COMMAND", "  sources  lists the articles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "ask --help",
        "chat --help",
        "index -h",
        "sources --help",
        "read --help",
        "show --help",
        "gaps --help",
      })
  void hasAPageOfHelpForEachCommand(String command) {
    assertThat(process.run(command.split(" ", -1))).isZero();
    assertThat(process.out()).contains("Usage: footnote", "--corpus PATH", "Exit codes:");
    assertThat(process.out().lines()).allMatch(line -> line.length() <= 88);
  }

  @Test
  void tellsItsVersion() {
    assertThat(process.run("--version")).isZero();
    assertThat(process.out()).startsWith("footnote ");
    assertThat(process.run("ask", "-V")).isZero();
  }
}
