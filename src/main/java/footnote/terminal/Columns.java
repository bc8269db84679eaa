package footnote.terminal;

import org.jline.utils.WCWidth;

/// How wide text is in a terminal, where some characters take two columns and some none. By the
/// tables that most terminals use (`wcwidth`, after Unicode's East Asian Width, UAX #11), from
/// JLine; a terminal that differs breaks a line too early or too late, no more.
///
/// ```java
/// Columns.of("port");                  // 4
/// Columns.of("港");                    // 2
/// Columns.cut("Port reopens", 7);      // "Port r…"
/// ```
final class Columns {
  private static final String ELLIPSIS = "…";

  private Columns() {}

  /// Columns that a text takes.
  static int of(CharSequence text) {
    int columns = 0;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = Character.codePointAt(text, i);
      columns += of(c);
    }
    return columns;
  }

  /// Columns that a character takes: 0, 1 or 2. Control characters never get here: see [Visible].
  static int of(int c) {
    return c >= ' ' && c < 0x7f ? 1 : Math.max(0, WCWidth.wcwidth(c));
  }

  /// The text filled up with spaces on its right.
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /// The text, or as much of it as leaves room for an ellipsis.
  ///
  /// @param columns at least 1
  static String cut(String text, int columns) {
    return of(text) <= columns
        ? text
        : text.substring(0, end(text, 0, columns - 1)).stripTrailing() + ELLIPSIS;
  }

  /// Where the columns are used up when counting from `start`; never between a character and the
  /// marks on it, and at least one character on.
  static int end(CharSequence text, int start, int columns) {
    int used = 0;
    int i = start;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      used += of(c);
      if (used > columns && i > start) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
