package footnote.settings;

/// The program was asked for something that can't be: the message says what and what is possible
/// instead.
@SuppressWarnings("serial")
public final class UsageException extends RuntimeException {
  public UsageException(String message) {
    super(message);
  }
}
