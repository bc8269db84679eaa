package footnote;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/// Starts the program.
public final class Main {
  /// Answered, or done.
  static final int DONE = 0;

  /// Nothing found, as grep has it; also an empty corpus, an unknown passage, no such source.
  static final int NOTHING = 1;

  /// Wrong usage or settings, or a question that can't be asked.
  static final int WRONG = 2;

  /// Not ready, or anything else.
  static final int FAILED = 3;

  private static final int HELP_COLUMNS = 100;

  private Main() {}

  /// Runs a command line and ends the process with its exit code.
  public static void main(String[] arguments) {
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }
    System.exit(run(shellOfProcess(), arguments));
  }

  /// Runs a command line in a shell.
  ///
  /// @return the exit code
  static int run(Shell shell, String... arguments) {
    try {
      return commandLine(shell).execute(arguments);
    } catch (RuntimeException | Error trouble) {
      return fail(shell, trouble);
    }
  }

  private static CommandLine commandLine(Shell shell) {
    FootnoteCommand top = new FootnoteCommand(shell);
    CommandLine ask = new CommandLine(new AskCommand(top));
    CommandLine line = new CommandLine(top).addSubcommand(ask);
    List.of(new ChatCommand(top), new IndexCommand(top), new SourcesCommand(top), new ReadCommand(top))
        .forEach(line::addSubcommand);
    line.setPosixClusteredShortOptionsAllowed(false);
    ask.setUnmatchedOptionsArePositionalParams(true);
    line.setUsageHelpWidth(Math.min(HELP_COLUMNS, shell.look(Settings.Color.NEVER).columns()));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(new PrintWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8), true));
    line.setParameterExceptionHandler((wrong, _) -> refuse(shell, wrong));
    line.setExecutionExceptionHandler((trouble, _, _) -> fail(shell, trouble));
    return line;
  }

  private static int refuse(Shell shell, ParameterException wrong) {
    shell.say("footnote: " + Misuse.of(wrong));
    return WRONG;
  }

  private static int fail(Shell shell, Throwable trouble) {
    Failure failure = Failure.of(trouble);
    if (!failure.message().isEmpty()) {
      shell.say("footnote: " + failure.message());
    }
    if (!shell.env().getOrDefault("FOOTNOTE_DEBUG", "").isEmpty()) {
      shell.say(Failure.stackTrace(trouble));
    }
    return failure.code();
  }

  private static Shell shellOfProcess() {
    Path folder = Path.of("").toAbsolutePath();
    return new Shell(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        folder.resolve(System.getProperty("footnote.home", "")).normalize(),
        folder,
        Terminals.ofProcess());
  }
}
