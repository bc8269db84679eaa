package footnote.format.markup;

/// Finds the end of what stands in square brackets, brackets in it included.
///
/// Both AsciiDoc's macros and Org's footnotes let brackets stand within brackets. The bound keeps a
/// paragraph of brackets that never close from being read to its end for each of them.
public final class Brackets {
  /// Characters in brackets; what is longer has no end.
  private static final int LONGEST = 2_000;

  private Brackets() {}

  /// Where a bracket that is open closes, escaped ones aside; -1 if it doesn't. Where one more is
  /// open than closes, the first that closes is the end.
  public static int closing(String text, int from) {
    int depth = 0;
    int first = -1;
    for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
      char c = text.charAt(i);
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      if (c == '[' && !escaped) {
        depth++;
      } else if (c == ']' && !escaped) {
        first = first < 0 ? i : first;
        if (depth == 0) {
          return i;
        }
        depth--;
      }
    }
    return first;
  }
}
