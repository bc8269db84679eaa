package footnote.answer;

import footnote.ranking.Parameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a quote and its passage say, to tell whether two of them say the same. They do when the
/// quotes' words are the same, or when quotes and passages agree but for a few words, none of them
/// a number or a name: "killed 12" and "killed 120" are two things said.
///
/// @param quote its words
/// @param passage its text, whose words are seldom needed
record NearDuplicate(List<String> quote, String passage) {
  private static final Parameters.Duplicate SET = Parameters.shipped().duplicate();

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /// Of a quote and the text of the passage it is from.
  static NearDuplicate of(String quote, String passage) {
    return new NearDuplicate(words(quote), passage);
  }

  /// Runs of letters and digits; the first one in lower case, since every sentence begins with a
  /// capital.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
    if (!words.isEmpty()) {
      words.set(0, words.getFirst().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /// Whether they say the same. Quotes are compared first, since few are alike, and the passages'
  /// words taken apart only for those.
  boolean same(NearDuplicate other) {
    return quote.equals(other.quote)
        || (near(quote, other.quote, SET.quote())
            && weighty(quote).equals(weighty(other.quote))
            && near(words(passage), words(other.passage), SET.passage()));
  }

  /// Whether the words differ, as multisets, by at most a share of the longer one, a word exchanged
  /// counting once.
  private static boolean near(List<String> one, List<String> other, double tolerance) {
    double allowed = 2 * tolerance * Math.max(one.size(), other.size());
    if (Math.abs(one.size() - other.size()) > allowed) {
      return false;
    }
    Map<String, Integer> difference = new HashMap<>();
    one.forEach(word -> difference.merge(word, 1, Integer::sum));
    other.forEach(word -> difference.merge(word, -1, Integer::sum));
    return difference.values().stream().mapToInt(Math::abs).sum() <= allowed;
  }

  /// The words that may not differ: all but those in small letters alone, in a script that has
  /// small letters.
  private static List<String> weighty(List<String> words) {
    return words.stream()
        .filter(word -> !word.codePoints().allMatch(NearDuplicate::small))
        .toList();
  }

  /// A combining accent belongs to the letter before it, whose case counts.
  private static boolean small(int c) {
    return Character.isLowerCase(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
