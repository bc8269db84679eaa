package footnote.glossary;

import footnote.analysis.Analysis;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A short form and what it stands for.
///
/// ```java
/// ShortForm.of("U.N.", "United Nations").terms(); // two terms, "un…" and "united nations…"
/// ```
///
/// As a term of an index it begins with what is to be read in a question, and tells behind it how
/// the short form is written and the words that it stands for.
///
/// @param written as the article writes it, without points
/// @param longForm its words as they are compared, a blank between two
public record ShortForm(String written, String longForm) {
  /// Letters, digits and signs that one may have (Schwartz & Hearst 2003).
  static final int LONGEST = 10;

  /// Characters of what one stands for.
  static final int LONGEST_WORDS = 120;

  /// Ends what is to be read in a question; sorts before anything a word can go on with.
  static final char END = '\0';

  private static final int FEWEST_CAPITALS = 2;

  /// A number of a king or a chapter.
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  /// Of words as they stand in a text; those of a long form are made plain.
  static ShortForm of(String written, String longForm) {
    return new ShortForm(undotted(written), String.join(" ", Analysis.name(longForm)));
  }

  /// Whether a word looks like one: short, begins with a letter and has two capitals.
  static boolean isLike(String word) {
    if (word.length() > LONGEST || word.isEmpty() || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean signs =
        word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-./&".indexOf(c) >= 0);
    return signs && capitals >= FEWEST_CAPITALS && !ROMAN.matcher(word).matches();
  }

  /// Without the points between its letters: `U.N.` is `UN`.
  static String undotted(String written) {
    return written.replace(".", "");
  }

  /// With points between its letters, and none behind.
  String dotted() {
    return String.join(".", written.split("", -1)).replaceAll("\\.$", "");
  }

  /// The short form as it is compared.
  String key() {
    return String.join(" ", Analysis.name(written));
  }

  /// What an index keeps of it: one term that begins with the short form and one that begins with
  /// what it stands for. None where either has no word.
  public List<String> terms() {
    String key = key();
    if (key.isEmpty() || longForm.isEmpty() || key.equals(longForm)) {
      return List.of();
    }
    String pair = written + END + longForm;
    return List.of(key + END + pair, longForm + END + pair);
  }

  /// What [#terms] told.
  static ShortForm of(String term) {
    int written = term.indexOf(END) + 1;
    int words = term.indexOf(END, written) + 1;
    return new ShortForm(term.substring(written, words - 1), term.substring(words));
  }

  /// Whether a term of it begins with the short form, not with what that stands for.
  boolean isKey(String words) {
    return !words.equals(longForm);
  }

  /// Whether somebody who wrote a word so can have meant it: in its own letters, or in small ones
  /// where no word of the question has a capital.
  ///
  /// @param small whether none has
  boolean isMeant(String word, boolean small) {
    String bare = undotted(word);
    return bare.equals(written)
        || (small && bare.length() > 2 && bare.equals(written.toLowerCase(Locale.ROOT)));
  }
}
