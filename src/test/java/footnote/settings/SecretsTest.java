package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.cli.Shells;
import footnote.text.Secret;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;
  private Shells shells;

  @BeforeEach
  void start() {
    shells = new Shells(folder);
  }

  @Test
  void areReadFromAVariableOrAFile() {
    shells.env.put("DISCORD_TOKEN", "abc");
    assertThat(new Secrets(shells.environment()).read("DISCORD_TOKEN")).contains(new Secret("abc"));
    shells.env.clear();
    shells.write("token", "def\n");
    shells.env.put("DISCORD_TOKEN_FILE", "token");
    assertThat(new Secrets(shells.environment()).read("DISCORD_TOKEN")).contains(new Secret("def"));
  }

  @Test
  void areNotThereWhereNothingIsSet() {
    Secrets secrets = new Secrets(shells.environment());
    assertThat(secrets.read("DISCORD_TOKEN")).isEmpty();
    assertThat(secrets.faults()).isEmpty();
  }

  @Test
  void tellWhatIsWrongWithHowTheyAreGivenButNeverThemselves() {
    shells.write("empty", "\n");
    shells.env.put("A", "abc");
    shells.env.put("A_FILE", "empty");
    shells.env.put("B_FILE", "empty");
    shells.env.put("C_FILE", "missing");
    Secrets secrets = new Secrets(shells.environment());
    secrets.read("A");
    secrets.read("B");
    secrets.read("C");
    assertThat(secrets.faults())
        .containsExactly(
            "both A and A_FILE are set: keep one",
            "B_FILE: empty is empty",
            "C_FILE: missing: there is no such file or folder");
    assertThat(new Secret("abc")).hasToString("***");
  }
}
