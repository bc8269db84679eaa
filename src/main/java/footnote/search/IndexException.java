package footnote.search;

/// What can be wrong with an index as a whole; the message is for the operator and says what to do.
/// Thrown by a [PassageIndex] and by what keeps it in step; `serve` goes on with the index it has,
/// the other commands end with the exit code of a failure. What goes wrong with a file of the index
/// or the disk is an [java.io.UncheckedIOException] instead.
@SuppressWarnings("serial")
public abstract sealed class IndexException extends RuntimeException {
  private IndexException(String message) {
    super(message);
  }

  /// Another process is changing the index: one `serve` or `index` at a time may write to a data
  /// folder.
  public static final class Busy extends IndexException {
    public Busy(String message) {
      super(message);
    }
  }

  /// The data folder can't be written: it belongs to another account, or is mounted for reading.
  public static final class ReadOnly extends IndexException {
    public ReadOnly(String message) {
      super(message);
    }
  }

  /// An update could not be written, as where the disk is full; what was committed before is whole.
  public static final class Unwritten extends IndexException {
    public Unwritten(String message) {
      super(message);
    }
  }

  /// A newer version of the program made the index; this one neither reads nor changes it.
  public static final class TooNew extends IndexException {
    public TooNew(String message) {
      super(message);
    }
  }

  /// There is no index yet: nothing was ever committed to the data folder.
  public static final class Missing extends IndexException {
    public Missing(String message) {
      super(message);
    }
  }

  /// The index can't be read; it must be rebuilt from the articles. `sync` does so by itself.
  public static final class Damaged extends IndexException {
    public Damaged(String message) {
      super(message);
    }
  }
}
