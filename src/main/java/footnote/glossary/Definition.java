package footnote.glossary;

import java.util.Optional;

/// Finds what a short form stands for among the words beside it, by the algorithm of Schwartz &
/// Hearst ("A simple algorithm for identifying abbreviation definitions in biomedical text", PSB
/// 2003): from the last letter to the first, each is looked for in the words, the first at the
/// beginning of one.
///
/// ```java
/// Definition.longForm("CSTO", "from the Collective Security Treaty Organization");
/// // "Collective Security Treaty Organization"
/// ```
final class Definition {
  /// Letters that a single word must have to be shortened to two capitals or more, beyond twice as
  /// many as those: `television (TV)`.
  private static final int WORD = 4;

  private Definition() {}

  /// How many words before it may be of what a short form stands for.
  static int mostWords(String written) {
    return Math.min(written.length() + 5, 2 * written.length());
  }

  /// The end of the words that it stands for; empty where its letters aren't there in order.
  static Optional<String> longForm(String written, String words) {
    int at = words.length();
    for (int letter = written.length() - 1; letter >= 0; letter--) {
      if (Character.isLetterOrDigit(written.charAt(letter))) {
        at = before(words, at, written.charAt(letter), letter == 0);
        if (at < 0) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(words.substring(at).strip()).filter(longForm -> isLonger(longForm, written));
  }

  /// The last place before another where a letter stands, in any case; -1 when there is none.
  ///
  /// @param begins whether a word must begin there
  private static int before(String words, int end, char letter, boolean begins) {
    int wanted = Character.toLowerCase(letter);
    for (int at = end - 1; at >= 0; at--) {
      boolean within = at > 0 && Character.isLetterOrDigit(words.charAt(at - 1));
      if (Character.toLowerCase(words.charAt(at)) == wanted && !(begins && within)) {
        return at;
      }
    }
    return -1;
  }

  /// Whether it is more than the short form again.
  private static boolean isLonger(String longForm, String written) {
    boolean several = longForm.indexOf(' ') > 0;
    return !longForm.contains(written)
        && longForm.length() <= ShortForm.LONGEST_WORDS
        && longForm.length() > (several ? written.length() : 2 * written.length() + WORD);
  }
}
