package footnote.format;

import java.io.IOException;

/// A document that can't be read, and why, as a person says it: `is encrypted`.
///
/// Thrown within the readers of documents, where a limit or damage is met deep in a structure, and
/// caught by the reader itself, which tells a fault.
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  public UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// Without the file's name.
  public String reason() {
    return reason;
  }
}
