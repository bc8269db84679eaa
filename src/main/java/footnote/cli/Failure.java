package footnote.cli;

import footnote.search.IndexException;
import footnote.settings.UsageException;
import footnote.text.FileTrouble;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/// What a person is told when something went wrong, and with which exit code the program ends.
public record Failure(ExitCode code, String message) {
  public static Failure of(Throwable trouble) {
    return switch (trouble) {
      case UsageException wrong -> new Failure(ExitCode.WRONG, message(wrong));
      case ProcessContext.ClosedPipe closed ->
          new Failure(
              closed.isQuiet() ? ExitCode.DONE : ExitCode.FAILED,
              closed.isQuiet() ? "" : message(closed));
      case IndexException index -> new Failure(ExitCode.FAILED, message(index));
      case UncheckedIOException io -> new Failure(ExitCode.FAILED, message(io));
      case OutOfMemoryError _ ->
          new Failure(
              ExitCode.FAILED, "out of memory: give Java more, as in FOOTNOTE_JAVA_OPTS=-Xmx2g");
      default -> new Failure(ExitCode.FAILED, unforeseen(trouble));
    };
  }

  public static String stackTrace(Throwable trouble) {
    StringWriter text = new StringWriter();
    trouble.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /// Ours say what was being done; those without a text of their own only what failed.
  private static String message(UncheckedIOException io) {
    boolean bare = String.valueOf(io.getCause()).equals(io.getMessage());
    return bare && io.getCause() instanceof FileSystemException system && system.getFile() != null
        ? system.getFile() + ": " + FileTrouble.reason(system)
        : String.valueOf(io.getMessage());
  }

  private static String message(Throwable trouble) {
    return trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
  }

  private static String unforeseen(Throwable trouble) {
    StackTraceElement[] trace = trouble.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "this should not happen, please report it: "
        + trouble
        + place
        + " (FOOTNOTE_DEBUG=1 shows more)";
  }
}
