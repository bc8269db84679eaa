package footnote.search;

/// What can be wrong with an index as a whole; the message is for the operator.
@SuppressWarnings("serial")
public abstract sealed class IndexException extends RuntimeException {
  private IndexException(String message) {
    super(message);
  }

  /// Another process is changing the index.
  public static final class Busy extends IndexException {
    public Busy(String message) {
      super(message);
    }
  }

  /// The data folder can't be written.
  public static final class ReadOnly extends IndexException {
    public ReadOnly(String message) {
      super(message);
    }
  }

  /// A newer version of the program made the index.
  public static final class TooNew extends IndexException {
    public TooNew(String message) {
      super(message);
    }
  }

  /// There is no index yet.
  public static final class Missing extends IndexException {
    public Missing(String message) {
      super(message);
    }
  }

  /// The index can't be read; it must be rebuilt from the articles.
  public static final class Damaged extends IndexException {
    public Damaged(String message) {
      super(message);
    }
  }
}
