package footnote.text;

/// Makes the names of files fit to be shown and to be ids: a character that can't be printed is
/// escaped as Java would write it. Unlike [DisplayText] it drops nothing, so that two names stay
/// two.
public final class Printable {
  private Printable() {}

  /// The text with control characters, line separators, direction marks, byte order marks and
  /// halves of surrogate pairs written as `\n` or `\u202e`. Done twice, it changes nothing more.
  public static String of(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n') {
        shown.append("\\n");
      } else if (isHidden(c) || isUnpaired(raw, i)) {
        shown.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /// What can't be seen, or moves what is: control characters, line separators, direction marks,
  /// the byte order mark.
  private static boolean isHidden(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\ufeff'
        || Label.isDirectionMark(c);
  }

  /// Whether a unit is half of a surrogate pair without the other half.
  private static boolean isUnpaired(String raw, int at) {
    char c = raw.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(raw.charAt(at - 1)));
  }
}
