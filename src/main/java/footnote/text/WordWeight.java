package footnote.text;

/// Measures text in words, so that passages are of one length in every script.
public final class WordWeight {
  /// What a word weighs.
  public static final int WORD = 20;

  /// A token longer than this is no word but an address or a code, and weighs more.
  private static final int LONGEST = 24;

  private WordWeight() {}

  /// The weight of a range, [#WORD] to the word: a run of letters and digits is one, an ideograph
  /// 0.6, a letter of a script without spaces 0.2, and of an endless run every 8 characters are
  /// one.
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

  private static boolean isInner(char c) {
    return c == '\'' || c == '’' || c == '.' || c == ',' || c == '-';
  }

  private static int ofRun(int length) {
    if (length == 0) {
      return 0;
    }
    return length <= LONGEST ? WORD : WORD * length / 8;
  }
}
