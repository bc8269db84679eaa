package footnote.text;

/// Text as it is shown: its white space folded, and without characters that can't be seen. Articles
/// are hostile input, and an unseen character can hide words or turn the direction of a line. No
/// word of a quote is changed.
///
/// ```java
/// DisplayText.line("  one\n\ttwo\u00a0three "); // "one two three"
/// DisplayText.length("a😀"); // 2
/// ```
public final class DisplayText {
  /// Unicode's character for what can't be decoded.
  private static final int REPLACEMENT = 0xFFFD;

  private DisplayText() {}

  /// Folds white space and control characters to single spaces, drops what is not seen or steers
  /// others, and puts U+FFFD for half a surrogate pair: see [Visibility]. Done twice, it changes
  /// nothing more.
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (blank(c)) {
        gap = !line.isEmpty();
        continue;
      }
      switch (Visibility.of(c)) {
        case SEEN -> append(c, gap, line);
        case BROKEN -> append(REPLACEMENT, gap, line);
        case UNSEEN, STEERING, CONTROL -> {
          continue;
        }
      }
      gap = false;
    }
    return line.toString();
  }

  private static void append(int c, boolean gap, StringBuilder line) {
    line.append(gap ? " " : "").appendCodePoint(c);
  }

  /// The same on several lines: a run of white space with a line end in it becomes one line end.
  ///
  /// `"a \n \n b"` -> `"a\nb"`: no blank line is left.
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
  ///
  /// `"\n a\tb \n\n c\n"` -> `" a"`, four blanks and `"b\n\n c"`.
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
        .forEach(c -> {
          if (c == '\t') {
            line.append("    ");
          } else if (blank(c)) {
            line.append(' ');
          } else {
            switch (Visibility.of(c)) {
              case SEEN -> line.appendCodePoint(c);
              case BROKEN -> line.appendCodePoint(REPLACEMENT);
              case UNSEEN, STEERING, CONTROL -> {
                // Not shown.
              }
            }
          }
        });
    return line.toString();
  }

  /// How many characters a person counts, roughly: code points. Platforms count otherwise, see
  /// [Cut].
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// White space of every kind, and control characters, which a terminal would obey.
  private static boolean blank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Visibility.of(c) == Visibility.CONTROL;
  }
}
