package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExitCodeTest {
  @Test
  void hasTheNumbersThatAreThePromiseToScripts() {
    assertThat(ExitCode.values()).extracting(ExitCode::number).containsExactly(0, 1, 2, 3);
    assertThat(ExitCode.NOTHING.number()).as("as grep has it").isEqualTo(1);
    assertThat(ExitCode.WRONG.number()).isEqualTo(2);
  }
}
