package footnote.article;

/// Something of the corpus that could not be read, and why.
///
/// @param file as ids begin, printable: control characters are escaped
/// @param line 1-based, 0 where no line is to blame
/// @param reason for the operator, without the file's name
public record Fault(String file, int line, String reason) {
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + reason;
  }
}
