package footnote.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// How a site makes the anchor of a heading of its words, so that `#installing-on-windows` opens at
/// "Installing on Windows".
///
/// ```java
/// AnchorRule.GITHUB.slug("What's new?"); // "whats-new"
/// ```
///
/// An anchor that is wrong does no harm: the browser opens the page at its top. It is checked on no
/// page, since nothing is fetched; so each rule is its generator's default, which a theme may
/// change.
///
/// ```
/// "C++ & Rust: a 2nd look"   GITHUB  c--rust-a-2nd-look
///                            PYTHON  c-rust-a-2nd-look
/// ```
public enum AnchorRule {
  /// GitHub's, which Docusaurus, VuePress and Jekyll's kramdown for GitHub's Markdown follow.
  GITHUB("-"),
  /// Hugo's: letters and decimal digits only.
  HUGO("-"),
  /// mdBook's: small letters only where they are ASCII.
  MDBOOK("-"),
  /// Python-Markdown's, which MkDocs uses: ASCII only, one hyphen between words.
  PYTHON("_");

  private static final Pattern NO_WORD = Pattern.compile("[^\\w\\s-]");
  private static final Pattern GAPS = Pattern.compile("[-\\s]+");

  /// What stands before the number of an anchor that another heading has already.
  private final String beforeNumber;

  AnchorRule(String beforeNumber) {
    this.beforeNumber = beforeNumber;
  }

  /// The anchor of a heading, were it the only one of its words; empty where it has none.
  public String slug(String heading) {
    String words = heading.strip();
    return switch (this) {
      case GITHUB -> kept(words.toLowerCase(Locale.ROOT), AnchorRule::isOfWord);
      case HUGO ->
          kept(
              words.toLowerCase(Locale.ROOT),
              c -> Character.isLetter(c) || Character.isDigit(c) || c == '_' || c == '-');
      case MDBOOK -> asciiLower(kept(words, c -> isAlphanumeric(c) || c == '_' || c == '-'));
      case PYTHON -> python(words);
    };
  }

  /// The same with a number, for another heading of the same words: `usage-1`, with [#PYTHON]
  /// `usage_1`.
  String slug(String anchor, int number) {
    return anchor + beforeNumber + number;
  }

  /// What is kept of a heading, with a hyphen for each space.
  private static String kept(String words, IntPredicate keeps) {
    StringBuilder slug = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c)) {
            slug.append('-');
          } else if (keeps.test(c)) {
            slug.appendCodePoint(c);
          }
        });
    return slug.toString();
  }

  /// Whether GitHub keeps a character: letters, digits, marks, connectors such as `_`, and the
  /// hyphen.
  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> isAlphanumeric(c) || c == '-';
    };
  }

  /// Whether a character is a letter or a number of any kind, as Rust counts them: Java leaves out
  /// numerals such as `Ⅷ` and `½`.
  private static boolean isAlphanumeric(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /// The text with A to Z in small letters, all others as they are.
  private static String asciiLower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
    return lower.toString();
  }

  /// Python-Markdown's `slugify`: decomposed, so that `é` leaves its `e`, then cut down to ASCII.
  private static String python(String words) {
    StringBuilder ascii = new StringBuilder(words.length());
    Normalizer.normalize(words, Normalizer.Form.NFKD)
        .chars()
        .filter(c -> c < 128)
        .forEach(c -> ascii.append((char) c));
    String kept = NO_WORD.matcher(ascii).replaceAll("").strip().toLowerCase(Locale.ROOT);
    return GAPS.matcher(kept).replaceAll("-");
  }
}
