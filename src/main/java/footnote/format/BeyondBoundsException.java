package footnote.format;

/// That a file is more than may be read, and why, as a person says it. Thrown from wherever a
/// reader meets it ([Bounds]), and made a fault of the file by whoever called the reader.
public final class BeyondBoundsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;

  /// @param reason without the file's name: `holds more than 500,000 paragraphs`
  BeyondBoundsException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// Without the file's name.
  public String reason() {
    return reason;
  }
}
