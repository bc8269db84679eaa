package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.settings.UsageException;
import footnote.terminal.Terminals;
import footnote.wording.TextKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
  private static final Option DEEP = new Option("deep", "", TextKey.OPTION_FAILED);
  private static final Option FILE = new Option("questions", "FILE", TextKey.OPTION_QUESTIONS);

  @TempDir Path folder;
  private TestProcess process;

  /// What the commands were called with.
  private final List<ParsedCommand> calls = new ArrayList<>();

  private final Arguments arguments =
      new Arguments(
          List.of(
              new Recorder("ask", Integer.MAX_VALUE, true),
              new Recorder("read", 1, false),
              new Recorder("chat", 0, false)));

  /// A command that only notes what it was called with.
  private final class Recorder implements Command {
    private final String name;
    private final int mostWords;
    private final boolean takesMinus;

    Recorder(String name, int mostWords, boolean takesMinus) {
      this.name = name;
      this.mostWords = mostWords;
      this.takesMinus = takesMinus;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public List<Option> options() {
      return List.of(DEEP, FILE);
    }

    @Override
    public int mostWords() {
      return mostWords;
    }

    @Override
    public boolean takesMinus() {
      return takesMinus;
    }

    @Override
    public ExitCode run(ParsedCommand call) {
      calls.add(call);
      return ExitCode.NOTHING;
    }
  }

  @BeforeEach
  void open() {
    process = new TestProcess(folder);
  }

  private ParsedCommand parsed(String... words) {
    calls.clear();
    assertThat(arguments.run(process.context(), List.of(words))).isEqualTo(ExitCode.NOTHING);
    assertThat(calls).hasSize(1);
    return calls.getFirst();
  }

  @Test
  void tellOptionsFromWordsWhereverTheyStand() {
    ParsedCommand call = parsed("--json", "ask", "why", "--limit", "2", "so", "--deep");
    assertThat(call.words()).containsExactly("why", "so");
    assertThat(call.options())
        .isEqualTo(Map.of("json", List.of("true"), "limit", List.of("2"), "deep", List.of("true")));
  }

  @Test
  void keepEachValueOfAnOptionThatIsGivenAgain() {
    ParsedCommand call = parsed("--corpus", "a", "ask", "x", "--corpus=b", "--json", "--json");
    assertThat(call.options().get("corpus")).containsExactly("a", "b");
    assertThat(call.value(Option.CORPUS)).contains("b");
    assertThat(call.has(Option.JSON)).isTrue();
  }

  @Test
  void keepAWordAsItWasTyped() {
    assertThat(parsed("ask", "\"why\"", "", " so ", "@x", "a=b").words())
        .containsExactly("\"why\"", "", " so ", "@x", "a=b");
    assertThat(parsed("ask", "port", "-source:x", "-hello").words())
        .containsExactly("port", "-source:x", "-hello");
    assertThat(parsed("ask", "--", "--json", "-h").words()).containsExactly("--json", "-h");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "read a b|read takes no b",
        "chat now|chat takes no now",
        "read -x|unknown option -x",
        "ask --deeep x|unknown option --deeep; did you mean --deep?",
        "ask -deep x|unknown option -deep; did you mean --deep?",
        "ask --deep=yes x|option --deep takes no value",
        "ask x --limit|option --limit takes a value: --limit N",
        "reed x|unknown command reed; did you mean read?",
        "--questions q.txt|unknown option --questions",
      })
  void sayWhatMakesNoSense(String typed, String said) {
    assertThatThrownBy(() -> arguments.run(process.context(), List.of(typed.split(" ", -1))))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(said);
    assertThat(calls).isEmpty();
  }

  @Test
  void nameThePageOfHelpThatSaysMore() {
    assertThatThrownBy(() -> arguments.run(process.context(), List.of("read", "a", "b")))
        .hasMessage("read takes no b\nfootnote read --help says what there is");
    assertThatThrownBy(() -> arguments.run(process.context(), List.of("why is it?")))
        .hasMessageContaining("did you mean footnote ask \"why is it?\"?");
  }

  @Test
  void showHelpWhateverElseIsTyped() {
    assertThat(arguments.run(process.context(), List.of("read", "a", "--help")))
        .isEqualTo(ExitCode.DONE);
    assertThat(process.out()).startsWith("footnote read: ").contains("--deep", "--questions FILE");
    assertThat(calls).isEmpty();
  }

  @Test
  void beginAConversationOnATerminalOnly() {
    process.terminals = new Terminals(true, true, true, () -> 80);
    assertThat(arguments.run(process.context(), List.of("--limit", "2")))
        .isEqualTo(ExitCode.NOTHING);
    assertThat(calls.getFirst().value(Option.LIMIT)).contains("2");
    process.terminals = new Terminals(true, false, true, () -> 80);
    assertThat(arguments.run(process.context(), List.of())).isEqualTo(ExitCode.WRONG);
    assertThat(process.err()).contains("Usage: footnote COMMAND");
  }

  @Test
  void findTheSettingsFileWhateverElseIsWrong() {
    assertThat(Arguments.settingsFile(List.of("bogus", "--config", "a.yaml", "--lmit")))
        .contains("a.yaml");
    assertThat(Arguments.settingsFile(List.of("--config=a", "ask", "--config", "b"))).contains("b");
    assertThat(Arguments.settingsFile(List.of("ask", "--config"))).isEqualTo(Optional.empty());
  }
}
