package footnote.analysis;

/// The signature of a word in 16 bits: how it begins, whether with a capital, and whether it is a
/// time (a year, a month, a day of the week) or another number. An index keeps one for each word of
/// a passage, so that ranking can look at all words of a candidate where reading their postings
/// would take too long.
///
/// Words that begin alike mostly come of one root, as "inventor" and "invention" do, which stemmers
/// keep apart; cutting words short is the oldest way to stem (n-gram truncation, McNamee & Mayfield
/// 2004). Two different beginnings have the same signature once in some 32,000 times.
///
/// The lower 15 bits are 0 for a word like no other, 1 to 4 for the kinds below, and from 5 on a
/// hash of the beginning; the highest bit is set for a capital.
///
/// ```java
/// english.read("Inventor inventions"); // an Analysis of ENGLISH
/// WordSignature.isCapital(english.signature(0)); // true
/// WordSignature.beginning(english.signature(0)) == WordSignature.beginning(english.signature(1)); // true
/// ```
public final class WordSignature {
  /// Letters that two words have in common when they begin alike. A shorter word is like no other,
  /// unless it is of ideographs or Korean syllables. Three letters make too many words alike, five
  /// part too many of one root.
  private static final int LETTERS = 4;

  /// A year in digits.
  private static final int YEAR = 1;

  /// Any other number.
  private static final int NUMBER = 2;

  /// A month or a day of the week.
  private static final int TIME = 3;

  /// One that is a word as well, such as "may", and a time only with a capital.
  private static final int TIME_IF_CAPITAL = 4;

  /// The first signature of a beginning.
  private static final int KINDS = 5;

  /// The bit of a word that is written with a capital.
  private static final int CAPITAL = 1 << 15;

  private WordSignature() {}

  /// The signature of a word in small letters.
  static int of(char[] letters) {
    if (letters.length > 0 && Character.isDigit(letters[0])) {
      return isYear(letters) ? YEAR : NUMBER;
    }
    if (letters.length > 0 && isSyllable(letters[0])) {
      return beginning(letters, 1);
    }
    return letters.length < LETTERS ? 0 : beginning(letters, LETTERS);
  }

  /// Whether a letter is as good as a syllable or a word. Words of these are cut into pairs, and
  /// pairs are alike when they begin with the same letter.
  private static boolean isSyllable(char letter) {
    return Character.isIdeographic(letter) || (letter >= '가' && letter <= '힣');
  }

  /// The signature of a month or a day of the week.
  ///
  /// @param name whether it is one only if written with a capital
  static int ofTime(boolean name) {
    return name ? TIME_IF_CAPITAL : TIME;
  }

  /// The signature of a word in a text, where it may be written with a capital.
  static int written(int signature, boolean capital) {
    return capital ? signature | CAPITAL : signature;
  }

  /// From 1000 to 2199, in digits alone: `15th` is none.
  private static boolean isYear(char[] letters) {
    if (letters.length != 4) {
      return false;
    }
    int year = 0;
    for (char letter : letters) {
      if (!Character.isDigit(letter)) {
        return false;
      }
      year = 10 * year + Character.digit(letter, 10);
    }
    return year >= 1000 && year < 2200;
  }

  /// Fibonacci hashing (Knuth 1973) of the first letters to 15 bits.
  ///
  /// @param count how many letters
  private static int beginning(char[] letters, int count) {
    int hash = 0;
    for (int i = 0; i < count; i++) {
      hash = 31 * hash + letters[i];
    }
    return Math.max(KINDS, (hash * 0x9E3779B9) >>> 17);
  }

  /// How the word begins, as a number that other words which begin alike have too; 0 when it is
  /// like no other, as short words and numbers are.
  public static int beginning(int signature) {
    int kind = signature & ~CAPITAL;
    return kind < KINDS ? 0 : kind;
  }

  /// Whether it names a time: a year, a month or a day of the week.
  public static boolean isTime(int signature) {
    int kind = signature & ~CAPITAL;
    return kind == YEAR || kind == TIME || (kind == TIME_IF_CAPITAL && isCapital(signature));
  }

  /// Whether it is a year.
  public static boolean isYear(int signature) {
    return (signature & ~CAPITAL) == YEAR;
  }

  /// Whether it is a number, a year included.
  public static boolean isNumber(int signature) {
    int kind = signature & ~CAPITAL;
    return kind == YEAR || kind == NUMBER;
  }

  /// Whether it is written with a capital.
  public static boolean isCapital(int signature) {
    return (signature & CAPITAL) != 0;
  }
}
