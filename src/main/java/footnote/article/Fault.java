package footnote.article;

/// Something of the corpus that was not read as it stands, and why.
///
/// @param file as ids begin, printable: control characters are escaped
/// @param line 1-based, 0 where no line is to blame
/// @param reason for the operator, without the file's name
public record Fault(Kind kind, String file, int line, String reason) {
  /// What became of it.
  public enum Kind {
    /// It could not be read.
    FAILED,
    /// It could, but is no article for readers: a draft, a template.
    LEFT_OUT,
    /// It was read, and is answered from, but what it says of itself is in doubt.
    DOUBTFUL
  }

  /// Something that could not be read.
  public Fault(String file, int line, String reason) {
    this(Kind.FAILED, file, line, reason);
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + reason;
  }
}
