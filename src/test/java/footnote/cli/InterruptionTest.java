package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import footnote.terminal.ProgressBar;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  @TempDir Path folder;

  @Test
  void saysNothingOfWorkThatIsDone() {
    TestProcess process = new TestProcess(folder);
    ProgressBar bar = new ProgressBar("Indexing", _ -> {}, System::nanoTime);
    Interruption interruption = new Interruption(process.context(), bar, "gone");
    interruption.close();
    assertThatCode(interruption::close).as("again").doesNotThrowAnyException();
    assertThat(process.err()).isEmpty();
  }
}
