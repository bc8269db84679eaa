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
  private Shells shells;

  @BeforeEach
  void open() {
    shells = new Shells(folder);
  }

  @Test
  void suggestsToAskAQuestionThatStandsAlone() {
    assertThat(shells.run("Who is Ilan Shor?")).isEqualTo(2);
    assertThat(shells.err()).contains("did you mean footnote ask \"Who is Ilan Shor?\"?");
  }

  @Test
  void showsItsUsageWithoutATerminalAndACommand() {
    assertThat(shells.run()).isEqualTo(2);
    assertThat(shells.out()).isEmpty();
    assertThat(shells.err()).contains("Usage: footnote COMMAND", "  sources  lists the articles");
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
      })
  void hasAPageOfHelpForEachCommand(String command) {
    assertThat(shells.run(command.split(" ", -1))).isZero();
    assertThat(shells.out()).contains("Usage: footnote", "--corpus PATH", "Exit codes:");
    assertThat(shells.out().lines()).allMatch(line -> line.length() <= 88);
  }

  @Test
  void tellsItsVersion() {
    assertThat(shells.run("--version")).isZero();
    assertThat(shells.out()).startsWith("footnote ");
    assertThat(shells.run("ask", "-V")).isZero();
  }
}
