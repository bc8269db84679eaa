package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.cli.TestProcess;
import footnote.text.Secret;
import footnote.wording.Notice;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void start() {
    process = new TestProcess(folder);
  }

  @Test
  void areReadFromAVariableOrAFile() {
    process.env.put("DISCORD_TOKEN", "abc");
    assertThat(new Secrets(process.environment()).read("DISCORD_TOKEN"))
        .contains(new Secret("abc"));
    process.env.clear();
    process.write("token", "def\n");
    process.env.put("DISCORD_TOKEN_FILE", "token");
    assertThat(new Secrets(process.environment()).read("DISCORD_TOKEN"))
        .contains(new Secret("def"));
  }

  @Test
  void areNotThereWhereNothingIsSet() {
    Secrets secrets = new Secrets(process.environment());
    assertThat(secrets.read("DISCORD_TOKEN")).isEmpty();
    assertThat(secrets.faults()).isEmpty();
  }

  @Test
  void tellWhatIsWrongWithHowTheyAreGivenButNeverThemselves() {
    process.write("empty", "\n");
    process.env.put("A", "abc");
    process.env.put("A_FILE", "empty");
    process.env.put("B_FILE", "empty");
    process.env.put("C_FILE", "missing");
    Secrets secrets = new Secrets(process.environment());
    secrets.read("A");
    secrets.read("B");
    secrets.read("C");
    assertThat(secrets.faults())
        .extracting(Notice::inEnglish)
        .containsExactly(
            "both A and A_FILE are set: keep one",
            "B_FILE: empty is empty",
            "C_FILE: missing: there is no such file or folder");
    assertThat(new Secret("abc")).hasToString("***");
  }
}
