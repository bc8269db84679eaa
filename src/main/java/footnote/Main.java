package footnote;

import footnote.cli.Arguments;
import footnote.cli.ExitCode;
import footnote.cli.Failure;
import footnote.cli.Shell;
import footnote.cli.Terminals;
import footnote.settings.Environment;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;

/// Starts the program.
public final class Main {
  private Main() {}

  /// Runs a command line and ends the process with its exit code.
  public static void main(String[] arguments) {
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }
    Logging.off();
    System.exit(run(shellOfProcess(), arguments).number());
  }

  /// Runs a command line in a shell.
  public static ExitCode run(Shell shell, String... arguments) {
    try {
      return new Arguments(Program.COMMANDS).run(shell, List.of(arguments));
    } catch (RuntimeException | Error trouble) {
      return fail(shell, trouble);
    }
  }

  private static ExitCode fail(Shell shell, Throwable trouble) {
    Failure failure = Failure.of(trouble);
    if (!failure.message().isEmpty()) {
      shell.say("footnote: " + failure.message());
    }
    if (!shell.environment().value("FOOTNOTE_DEBUG").isEmpty()) {
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
        new Environment(
            System.getenv(),
            folder.resolve(System.getProperty("footnote.home", "")).normalize(),
            folder),
        Terminals.ofProcess());
  }
}
