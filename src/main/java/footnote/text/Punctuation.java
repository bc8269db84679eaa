package footnote.text;

/// The marks that end sentences, and those that open and close what stands in them.
public final class Punctuation {
  /// Ends a sentence only where a space or the end of the text follows.
  private static final String SPACED = ".!?…‽⁇⁈⁉\u203c";

  /// Ends a sentence whatever follows: ideographic, Devanagari, Arabic, Armenian, Ethiopic, Khmer,
  /// Myanmar, Tibetan and others.
  private static final String FINAL = "。！？｡．।॥؟۔։።፧።፨។៕။༎\u1367\u1368\u06d4\u0700\u0701\u0702";

  private static final String QUOTES = "\"'”’»“‘«›‹„‟」』》〉＂＇";
  private static final String BRACKETS = ")]}）】〕］｝〗";
  private static final String OPENERS = "\"'“‘«„‚‹›»([{（「『【《〈〔¿¡*_-–—•·＂＇";

  private Punctuation() {}

  static boolean endsIfSpaced(char c) {
    return SPACED.indexOf(c) >= 0;
  }

  static boolean endsAnyway(char c) {
    return c >= 0x589 && FINAL.indexOf(c) >= 0;
  }

  static boolean ends(char c) {
    return endsIfSpaced(c) || endsAnyway(c);
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /// Whether it closes a quotation or a bracket when it directly follows the end of a sentence.
  static boolean closes(char c) {
    return isQuote(c) || BRACKETS.indexOf(c) >= 0;
  }

  /// Whether it closes even after a space: straight marks and those that some languages open with
  /// do not.
  static boolean closesAfterSpace(char c) {
    return c == '”' || c == '’' || c == '»' || c == '」' || c == '』' || BRACKETS.indexOf(c) >= 0;
  }

  /// Whether it may stand before the first word of a sentence.
  static boolean opens(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /// Whether a text ends in a colon: what comes next is what it speaks of.
  public static boolean announces(CharSequence text) {
    int last = text.length() - 1;
    while (last >= 0 && (Letters.isSpace(text.charAt(last)) || closes(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && (text.charAt(last) == ':' || text.charAt(last) == '：');
  }

  /// Whether a text ends as a sentence does, closing quotes and brackets aside.
  public static boolean isEnded(CharSequence text) {
    int last = text.length() - 1;
    while (last >= 0 && (Letters.isSpace(text.charAt(last)) || closes(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && (ends(text.charAt(last)) || text.charAt(last) == ':');
  }
}
