package footnote.state;

/// What is kept could not be read or written: the server is away, the disk is full, the file is
/// none of ours. What was asked of it did not happen; asked again later it may.
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param database whose name stands in the message
  StateException(Database database, Throwable cause) {
    super("state in " + database.named() + ": " + reason(cause), cause);
  }

  /// The innermost cause says what happened; those around it repeat the statement.
  private static String reason(Throwable cause) {
    Throwable inner = cause;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    String message = inner.getMessage();
    return message == null
        ? inner.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
