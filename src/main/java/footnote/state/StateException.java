package footnote.state;

/// What is kept could not be read or written: the server is away, the disk is full, the file is
/// none of ours. What was asked of it did not happen; asked again later it may.
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Takes the innermost cause, which says what happened. Those around it repeat the statement with
  /// what was to be written, and that is what people said: it must reach no log.
  ///
  /// @param database whose name stands in the message
  StateException(Database database, Throwable cause) {
    this(database.named(), innermost(cause));
  }

  private StateException(String database, Throwable inner) {
    super("state in " + database + ": " + reason(inner), inner);
  }

  private static Throwable innermost(Throwable cause) {
    Throwable inner = cause;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }

  private static String reason(Throwable inner) {
    String message = inner.getMessage();
    return message == null
        ? inner.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
