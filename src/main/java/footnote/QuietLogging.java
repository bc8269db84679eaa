package footnote;

/// What java.util.logging is configured by: nothing, so that libraries that log there are not heard
/// on the terminal.
public final class QuietLogging {
  /// Called by java.util.logging, by name.
  public QuietLogging() {}
}
