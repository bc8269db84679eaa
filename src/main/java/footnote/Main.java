package footnote;

import footnote.cli.Arguments;
import footnote.cli.ExitCode;
import footnote.cli.Failure;
import footnote.cli.ProcessContext;
import footnote.settings.Environment;
import footnote.settings.Settings;
import footnote.terminal.Terminals;
import footnote.wording.Texts;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;

/// Starts the program: takes what it needs from the process, runs the command line, and is the one
/// place that catches what went wrong, tells it and turns it into an exit code.
///
/// ```java
/// ExitCode code = Main.run(context, "ask", "Why did the port close?", "--corpus", "notes");
/// ```
public final class Main {
  private Main() {}

  /// Runs a command line and ends the process with its exit code. Libraries that log through
  /// java.util.logging are silenced, unless somebody configured that.
  public static void main(String[] arguments) {
    if (System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }
    Logging.off();
    System.exit(run(contextOfProcess(), arguments).number());
  }

  /// Runs a command line in a context. Ends nothing, so that tests may call it again and again.
  ///
  /// @param arguments as they were typed
  /// @return how the process is to end
  /// @param context the process, or what a test has in its place
  public static ExitCode run(ProcessContext context, String... arguments) {
    try {
      return new Arguments(Program.COMMANDS).run(context, List.of(arguments));
    } catch (RuntimeException | Error trouble) {
      return fail(context, trouble, List.of(arguments));
    }
  }

  /// Tells what went wrong, in the language that is set; with `FOOTNOTE_DEBUG` also where.
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

  /// The process's own streams, not those of [System], which may be buffered and encode as the
  /// platform does. The program's own folder is told by its start script (`footnote.home`).
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
