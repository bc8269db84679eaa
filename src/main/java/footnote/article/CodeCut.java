package footnote.article;

/// Finds where code that is too long is parted best: at a blank line, else where the line behind
/// the cut is indented least and closes nothing, so that an object or a function stays in one
/// piece. Code of any language is told by its indents alone.
///
/// ```
/// {                     a cut of about 20 characters falls here:
///   "a": [1, 2],
///   "b": [3]            <- behind this line, not within the brackets
/// }
/// ```
final class CodeCut {
  private static final String CLOSING = "}])";

  private CodeCut() {}

  /// The end of the line to cut behind.
  ///
  /// The cut is in the second half of the range, if a line ends there.
  ///
  /// @return the place of a line end, -1 where there is none in the range
  static int of(String text, int start, int end) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int cut = text.lastIndexOf('\n', end);
        cut > start;
        cut = text.lastIndexOf('\n', cut - 1)) {
      int cost = cost(text, cut + 1);
      if (best >= 0 && cut < start + (end - start) / 2) {
        break;
      }
      if (cost < least) {
        best = cut;
        least = cost;
      }
    }
    return best;
  }

  /// What speaks against a cut in front of a line: how far it is indented, and that it ends what
  /// began above.
  private static int cost(String text, int line) {
    int first = line;
    while (first < text.length() && " \t".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    if (first == text.length() || text.charAt(first) == '\n') {
      return -1;
    }
    boolean closes = CLOSING.indexOf(text.charAt(first)) >= 0;
    return 2 * (first - line) + (closes ? 3 : 0);
  }
}
