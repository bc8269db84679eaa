package footnote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program without a command, and the options that every command has.
@Command(
    name = "footnote",
    sortOptions = false,
    versionProvider = Version.class,
    header = "Answers questions from a folder of articles, each answer quoted with its footnote.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "footnote COMMAND [OPTIONS]",
    descriptionHeading = "%n",
    description = "Without a command, on a terminal, it begins a conversation (footnote chat).",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions of every command:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  footnote ask \"Who is Ilan Shor?\"",
      "  footnote ask --corpus ~/articles --limit 5 'reopened after:2023'",
      "  footnote ask --questions questions.txt --json > answers.jsonl",
      "  footnote sources moldova",
      "",
      "What is not given is taken from the environment or from config/footnote.yaml, which",
      "explains each setting.",
      "",
      "Exit codes:",
      "  0  answered, or done",
      "  1  nothing found; the corpus is empty; no such passage or source",
      "  2  wrong usage or settings, or a question that can't be asked",
      "  3  not ready, or anything else",
    })
final class FootnoteCommand implements Callable<Integer> {
  final Shell shell;

  @Spec
  @Nullable CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      order = 1,
      description = "A folder or a file of articles; may be given again (default: seeds/).")
  List<String> corpus = new ArrayList<>();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      order = 2,
      description = "Where the index and all state is kept (default: data/).")
  @Nullable String data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      order = 3,
      description = "The settings (default: config/footnote.yaml).")
  List<String> config = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      order = 4,
      description = "Citations in an answer, 1 to 100 (default: 3).")
  @Nullable String limit;

  @Option(
      names = "--ranking",
      paramLabel = "RANKING",
      scope = ScopeType.INHERIT,
      order = 5,
      description = "evidence or bm25 (default: evidence).")
  @Nullable String ranking;

  @Option(
      names = "--explain",
      scope = ScopeType.INHERIT,
      order = 6,
      description = "Tell why each passage stands where it does.")
  boolean explain;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      order = 7,
      description = "Answer in JSON, an object a line.")
  boolean json;

  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      order = 8,
      description = "Plain text; so does the variable NO_COLOR.")
  boolean noColor;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      order = 9,
      description = "Show this page.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      order = 10,
      description = "Show the version.")
  boolean version;

  FootnoteCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (shell.terminals().in() && shell.terminals().out()) {
      return new ChatCommand(this).call();
    }
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    shell.say(line.getUsageMessage().stripTrailing());
    return Main.WRONG;
  }

  /// What can be set, as the options, the environment and the file have it.
  Settings settings() {
    return Settings.read(shell, options(), config);
  }

  private Map<String, Given> options() {
    Map<String, Given> options = new LinkedHashMap<>();
    if (!corpus.isEmpty()) {
      options.put(Key.CORPUS.name(), new Given(corpus, "--corpus", shell.folder()));
    }
    put(Key.DATA, data, options);
    put(Key.LIMIT, limit, options);
    put(Key.RANKING, ranking, options);
    put(Key.EXPLAIN, explain ? "true" : null, options);
    put(Key.JSON, json ? "true" : null, options);
    put(Key.COLOR, noColor ? "never" : null, options);
    return options;
  }

  private void put(Key<?> key, @Nullable String text, Map<String, Given> options) {
    if (text != null) {
      options.put(key.name(), new Given(text, "--" + key.name(), shell.folder()));
    }
  }
}
