package footnote.folders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Measures what the packaged program quotes from real folders against the questions beside this
/// file, and prints a table in Markdown. What is counted, and how it is run: README.md.
public final class FoldersEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Choices choices;
  private final PrintStream out;
  private final Map<String, Figures> folders = new LinkedHashMap<>();
  private final Map<String, Figures> kinds = new LinkedHashMap<>();
  private final Figures all = new Figures();

  private FoldersEvaluation(Choices choices, PrintStream out) {
    this.choices = choices;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean reached = new FoldersEvaluation(Choices.of(arguments), out).run();
    System.exit(reached ? 0 : 1);
  }

  /// Whether the marks are reached, or needn't be.
  private boolean run() throws IOException, InterruptedException {
    for (Map.Entry<String, List<JudgedQuestion>> folder : questions().entrySet()) {
      ask(folder.getKey(), folder.getValue());
    }
    print("folder", folders);
    print("kind", kinds);
    return !choices.marks() || all.reachMarks();
  }

  private Map<String, List<JudgedQuestion>> questions() throws IOException {
    Map<String, List<JudgedQuestion>> byFolder = new LinkedHashMap<>();
    for (String line : Files.readAllLines(choices.questions())) {
      JudgedQuestion question = JudgedQuestion.of(JSON.readTree(line));
      if (choices.takes(question)) {
        byFolder.computeIfAbsent(question.folder(), _ -> new ArrayList<>()).add(question);
      }
    }
    return byFolder;
  }

  private void ask(String name, List<JudgedQuestion> questions)
      throws IOException, InterruptedException {
    Path folder = choices.folders().resolve(name);
    if (!Files.isDirectory(folder)) {
      throw new IOException("no folder " + folder + ": README.md says how to bring it");
    }
    Map<String, JsonNode> answers =
        new PackagedProgram(choices.program(), choices.data().resolve(name)).ask(folder, questions);
    for (JudgedQuestion question : questions) {
      count(question, ProgramAnswer.of(Objects.requireNonNull(answers.get(question.id()))));
    }
  }

  private void count(JudgedQuestion question, ProgramAnswer answer) {
    Verdict verdict = Verdict.of(question, answer);
    all.add(verdict);
    folders.computeIfAbsent(question.folder(), _ -> new Figures()).add(verdict);
    kinds.computeIfAbsent(question.kind(), _ -> new Figures()).add(verdict);
    if (choices.misses()) {
      verdict.misses(question, answer).forEach(out::println);
    }
  }

  private void print(String head, Map<String, Figures> rows) {
    out.println();
    out.println(Figures.header(head));
    rows.forEach((name, figures) -> out.println(figures.row(name)));
    out.println(all.row("all"));
  }
}
