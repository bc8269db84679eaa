package footnote.format;

import java.io.IOException;

/// A document that can't be read, and why, as a person says it: `is encrypted`.
final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// Without the file's name.
  String reason() {
    return reason;
  }
}
