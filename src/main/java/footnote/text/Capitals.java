package footnote.text;

/// Recognises texts that are written in capitals. In these a capital letter shows neither a name
/// nor the beginning of a sentence, so the rules that look at capitals must not be used on them.
public final class Capitals {
  /// UTF-16 units that are looked at: the beginning tells, and a text may have megabytes.
  private static final int SAMPLE = 2_000;

  private Capitals() {}

  /// Whether a text is in capitals, but for a few small letters as in `THE 3rd McDONALD`: more than
  /// half of its letters are capitals, and at least three to each small one. A text without
  /// letters, or in a script without capitals, is not.
  public static boolean prevail(String text) {
    return prevail(text, new Span(0, text.length()));
  }

  /// Of a range of a text, of which only the beginning is looked at. Letters beyond U+FFFF count as
  /// none.
  static boolean prevail(String text, Span range) {
    int letters = 0;
    int capitals = 0;
    int small = 0;
    for (int i = range.start(); i < Math.min(range.end(), range.start() + SAMPLE); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') { // nearly all there are
        letters++;
        small++;
      } else if (c > 'z' || (c >= 'A' && c <= 'Z')) {
        letters += Character.isLetter(c) ? 1 : 0;
        capitals += Character.isUpperCase(c) ? 1 : 0;
        small += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return 2 * capitals > letters && capitals >= 3 * small;
  }
}
