package footnote.text;

/// Text as it is shown: its white space folded, and without what can't be seen. No way changes a
/// word of a quote.
public final class DisplayText {
  private DisplayText() {}

  /// Folds white space and control characters to single spaces, drops characters that only steer or
  /// hide others, and puts U+FFFD for half a surrogate pair. The joiners U+200C and U+200D stay:
  /// Persian, Indic scripts and emoji are spelt with them.
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (blank(c)) {
        gap = !line.isEmpty();
      } else if (!unseen(c)) {
        line.append(gap ? " " : "");
        gap = false;
        line.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
      }
    }
    return line.toString();
  }

  /// The same on several lines: a run of white space with a line end in it becomes one line end.
  public static String lines(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    for (String each : text.split("[\\n\\r\\x0b\\f\\x85\\u2028\\u2029]+", -1)) {
      String line = line(each);
      if (!line.isEmpty()) {
        lines.append(lines.isEmpty() ? "" : "\n").append(line);
      }
    }
    return lines.toString();
  }

  /// The same with all of its spaces and line ends: lines as they are but for what can't be seen
  /// and spaces at their ends; blank lines around them are left out, and tabs are four spaces.
  public static String verbatim(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    int blanks = 0;
    for (String each : text.split("\\R", -1)) {
      String line = spaced(each).stripTrailing();
      if (line.isBlank()) {
        blanks++;
      } else {
        lines.append("\n".repeat(lines.isEmpty() ? 0 : blanks + 1)).append(line);
        blanks = 0;
      }
    }
    return lines.toString();
  }

  /// A line with all its spaces, each of whatever kind an ordinary one.
  private static String spaced(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !unseen(c))
        .forEach(c -> {
          if (c == '\t') {
            line.append("    ");
          } else if (blank(c)) {
            line.append(' ');
          } else {
            line.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
          }
        });
    return line.toString();
  }

  /// Characters as a person counts them, roughly: code points.
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /// Soft hyphen, zero-width space, word joiner, direction marks, embeddings, overrides and
  /// isolates (UAX #9), byte order mark, interlinear and musical controls, tags.
  private static boolean unseen(int c) {
    return c == 0x00AD
        || c == 0x061C
        || c == 0x180E
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0x1D173 && c <= 0x1D17A)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }
}
