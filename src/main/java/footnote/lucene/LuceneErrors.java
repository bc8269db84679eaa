package footnote.lucene;

import footnote.search.IndexException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/// Says what is wrong with an index in the operator's words. The one place where Lucene's
/// exceptions and those of the file system become [IndexException]s or [UncheckedIOException]s with
/// the path.
///
/// @param index how it is called in messages: its folder
record LuceneErrors(String index) {
  /// What an error while reading means. Files that are missing or too short are damage: a commit
  /// names all its files, and Lucene deletes none of a commit that is open. Too old for Lucene is
  /// damage too: the way out is the same.
  RuntimeException reading(IOException error) {
    return switch (error) {
      case IndexFormatTooNewException _ -> tooNew();
      case CorruptIndexException _,
          IndexFormatTooOldException _,
          EOFException _,
          FileNotFoundException _,
          NoSuchFileException _ ->
          damaged(error);
      default ->
          new UncheckedIOException("can't read the index " + index + ": " + why(error), error);
    };
  }

  /// What an error while writing means. A full disk and the like stay errors of input and output,
  /// with Lucene's message: there is nothing of ours to say.
  RuntimeException writing(IOException error) {
    return switch (error) {
      case LockObtainFailedException _ -> busy();
      case AccessDeniedException _ -> readOnly(error);
      case FileSystemException _ when isReadOnly(error) -> readOnly(error);
      case CorruptIndexException _, IndexFormatTooNewException _, IndexFormatTooOldException _ ->
          reading(error);
      default ->
          new UncheckedIOException("can't write the index " + index + ": " + why(error), error);
    };
  }

  /// Nothing was ever committed here.
  IndexException.Missing missing() {
    return new IndexException.Missing("there is no index in " + index + " yet");
  }

  /// Another process holds the lock.
  IndexException.Busy busy() {
    return new IndexException.Busy("another process is changing the index " + index);
  }

  /// No permission, or a file system that is mounted for reading.
  IndexException.ReadOnly readOnly(Exception error) {
    return new IndexException.ReadOnly("the index " + index + " can't be written: " + why(error));
  }

  /// Written by a later version: the operator has the choice.
  IndexException.TooNew tooNew() {
    return new IndexException.TooNew(
        "the index "
            + index
            + " was made by a newer version of this program: update it, or name another data"
            + " folder");
  }

  /// Bytes that are not as they were written.
  IndexException.Damaged damaged(Exception error) {
    return new IndexException.Damaged("the index " + index + " is damaged: " + why(error));
  }

  /// Whether a file system can't be written at all. Java has an exception for file systems of its
  /// own alone; of the system's there is only the message (EROFS). The message is that of the C
  /// library, which is in English as long as nobody sets another locale for it.
  static boolean isReadOnly(Throwable error) {
    return error instanceof ReadOnlyFileSystemException
        || (error.getMessage() != null && error.getMessage().contains("Read-only file system"));
  }

  /// In a person's words, without what Lucene adds of its own objects: the name of the input and
  /// its offset say nothing to who reads the message.
  private static String why(Exception error) {
    return switch (error) {
      case CorruptIndexException corrupt -> corrupt.getOriginalMessage();
      case FileSystemException system -> system.getFile() + ": " + reason(system);
      default -> error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    };
  }

  /// Why the system refused, in words where it gives but a class. Java gives no reason for these
  /// two, only a class.
  private static String reason(FileSystemException error) {
    return switch (error) {
      case AccessDeniedException _ -> "no permission";
      case NoSuchFileException _ -> "there is no such file";
      default -> error.getReason() == null ? error.getClass().getSimpleName() : error.getReason();
    };
  }
}
