package footnote.text;

/// Text as chat shows it: on one line, and without characters that can't be seen. Articles are
/// hostile input, and an unseen character can hide words or turn the direction of a line. No word
/// of a quote is changed.
///
/// ```java
/// DisplayText.line("  one\n\ttwo\u00a0three "); // "one two three"
/// DisplayText.length("a😀"); // 2
/// ```
public final class DisplayText {
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
