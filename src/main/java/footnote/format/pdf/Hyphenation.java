package footnote.format.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins words that were parted at the end of a line. A hyphen there may belong to the word or only
/// to the line: the document's other lines tell which, and where they don't, it is the line's.
///
/// @param words all that stand within a line, in small letters ([PdfSizes#words])
record Hyphenation(Set<String> words) {
  /// Whether a word may go on in the next line.
  ///
  /// The hyphen of the keyboard, the soft one and Unicode's own; a dash is no hyphen.
  static boolean endsInHyphen(CharSequence words) {
    return !words.isEmpty() && "-\u00AD\u2010".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /// Undoes the hyphen at the end of a line, and says whether what follows joins on without a
  /// space.
  ///
  /// ```
  /// "wa-"  + "ter"       -> "water"      the hyphen goes
  /// "well-" + "known"    -> "well-known" where "well-known" stands elsewhere in the document
  /// "2020-" + "2024"     -> "2020-2024"
  /// "of"   + "water"     -> a space between them
  /// ```
  ///
  /// @param before gets shorter where the hyphen goes
  boolean joint(StringBuilder before, String next) {
    if (!endsInHyphen(before) || next.isEmpty() || before.length() < 2) {
      return false;
    }
    boolean letters =
        Character.isLetter(before.charAt(before.length() - 2))
            && Character.isLetter(next.charAt(0));
    if (!letters) {
      return Character.isLetterOrDigit(before.charAt(before.length() - 2));
    }
    if (isHyphenation(before, next)) {
      before.setLength(before.length() - 1);
    }
    return true;
  }

  /// Whether the hyphen is there for the line's end alone: the next line goes on in small letters,
  /// and no other place spells the word with a hyphen.
  private boolean isHyphenation(CharSequence before, String next) {
    String first = before.toString().replaceFirst("(?s)^.*[^\\p{L}\\p{M}-]", "");
    Matcher rest = Pattern.compile("[\\p{L}\\p{M}]+").matcher(next);
    String second = rest.lookingAt() ? rest.group() : "";
    String hyphened = (first + second).toLowerCase(Locale.ROOT);
    return Character.isLowerCase(next.codePointAt(0)) && !words.contains(hyphened);
  }
}
