package footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the packaged program as people do.
class FootnoteIT {
  private static final Path LAUNCHER = Path.of("footnote").toAbsolutePath();

  @TempDir Path folder;
  private final Map<String, String> env = new LinkedHashMap<>();

  /// How a run of the program ended.
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void articles() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        folder.resolve("articles/port.txt"),
        """
        Port reopens early

        The port reopened to cargo on 14 March, two weeks ahead of schedule.
        """);
  }

  @Test
  void answersAndKeepsItsIndex() throws Exception {
    Run first = ask("When did the port reopen?");
    assertThat(first.out).contains("> The port reopened to cargo on 14 March");
    assertThat(first.err).startsWith("footnote: indexed the articles: 1 added");
    assertThat(first.code).isZero();

    assertThat(ask("When did the port reopen?")).isEqualTo(new Run(0, first.out, ""));
  }

  @Test
  void tellsByItsExitCodeHowItWent() throws Exception {
    assertThat(ask("What is the capital of Mongolia?").code).isEqualTo(1);
    assertThat(ask("").code).isEqualTo(2);
    assertThat(run("ask", "--corpus", "missing", "port").code).isEqualTo(2);
    assertThat(run("sing").code).isEqualTo(2);
    assertThat(run().code).isEqualTo(2);
    assertThat(run("ask", "--corpus", "articles", "--data", "articles/port.txt", "port"))
        .satisfies(failed -> assertThat(failed.code).isEqualTo(3))
        .satisfies(failed -> assertThat(failed.err).contains("port.txt").doesNotContain("\tat "));
  }

  @Test
  void writesAnObjectALineAndNothingElse() throws Exception {
    Files.writeString(
        folder.resolve("q.txt"), "port\n{\"id\": 1, \"question\": \"cargo?\"}\n\u0007\n");
    Run run = run("ask", "--corpus", "articles", "--data", "d", "--json", "--questions", "q.txt");

    List<String> outcomes = new ArrayList<>();
    for (String line : run.out.lines().toList()) {
      JsonNode answer = new ObjectMapper().readTree(line);
      outcomes.add(answer.at("/outcome").asText());
    }
    assertThat(outcomes).containsExactly("found", "found", "refused");
    assertThat(run.code).isZero();
  }

  @Test
  void manglesNothingInThePlainLocale() throws Exception {
    env.put("LANG", "C");
    env.put("LC_ALL", "C");
    Path odd = folder.resolve("articles").resolve("días 😀\nb.txt");
    Files.writeString(odd, "Señales\n\nEl café 日本 opened “early” on the 14th of März.\n");

    Run answer = ask("--json", "Where is the café 日本?");
    JsonNode json = new ObjectMapper().readTree(answer.out);
    assertThat(json.at("/question").asText()).isEqualTo("Where is the café 日本?");
    assertThat(json.at("/citations/0/article/id").asText()).isEqualTo("días 😀\\nb.txt");
    assertThat(ask("Where is the café 日本?").out).contains("> El café 日本 opened “early”");
  }

  @Test
  void endsQuietlyWhenItsReaderLeaves() throws Exception {
    Files.writeString(folder.resolve("q.txt"), "port\n".repeat(2000));
    Run run =
        shell("'" + LAUNCHER + "' ask --corpus articles --data d --questions q.txt | head -n 1");

    assertThat(run.out).isEqualTo("Q: port\n");
    assertThat(run.err.lines()).allMatch(line -> line.startsWith("footnote: indexed"));
  }

  @Test
  void saysSoWhenItsOutputCannotBeWritten() throws Exception {
    // A device of Linux; no other way makes every write fail.
    assumeThat(Path.of("/dev/full")).exists();
    Run run = shell("'" + LAUNCHER + "' ask --corpus articles --data d port > /dev/full");

    assertThat(run.code).isEqualTo(3);
    assertThat(run.err).contains("footnote: standard output: No space left on device");
  }

  @Test
  void colorsOnATerminalUnlessToldNotTo() throws Exception {
    // Gives the program a terminal; with the options of Linux, in no container of least size.
    assumeThat(Path.of("/usr/bin/script")).exists();
    env.put("TERM", "xterm-256color");
    String inTerminal =
        "script -qec \"'" + LAUNCHER + "' ask --corpus articles --data d port\" /dev/null";

    assertThat(shell(inTerminal).out).contains("\033[1m");
    assertThat(shell("NO_COLOR=1 " + inTerminal).out).contains("port").doesNotContain("\033");
  }

  @Test
  void showsHelpAndVersionAtOnce() throws Exception {
    assertThat(run("--help").out).contains("Usage: footnote COMMAND");
    assertThat(run("--version").out).matches("footnote \\d+\\.\\d+\\.\\d+\n");
  }

  private Run ask(String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of("ask", "--corpus", "articles", "--data", "d"));
    all.addAll(List.of(words));
    return run(all.toArray(String[]::new));
  }

  private Run shell(String script) throws Exception {
    return start(List.of("sh", "-c", script));
  }

  private Run run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return start(command);
  }

  private Run start(List<String> command) throws Exception {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(env);
    Process process =
        builder
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }
}
