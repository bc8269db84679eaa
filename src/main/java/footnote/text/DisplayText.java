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
  private DisplayText() {}

  /// Folds white space and control characters to single spaces, drops characters that only steer or
  /// hide others, and puts U+FFFD for half a surrogate pair. The joiners U+200C and U+200D stay:
  /// Persian, Indic scripts and emoji are spelt with them. Done twice, it changes nothing more.
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

  /// How many characters a person counts, roughly: code points. Platforms count otherwise, see
  /// [Cut].
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// White space of every kind, and control characters, which a terminal would obey.
  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /// What is not seen by itself: soft hyphen, zero-width space, word joiner, direction marks,
  /// embeddings, overrides and isolates (UAX #9), byte order mark, interlinear and musical
  /// controls, tags.
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
