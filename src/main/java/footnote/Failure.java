package footnote;

import footnote.search.IndexTrouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// What a person is told when something went wrong, and with which exit code the program ends.
///
/// @param code see [Main]
record Failure(int code, String message) {
  static Failure of(Throwable trouble) {
    return switch (trouble) {
      case WrongUsage wrong -> new Failure(Main.WRONG, message(wrong));
      case Shell.ClosedPipe closed ->
          new Failure(
              closed.isQuiet() ? Main.DONE : Main.FAILED, closed.isQuiet() ? "" : message(closed));
      case IndexTrouble index -> new Failure(Main.FAILED, message(index));
      case UncheckedIOException io -> new Failure(Main.FAILED, message(io));
      case OutOfMemoryError _ ->
          new Failure(
              Main.FAILED, "out of memory: give Java more, as in FOOTNOTE_JAVA_OPTS=-Xmx2g");
      default -> new Failure(Main.FAILED, unforeseen(trouble));
    };
  }

  /// Why a file could not be read or written, without its name.
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "no permission";
      case NotDirectoryException _ -> "is not a folder";
      case CharacterCodingException _ -> "is not UTF-8";
      case FileSystemLoopException _ -> "its links go round in circles";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  static String stackTrace(Throwable trouble) {
    StringWriter text = new StringWriter();
    trouble.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /// Ours say what was being done; those without a text of their own only what failed.
  private static String message(UncheckedIOException io) {
    boolean bare = String.valueOf(io.getCause()).equals(io.getMessage());
    return bare && io.getCause() instanceof FileSystemException system && system.getFile() != null
        ? system.getFile() + ": " + reason(system)
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
