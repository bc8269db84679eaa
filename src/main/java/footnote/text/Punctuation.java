package footnote.text;

/// The marks that end sentences, and those that open and close what stands in them, of all scripts.
/// The strings are sets of characters, and the methods say which set a character is in.
public final class Punctuation {
  /// Ends a sentence only where a space or the end of the text follows.
  private static final String SPACED = ".!?…‽⁇⁈⁉\u203c";

  /// Ends a sentence whatever follows: ideographic, Devanagari, Arabic, Armenian, Ethiopic, Khmer,
  /// Myanmar, Tibetan and others.
  private static final String FINAL = "。！？｡．।॥؟۔։።፧።፨។៕။༎\u1367\u1368\u06d4\u0700\u0701\u0702";

  /// Marks that may close a quotation in some language. Many open one in another language.
  private static final String QUOTES = "\"'”’»“‘«›‹„‟」』》〉＂＇";

  /// Closing brackets of all scripts.
  private static final String BRACKETS = ")]}）】〕］｝〗";

  /// What may stand before the first word of a sentence, a dash or a bullet included.
  private static final String OPENERS = "\"'“‘«„‚‹›»([{（「『【《〈〔¿¡*_-–—•·＂＇";

  private Punctuation() {}

  /// Marks that end a sentence where a blank follows.
  static boolean endsIfSpaced(char c) {
    return SPACED.indexOf(c) >= 0;
  }

  /// Marks that end a sentence whatever follows, as those of Chinese do.
  static boolean endsAnyway(char c) {
    return c >= 0x589 && FINAL.indexOf(c) >= 0;
  }

  /// Whether a mark may end a sentence.
  static boolean ends(char c) {
    return endsIfSpaced(c) || endsAnyway(c);
  }

  /// Whether it may close a quotation.
  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /// Whether it closes a quotation or a bracket when it directly follows the end of a sentence.
  static boolean closes(char c) {
    return isQuote(c) || BRACKETS.indexOf(c) >= 0;
  }

  /// Whether it closes a quotation or a bracket even after a space. Straight marks don't, nor do
  /// those that some languages open with.
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

  /// Whether a text ends as a sentence does, its closing quotes and brackets aside. A colon counts:
  /// it announces what follows. An empty text is not ended.
  public static boolean isEnded(CharSequence text) {
    int last = text.length() - 1;
    while (last >= 0 && (Letters.isSpace(text.charAt(last)) || closes(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && (ends(text.charAt(last)) || text.charAt(last) == ':');
  }
}
