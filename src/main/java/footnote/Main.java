package footnote;

import footnote.cli.Arguments;
import footnote.cli.ExitCode;
import footnote.cli.Failure;
import footnote.cli.ProcessContext;
import footnote.cli.Terminals;
import footnote.settings.Environment;
import footnote.settings.Settings;
import footnote.wording.Texts;
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
    System.exit(run(contextOfProcess(), arguments).number());
  }

  /// Runs a command line in a context.
  public static ExitCode run(ProcessContext context, String... arguments) {
    try {
      return new Arguments(Program.COMMANDS).run(context, List.of(arguments));
    } catch (RuntimeException | Error trouble) {
      return fail(context, trouble, List.of(arguments));
    }
  }

  private static ExitCode fail(ProcessContext context, Throwable trouble, List<String> arguments) {
    Texts texts = Settings.texts(context.environment(), Arguments.settingsFile(arguments));
    Failure failure = Failure.of(trouble, texts);
    if (!failure.message().isEmpty()) {
      context.tell(failure.message());
    }
    if (!context.environment().value("FOOTNOTE_DEBUG").isEmpty()) {
      context.say(Failure.stackTrace(trouble));
    }
    return failure.code();
  }

  private static ProcessContext contextOfProcess() {
    Path folder = Path.of("").toAbsolutePath();
    return new ProcessContext(
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
