package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Answerer;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParsedCommandTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write("seeds/a.txt", "A port.");
  }

  private ParsedCommand call(Map<String, List<String>> options) {
    return new ParsedCommand(process.context(), options, List.of());
  }

  @Test
  void setsWhatItsOptionsSay() {
    process.write("other/b.txt", "A ship.");
    Settings settings =
        call(Map.of(
                "corpus", List.of("seeds", "other"),
                "data", List.of("state"),
                "limit", List.of("2", "7"),
                "ranking", List.of("bm25"),
                "explain", List.of("true"),
                "json", List.of("true"),
                "no-color", List.of("true")))
            .settings();
    assertThat(settings.corpus()).containsExactly(folder.resolve("seeds"), folder.resolve("other"));
    assertThat(settings.data()).isEqualTo(folder.resolve("state"));
    assertThat(settings.limit()).as("the last").contains(7);
    assertThat(settings.ranking()).isEqualTo(Answerer.Ranking.BM25);
    assertThat(settings.explain()).isTrue();
    assertThat(settings.json()).isTrue();
    assertThat(settings.color()).isEqualTo(Settings.Color.NEVER);
  }

  @Test
  void countsAnOptionBeforeTheEnvironmentAndThatBeforeTheFile() {
    process.write("my.yaml", "limit: 4\nexplain: true\n");
    Map<String, List<String>> file = Map.of("config", List.of("my.yaml"));
    assertThat(call(file).settings().limit()).contains(4);
    process.env.put("FOOTNOTE_LIMIT", "5");
    assertThat(call(file).settings().limit()).contains(5);
    assertThat(call(file).settings().explain()).isTrue();
    assertThat(call(Map.of("config", List.of("my.yaml"), "limit", List.of("6"))).settings().limit())
        .contains(6);
  }

  @Test
  void namesTheOptionWhoseValueMakesNoSense() {
    assertThatThrownBy(() -> call(Map.of("limit", List.of("many"))).settings())
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("--limit: illegal value \"many\"");
  }

  @Test
  void speaksTheLanguageThatIsSetThoughOtherSettingsAreWrong() {
    process.write("my.yaml", "language: de\nlimit: many\n");
    assertThat(call(Map.of("config", List.of("my.yaml"))).texts().locale())
        .isEqualTo(Locale.GERMAN);
    assertThat(call(Map.of()).texts().locale()).isEqualTo(Locale.ENGLISH);
  }
}
