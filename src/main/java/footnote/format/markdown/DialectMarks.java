package footnote.format.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks within words that CommonMark does not know: `==marked==` (Obsidian, MkDocs),
/// `^^inserted^^` and `++inserted++`, keys as `++ctrl+c++` (PyMdown), and `x^2^`, `H~2~O` (Pandoc,
/// PyMdown).
///
/// Code must keep such characters, so that they are told apart in two steps: marks in text become
/// control characters, which no visible text holds, and these are resolved once the words of a
/// block are put together. What is no pair stays as it was.
///
/// ```java
/// DialectMarks.resolved(DialectMarks.marked("It is ==free== and C++.")); // "It is free and C++."
/// ```
final class DialectMarks {
  private static final char EQUALS = '\u0002';
  private static final char CARETS = '\u0003';
  private static final char PLUSES = '\u0004';
  private static final char CARET = '\u0005';

  /// Two of the same mark, neither within a word, with 300 characters between at most.
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}=+])([\\x02\\x03\\x04])(?=[^\\s=+])([^\\x02\\x03\\x04\\n]{1,300}?)(?<=\\S)\\1"
              + "(?![\\p{L}\\p{N}=+])");

  /// At most 20 characters, behind a letter, a digit or a bracket.
  private static final Pattern RAISED =
      Pattern.compile("([\\p{L}\\p{N})\\]])\\x05([\\p{L}\\p{N}+-]{1,20})\\x05");

  /// Characters that Unicode has raised too.
  private static final String PLAIN = "0123456789+-";

  /// The same characters, raised.
  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

  private DialectMarks() {}

  /// A text with a control character for each mark.
  static String marked(String text) {
    boolean none = text.indexOf('=') < 0 && text.indexOf('^') < 0 && text.indexOf('+') < 0;
    return none
        ? text
        : text.replace("==", Character.toString(EQUALS))
            .replace("^^", Character.toString(CARETS))
            .replace("++", Character.toString(PLUSES))
            .replace('^', CARET);
  }

  /// The words without the marks that are pairs, the others as they were.
  static String resolved(String words) {
    if (words.chars().noneMatch(c -> c >= EQUALS && c <= CARET)) {
      return words;
    }
    String paired = PAIR.matcher(words).replaceAll("$2");
    String raised =
        RAISED
            .matcher(paired)
            .replaceAll(found ->
                Matcher.quoteReplacement(found.group(1) + raised(found.group(1), found.group(2))));
    return raised
        .replace(Character.toString(EQUALS), "==")
        .replace(Character.toString(CARETS), "^^")
        .replace(Character.toString(PLUSES), "++")
        .replace(CARET, '^');
  }

  /// A power of a number must not be read as its last digits; `m2` for square metres may stand.
  private static String raised(String base, String words) {
    return Character.isDigit(base.charAt(0)) ? set(words) : words;
  }

  /// A sign that Unicode hasn't raised stays as it is.
  private static String set(String words) {
    StringBuilder set = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      int digit = PLAIN.indexOf(words.charAt(i));
      set.append(digit < 0 ? words.charAt(i) : SUPERSCRIPT.charAt(digit));
    }
    return set.toString();
  }
}
