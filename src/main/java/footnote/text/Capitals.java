package footnote.text;

/// Tells texts that are written in capitals, where no capital tells a name or a beginning.
public final class Capitals {
  /// Characters that are looked at.
  private static final int SAMPLE = 2_000;

  private Capitals() {}

  /// Whether a text is in capitals, but for a few small letters as in `THE 3rd McDONALD`.
  public static boolean prevail(String text) {
    return prevail(text, new Span(0, text.length()));
  }

  static boolean prevail(String text, Span range) {
    int letters = 0;
    int capitals = 0;
    int small = 0;
    for (int i = range.start(); i < Math.min(range.end(), range.start() + SAMPLE); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    return 2 * capitals > letters && capitals >= 3 * small;
  }
}
