package footnote.terminal;

/// Makes foreign text harmless to look at. What would move a cursor, style the screen or turn the
/// writing direction is shown instead of obeyed: a control character as its picture (`␛`), anything
/// else as an escape (`\u202e`).
public final class Visible {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7f;
  private static final char DELETE_PICTURE = '\u2421';

  private Visible() {}

  /// The text with its own lines and spaces.
  public static String lines(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == '\n') {
        shown.append('\n');
      } else {
        append(c, shown);
      }
    }
    return shown.toString();
  }

  /// The text in one line: every run of white space is a single space, as in HTML.
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean white = isWhite(c);
      if (!white) {
        append(c, folded);
      } else if (!space) {
        folded.append(' ');
      }
      space = white;
    }
    return folded.toString();
  }

  /// The JSON text with what a terminal would obey escaped; it can only stand in strings.
  static String escapedInJson(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0, c; i < json.length(); i += Character.charCount(c)) {
      c = json.codePointAt(i);
      if (isObeyed(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
        appendEscape(c, escaped);
      } else {
        escaped.appendCodePoint(c);
      }
    }
    return escaped.toString();
  }

  /// No-break spaces count too, line and paragraph separators likewise.
  static boolean isWhite(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static void append(int c, StringBuilder to) {
    if (c < ' ') {
      to.append((char) (CONTROL_PICTURES + c));
    } else if (c == DELETE) {
      to.append(DELETE_PICTURE);
    } else if (isObeyed(c)) {
      appendEscape(c, to);
    } else {
      to.appendCodePoint(c);
    }
  }

  private static void appendEscape(int c, StringBuilder to) {
    for (char unit : Character.toChars(c)) {
      to.append("\\u").append(Integer.toHexString(0x10000 | unit), 1, 5);
    }
  }

  /// Controls, half characters, bidirectional embeddings, overrides and isolates (UAX 9),
  /// annotations, and tag characters, with which a text can hide another.
  private static boolean isObeyed(int c) {
    return Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x206f)
        || (c >= 0xfff9 && c <= 0xfffb)
        || (c >= 0xe0000 && c <= 0xe007f);
  }
}
