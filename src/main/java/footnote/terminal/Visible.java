package footnote.terminal;

import footnote.text.Printable;
import footnote.text.Visibility;

/// Makes foreign text harmless to look at. What would move a cursor, style the screen or turn the
/// writing direction is shown instead of obeyed: a control character as its picture (`␛`), anything
/// else as an escape (`\u202e`).
///
/// An article may hold escape sequences that rename the window, clear the screen or answer for the
/// user (CWE-150), and marks that show a text in another order than it is ("Trojan Source", Boucher
/// & Anderson 2021). What such characters are, `text.Visibility` says for all front-ends.
///
/// ```java
/// Visible.lines("bold: \033[1m"); // "bold: ␛[1m"
/// ```
public final class Visible {
  /// Where Unicode's pictures of the control characters begin, in their order.
  private static final int CONTROL_PICTURES = 0x2400;

  /// The control character that doesn't stand with the others, and whose picture doesn't either.
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
  ///
  /// A byte order mark within a text is escaped too: at the beginning of a file it would be lost.
  static String escapedInJson(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0, c; i < json.length(); i += Character.charCount(c)) {
      c = json.codePointAt(i);
      if (isObeyed(c) || c == '\ufeff') {
        Printable.appendEscape(c, escaped);
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

  /// A character as it may be shown. ESC -> `␛`, U+202E -> `\u202e`.
  private static void append(int c, StringBuilder to) {
    if (c < ' ') {
      to.append((char) (CONTROL_PICTURES + c));
    } else if (c == DELETE) {
      to.append(DELETE_PICTURE);
    } else if (isObeyed(c)) {
      Printable.appendEscape(c, to);
    } else {
      to.appendCodePoint(c);
    }
  }

  /// A character that is merely not seen does nothing to a terminal.
  private static boolean isObeyed(int c) {
    return switch (Visibility.of(c)) {
      case SEEN, UNSEEN -> false;
      case STEERING, CONTROL, BROKEN -> true;
    };
  }
}
