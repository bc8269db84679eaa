package footnote.text;

/// Measures text in words without knowing its language, so that passages are about as long in every
/// script. Weights are whole numbers so that sums are exact on every machine.
///
/// ```java
/// WordWeight.weigh("Two words", new Span(0, 9)); // 40
/// ```
public final class WordWeight {
  /// The weight of a word of a script that puts spaces between words.
  public static final int WORD = 20;

  /// Letters of a word; a longer run is no word but an address or a code, and weighs by its length.
  private static final int LONGEST = 24;

  private WordWeight() {}

  /// The weight of a range, [#WORD] to the word. A run of letters and digits is one word, with the
  /// apostrophes, points and hyphens inside it; an ideograph weighs 0.6 words, a letter of a script
  /// without spaces 0.2; of an endless run every eight letters are a word. Marks such as brackets
  /// weigh half a unit each, so that a text of nothing else has an end as well.
  public static int weigh(String text, Span range) {
    int weight = 0;
    int run = 0;
    int others = 0;
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      boolean own = c >= 0x0e00 && (Letters.isIdeographic(c) || Letters.isUnspaced(c));
      if (own) {
        weight += Letters.isIdeographic(c) ? 12 : Letters.isMark(c) ? 0 : 4;
      }
      boolean word = !own && (Letters.isWord(c) || (isInner(c) && run > 0));
      if (word) {
        run++;
      } else {
        weight += ofRun(run);
        run = 0;
        others += own || Letters.isSpace(c) ? 0 : 1;
      }
    }
    return weight + ofRun(run) + others / 2;
  }

  /// What may stand within a word: `don't`, `3.5`, `well-known`.
  private static boolean isInner(char c) {
    return c == '\'' || c == '’' || c == '.' || c == ',' || c == '-';
  }

  /// The weight of a run of so many letters.
  private static int ofRun(int length) {
    if (length == 0) {
      return 0;
    }
    return length <= LONGEST ? WORD : WORD * length / 8;
  }
}
