package footnote;

/// The program was asked for something that can't be: the message says what and what is possible
/// instead.
@SuppressWarnings("serial")
final class WrongUsage extends RuntimeException {
  WrongUsage(String message) {
    super(message);
  }
}
