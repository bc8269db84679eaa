package footnote.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of what is written as one word: of a version, a measure, a name with its number, and
/// of the names that code gives, which join words by signs (`max_connections`) or capitals
/// (`getUserByEmail`).
///
/// ```java
/// WordParts.of("max_connections"); // [max, connections]
/// WordParts.of("12kg"); // [12, kg]
/// WordParts.of("harbour"); // []
/// ```
///
/// Takes time in proportion to the word, of which at most [#LONGEST] characters are read.
final class WordParts {
  /// Characters of a word that is parted; a longer one is no name but an address.
  private static final int LONGEST = 80;

  /// A version with the letter before it.
  private static final Pattern VERSION = Pattern.compile("[vV](\\p{Nd}+(?:\\.\\p{Nd}+)+)");

  /// A number and a unit right behind it: `12kg`.
  private static final Pattern MEASURE =
      Pattern.compile("(\\p{Nd}+(?:[.,]\\p{Nd}+)*)(\\p{L}{1,4})");

  /// A name and its number: `python3`.
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{3,})(\\p{Nd}+)");

  /// A word of small letters behind the first, or all of capitals: it has no parts.
  private static final Pattern WHOLE = Pattern.compile("[A-Za-z][a-z'’]*|[A-Z]+");

  /// Where a word written as one is parted: at signs, and where small letters turn to capitals.
  private static final Pattern PARTS =
      Pattern.compile("[_.:]+|(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /// Signs that part words and no numbers.
  private static final Pattern SIGNS = Pattern.compile("[_:]|(?<!\\p{Nd})\\.");

  /// What stands behind a number without making it a measure: 19th, 1er, the 1990s.
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "s", "er", "e", "ème");

  private WordParts() {}

  /// In small letters, each once, in their order; none where it is not parted.
  static List<String> of(String word) {
    return word.length() > LONGEST ? List.of() : parts(word);
  }

  /// Whether it is a sign that parts the word, not capitals alone.
  static boolean isSigned(String word) {
    return SIGNS.matcher(word).find();
  }

  /// How many words are written together in one, as in `max_streams`; 1 for any other. Figures
  /// count for none.
  static int count(String word) {
    List<String> parts = of(word);
    int words = (int) parts.stream().filter(part -> !Character.isDigit(part.charAt(0))).count();
    return Math.max(1, words);
  }

  private static List<String> parts(String word) {
    if (WHOLE.matcher(word).matches()) {
      return List.of();
    }
    Matcher version = VERSION.matcher(word);
    if (version.matches()) {
      return List.of("version", version.group(1));
    }
    Matcher measure = MEASURE.matcher(word);
    if (measure.matches() && !ORDINAL.contains(small(measure.group(2)))) {
      return List.of(measure.group(1), small(measure.group(2)));
    }
    Matcher numbered = NUMBERED.matcher(word);
    if (numbered.matches()) {
      return List.of(small(numbered.group(1)), numbered.group(2));
    }
    if (Compounds.isInitials(word) || !Character.isLetter(word.codePointAt(0))) {
      return List.of();
    }
    List<String> parts =
        Arrays.stream(PARTS.split(word))
            .filter(part -> !part.isEmpty())
            .map(WordParts::small)
            .distinct()
            .toList();
    boolean words = parts.stream().allMatch(part -> part.length() > 1);
    return isSigned(word) || words ? parts : List.of();
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
