package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.wording.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  @TempDir Path folder;
  private final List<Notice> faults = new ArrayList<>();

  private Map<String, RawSetting> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("f.yaml"), bytes);
    return SettingsFile.read(file, "f.yaml", folder, faults).values();
  }

  private Map<String, RawSetting> read(String yaml) throws IOException {
    return read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> said() {
    return faults.stream().map(Notice::inEnglish).toList();
  }

  @Test
  void givesEachKeyItsValueItsLineAndItsBase() throws IOException {
    assertThat(read("# Ours.\nlimit: 5\nlimits:\n  per-user: 7\ncorpus: [a, b]\n"))
        .containsExactly(
            Map.entry("limit", new RawSetting("5", "f.yaml:2: limit", folder)),
            Map.entry("limits.per-user", new RawSetting("7", "f.yaml:4: limits.per-user", folder)),
            Map.entry("corpus", new RawSetting(List.of("a", "b"), "f.yaml:5: corpus", folder)));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ufefflimit: 5\n",
        "limit: 5\r\n",
        "limit: '5'\n",
        "---\nlimit: 5\n",
        "limit: 5 # five",
        "{limit: 5}",
        "limit:\n  5\n"
      })
  void readsAFileHoweverItWasTyped(String yaml) throws IOException {
    assertThat(read(yaml))
        .hasEntrySatisfying("limit", it -> assertThat(it.texts()).containsExactly("5"));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# nothing",
        "---\n",
        "limit:\n",
        "limit: ~\n",
        "limit: null\n",
        "corpus: []\n",
        "\ufeff"
      })
  void setsNothingWhereNothingIsSaid(String yaml) throws IOException {
    assertThat(read(yaml)).isEmpty();
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          just words              | f.yaml:1: must be keys with values, as in limit: 3
          - limit                 | f.yaml:1: must be keys with values, as in limit: 3
          ? [a, b]\\n: c           | f.yaml:1: a key must be a word
          limit: {a: b}           | f.yaml:1: limit: must be a value or a list of values
          corpus: [a, [b]]        | f.yaml:1: corpus: must be a value or a list of values
          limits: 7               | f.yaml:1: limits must be keys with values
          colour: never           | f.yaml:1: unknown key colour; did you mean color?
          limits: {per-usr: 1}    | f.yaml:1: unknown key limits.per-usr; did you mean limits.per-user?
          limit: 1\\nlimit: 2      | f.yaml:2: limit is set twice
          zzz: {limit: 1}         | f.yaml:1: unknown key zzz
          a: *b                   | f.yaml:1: found undefined alias b
          """)
  void tellsTheLineOfEachFault(String yaml, String fault) throws IOException {
    assertThat(read(yaml.replace("\\n", "\n"))).doesNotContainKey("zzz");
    assertThat(said()).containsExactly(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"discord-token: hunter2", "slack: {signing-secret: hunter2}", "PASSWORD: hunter2"})
  void refusesSecretsWithoutTellingThem(String yaml) throws IOException {
    assertThat(read(yaml)).isEmpty();
    assertThat(said())
        .singleElement()
        .asString()
        .contains(" is a secret: ")
        .doesNotContain("hunter");
  }

  @Test
  void makesNoObjectOfATag() throws IOException {
    assertThat(read("data: !!java.io.File [x]\nlimit: !!int 5\n")).isEmpty();
    assertThat(said())
        .containsExactly("f.yaml:1: Global tag is not allowed: tag:yaml.org,2002:java.io.File");
  }

  @Test
  void keepsAllElseOfAFileWithAFault() throws IOException {
    assertThat(read("limt: 1\nlimit: 5\n")).containsOnlyKeys("limit");
    assertThat(faults).hasSize(1);
  }

  @Test
  void tellsWhyAFileCannotBeRead() throws IOException {
    assertThat(read(new byte[] {'a', ':', ' ', (byte) 0xff})).isEmpty();
    SettingsFile.read(folder.resolve("none"), "none", folder, faults);
    assertThat(said())
        .containsExactly("f.yaml: is not UTF-8", "none: there is no such file or folder");
  }
}
