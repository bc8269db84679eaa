package footnote.text;

/// The classes of characters that cutting text rests on. All methods but [#isBoundary] look at a
/// single UTF-16 unit, which is fast, and enough for the scripts they ask about. Half of a
/// surrogate pair counts as part of a word.
public final class Letters {
  /// The general categories of combining marks, a bit each.
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private Letters() {}

  /// Whether a unit is white space in the wide sense. Beyond Java's own notion these count as well:
  /// no-break and figure space, zero-width space (which parts words in Khmer and Thai), and a stray
  /// byte order mark.
  public static boolean isSpace(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
    }
    return Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff';
  }

  /// Whether a unit is part of a word: a letter, a digit, a mark on one, or half a surrogate pair.
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || (c >= 0x300 && (isMark(c) || Character.isSurrogate(c)));
  }

  /// Whether a unit is a combining mark of any kind. There are none below U+0300.
  static boolean isMark(char c) {
    return c >= 0x300 && (MARKS >> Character.getType(c) & 1) != 0;
  }

  /// Han, kana and their like: a character is about half a word, and no spaces stand between words.
  static boolean isIdeographic(char c) {
    return (c >= 0x2e80 && c <= 0x9fff && c > 0x303f)
        || (c >= 0x2e80 && c <= 0x2fdf)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xff66 && c <= 0xff9f);
  }

  /// Whether a letter is of the syllabary that Japanese writes its grammar in.
  static boolean isHiragana(char c) {
    return c >= 0x3041 && c <= 0x309f;
  }

  /// Thai, Lao, Myanmar and Khmer: words are not spaced, and a space is what ends a clause.
  static boolean isUnspaced(char c) {
    return (c >= 0x0e00 && c <= 0x0eff)
        || (c >= 0x1000 && c <= 0x109f)
        || (c >= 0x1780 && c <= 0x17ff);
  }

  /// Whether it is of a script that writes no spaces between words, or a mark that goes with one.
  public static boolean isUnspacedScript(char c) {
    return isIdeographic(c) || isUnspaced(c) || (c >= 0x3000 && c <= 0x303f) || c >= 0xff00;
  }

  /// Whether a letter is Greek, the letters with several accents included.
  static boolean isGreek(char c) {
    return (c >= 0x370 && c <= 0x3ff) || (c >= 0x1f00 && c <= 0x1fff);
  }

  /// A letter of a script that has no capitals.
  static boolean isCaseless(char c) {
    return c >= 0x590
        && Character.isLetter(c)
        && !Character.isUpperCase(c)
        && !Character.isLowerCase(c);
  }

  /// Whether text may be cut before `at` without parting a surrogate pair, a letter and its marks,
  /// or an emoji that is joined of several (UAX #29, the part of it that matters here). Flags may
  /// be parted.
  static boolean isBoundary(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return !Character.isLowSurrogate(after)
        && !isMark(after)
        && !isJoiner(before)
        && !isJoiner(after)
        && !isSkinTone(text, at)
        && !(before == '\r' && after == '\n');
  }

  /// A zero-width joiner or non-joiner, or a variation selector.
  private static boolean isJoiner(char c) {
    return c == '\u200d' || c == '\u200c' || (c >= '\ufe00' && c <= '\ufe0f');
  }

  /// A skin tone, or a tag as in the flag of Scotland: both change the emoji before them.
  private static boolean isSkinTone(String text, int at) {
    int point = text.codePointAt(at);
    return (point >= 0x1f3fb && point <= 0x1f3ff) || (point >= 0xe0020 && point <= 0xe007f);
  }
}
