package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  @TempDir Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, RawSetting> options = new HashMap<>();

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectories(folder.resolve("home/config"));
    Files.createDirectories(folder.resolve("work"));
  }

  private SettingsReader reader() {
    return reader(Optional.empty());
  }

  private SettingsReader reader(Optional<String> file) {
    return SettingsReader.of(
        new Environment(variables, folder.resolve("home"), folder.resolve("work")), options, file);
  }

  @Test
  void takesDefaultsFromHomeAndWhatAPersonTypesFromTheWorkingFolder() {
    assertThat(reader().get(Setting.DATA)).isEqualTo(folder.resolve("home/data"));
    variables.put("FOOTNOTE_DATA", "state");
    assertThat(reader().get(Setting.DATA)).isEqualTo(folder.resolve("work/state"));
  }

  @Test
  void takesTheWeakerValueWhereTheStrongerIsAFault() {
    variables.put("FOOTNOTE_LIMIT", "5");
    options.put("limit", new RawSetting("many", "--limit", folder));
    SettingsReader reader = reader();
    assertThat(reader.get(Setting.LIMIT)).contains(5);
    assertThatThrownBy(reader::check)
        .isInstanceOf(UsageException.class)
        .hasMessage("--limit: illegal value \"many\", must be a whole number from 1 to 100");
  }

  @Test
  void findsNoFaultWhereThereIsNone() {
    SettingsReader reader = reader();
    reader.get(Setting.LIMIT);
    assertThatCode(reader::check).doesNotThrowAnyException();
  }

  @Test
  void knowsTheVariablesThatAreNoSettings() {
    variables.put("FOOTNOTE_JAVA_OPTS", "-Xmx1g");
    variables.put("FOOTNOTE_DEBUG", "1");
    variables.put("PATH", "/bin");
    assertThatCode(() -> reader().check()).doesNotThrowAnyException();
    variables.put("FOOTNOTE_DEBUGG", "1");
    assertThatThrownBy(() -> reader().check())
        .hasMessage("unknown variable FOOTNOTE_DEBUGG; did you mean FOOTNOTE_DEBUG?");
  }

  @Test
  void prefersTheFileOfTheOptionToThatOfTheVariable() throws IOException {
    Files.writeString(folder.resolve("work/a.yaml"), "limit: 4");
    Files.writeString(folder.resolve("work/b.yaml"), "limit: 5");
    variables.put("FOOTNOTE_CONFIG", "a.yaml");
    assertThat(reader().get(Setting.LIMIT)).contains(4);
    assertThat(reader(Optional.of("b.yaml")).get(Setting.LIMIT)).contains(5);
  }

  @Test
  void missesACorpusThatIsNotThere() throws IOException {
    Path seeds = folder.resolve("home/seeds");
    SettingsReader missing = reader();
    assertThat(missing.collections())
        .extracting(it -> it.collection().folders())
        .containsExactly(List.of(seeds));
    assertThatThrownBy(missing::check)
        .hasMessage("the corpus is missing: there is no folder or file " + seeds);
    Files.createDirectory(seeds);
    SettingsReader there = reader();
    assertThat(there.collections()).hasSize(1);
    assertThatCode(there::check).doesNotThrowAnyException();
  }

  @Test
  void isContentWithoutSynonymsUnlessTheyAreNamed() {
    SettingsReader unnamed = reader();
    assertThat(unnamed.synonyms().variants("Kiev")).isEmpty();
    assertThatCode(unnamed::check).doesNotThrowAnyException();
    variables.put("FOOTNOTE_SYNONYMS", "none.txt");
    SettingsReader named = reader();
    assertThat(named.synonyms().variants("Kiev")).isEmpty();
    assertThatThrownBy(named::check)
        .hasMessage(
            "the synonyms can't be read: %s: there is no such file or folder",
            folder.resolve("work/none.txt"));
  }
}
