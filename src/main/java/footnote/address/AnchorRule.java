package footnote.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
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
  PYTHON("_"),
  /// Docutils' and Sphinx's: ASCII letters and digits, one hyphen between words, no digit first.
  DOCUTILS("id"),
  /// Asciidoctor's: an underscore in front and for each gap.
  ASCIIDOCTOR("_");

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
      case DOCUTILS ->
          ascii(words)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^[-0-9]+|-+$", "");
      case ASCIIDOCTOR -> asciidoctor(words, "_", "_");
    };
  }

  /// The same with a number, for another heading of the same words: `usage-1`, with [#PYTHON]
  /// `usage_1`, with [#ASCIIDOCTOR] `_usage_2`. [#DOCUTILS] numbers all such of a page: `id1`.
  String slug(String anchor, int number) {
    return switch (this) {
      case DOCUTILS -> beforeNumber + number;
      case ASCIIDOCTOR -> anchor + beforeNumber + (number + 1);
      case GITHUB, HUGO, MDBOOK, PYTHON -> anchor + beforeNumber + number;
    };
  }

  /// Asciidoctor's id of a title, with what its attributes `idprefix` and `idseparator` are set to.
  ///
  /// @param separator no or one character
  public static String asciidoctor(String title, String prefix, String separator) {
    String kept =
        title.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}_ .-]", "");
    String gap = separator.isEmpty() ? "" : Matcher.quoteReplacement(separator);
    String joined = kept.replaceAll("[ .-]+", gap);
    boolean ends = !separator.isEmpty() && joined.endsWith(separator);
    return prefix + (ends ? joined.substring(0, joined.length() - 1) : joined);
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

  /// Decomposed, so that `é` leaves its `e`, then cut down to ASCII.
  private static String ascii(String words) {
    StringBuilder ascii = new StringBuilder(words.length());
    Normalizer.normalize(words, Normalizer.Form.NFKD)
        .chars()
        .filter(c -> c < 128)
        .forEach(c -> ascii.append((char) c));
    return ascii.toString();
  }

  /// Python-Markdown's `slugify`.
  private static String python(String words) {
    String kept = NO_WORD.matcher(ascii(words)).replaceAll("").strip().toLowerCase(Locale.ROOT);
    return GAPS.matcher(kept).replaceAll("-");
  }
}
