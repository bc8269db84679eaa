package footnote.cli;

import footnote.search.IndexException;
import footnote.settings.UsageException;
import footnote.text.FileTrouble;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/// What a person is told when something went wrong, and with which exit code the program ends. The
/// one place where exceptions become words for the command line; `Main` catches and asks here.
///
/// ```java
/// Failure failure = Failure.of(trouble, texts);
/// context.tell(failure.message());
/// return failure.code().number();
/// ```
///
/// @param message for standard error; empty for nothing to say
public record Failure(ExitCode code, String message) {
  /// What is said of a trouble, and how the process ends.
  ///
  /// @param texts in the language that is set
  /// @param trouble also an error of the machine, as a lack of memory: a person is told of that too
  public static Failure of(Throwable trouble, Texts texts) {
    return switch (trouble) {
      case UsageException wrong -> new Failure(ExitCode.WRONG, wrong.said(texts));
      case ProcessContext.ClosedPipe closed ->
          new Failure(
              closed.isQuiet() ? ExitCode.DONE : ExitCode.FAILED,
              closed.isQuiet() ? "" : texts.say(TextKey.STANDARD_OUTPUT, message(closed)));
      case IndexException index -> new Failure(ExitCode.FAILED, message(index));
      case UncheckedIOException io -> new Failure(ExitCode.FAILED, message(io));
      case OutOfMemoryError _ -> new Failure(ExitCode.FAILED, texts.say(TextKey.OUT_OF_MEMORY));
      default -> new Failure(ExitCode.FAILED, unforeseen(trouble, texts));
    };
  }

  /// For who asked for it (`FOOTNOTE_DEBUG`) or reads the log.
  public static String stackTrace(Throwable trouble) {
    StringWriter text = new StringWriter();
    trouble.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /// Ours say what was being done; those without a text of their own, as streams of Java throw
  /// them, say only what failed: there the file and the reason are told.
  private static String message(UncheckedIOException io) {
    boolean bare = String.valueOf(io.getCause()).equals(io.getMessage());
    return bare && io.getCause() instanceof FileSystemException system && system.getFile() != null
        ? system.getFile() + ": " + FileTrouble.reason(system)
        : String.valueOf(io.getMessage());
  }

  /// Its text, or its name where it has none.
  private static String message(Throwable trouble) {
    return trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
  }

  /// A fault of the program: what it was and where, short enough to be copied into a report.
  ///
  /// The place is that of the first frame: with it a report can be understood without a trace.
  private static String unforeseen(Throwable trouble, Texts texts) {
    StackTraceElement[] trace = trouble.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return texts.say(TextKey.UNFORESEEN, trouble + place);
  }
}
