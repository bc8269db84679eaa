package footnote.text;

/// Makes the names of files fit to be shown and to be ids: a character that can't be printed is
/// escaped as Java would write it. Unlike [DisplayText] it drops nothing, so that two names stay
/// two.
public final class Printable {
  private Printable() {}

  /// The text with all that is not seen as itself as `\n` or `\u202e`: see [Visibility]. Done
  /// twice, it changes nothing more.
  public static String of(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    for (int i = 0, c; i < raw.length(); i += Character.charCount(c)) {
      c = raw.codePointAt(i);
      if (c == '\n') {
        shown.append("\\n");
      } else if (Visibility.of(c) == Visibility.SEEN) {
        shown.appendCodePoint(c);
      } else {
        appendEscape(c, shown);
      }
    }
    return shown.toString();
  }

  /// Appends a character as Java would write it, both halves of a pair. Always four digits for
  /// each: U+1F600 is `\ud83d\ude00`.
  public static void appendEscape(int c, StringBuilder to) {
    for (char unit : Character.toChars(c)) {
      to.append("\\u").append(Integer.toHexString(0x10000 | unit), 1, 5);
    }
  }
}
