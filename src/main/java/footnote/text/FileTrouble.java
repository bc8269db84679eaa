package footnote.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Says in words why a file could not be read or written. The messages of Java's exceptions are
/// often nothing but the path.
public final class FileTrouble {
  private FileTrouble() {}

  /// The reason, without the file's name: whoever reports it knows that name, in the form the
  /// person gave it. The narrower kinds come first: most of them are kinds of
  /// [FileSystemException], whose message begins with the path.
  public static String reason(IOException e) {
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
}
