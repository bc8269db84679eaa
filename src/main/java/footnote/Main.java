package footnote;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;

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

  /// In the order of the page of help.
  private static final List<Command> COMMANDS =
      List.of(
          new AskCommand(),
          new ChatCommand(),
          new IndexCommand(),
          new SourcesCommand(),
          new ReadCommand(),
          new EvalCommand(),
          new ServeCommand(),
          new CheckCommand());

  private Main() {}

  /// Runs a command line and ends the process with its exit code.
  public static void main(String[] arguments) {
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }
    Logging.off();
    System.exit(run(shellOfProcess(), arguments));
  }

  /// Runs a command line in a shell.
  ///
  /// @return the exit code
  static int run(Shell shell, String... arguments) {
    try {
      return new Arguments(COMMANDS).run(shell, List.of(arguments));
    } catch (RuntimeException | Error trouble) {
      return fail(shell, trouble);
    }
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
