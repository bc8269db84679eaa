package footnote.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells whether two quotes say nearly the same: their words agree but for a few, and none of those
/// few is a number or a name, since "killed 12" and "killed 120" do not say the same.
final class Likeness {
  /// The share of the longer quote's words that may differ.
  private static final double TOLERANCE = 0.15;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Likeness() {}

  static boolean alike(String one, String other) {
    List<String> left = words(one);
    List<String> right = words(other);
    int longer = Math.max(left.size(), right.size());
    int shorter = Math.min(left.size(), right.size());
    if (longer - shorter > TOLERANCE * longer) {
      return false;
    }
    Map<String, Integer> difference = new HashMap<>();
    left.forEach(word -> difference.merge(word, 1, Integer::sum));
    right.forEach(word -> difference.merge(word, -1, Integer::sum));
    int differing = 0;
    for (Map.Entry<String, Integer> entry : difference.entrySet()) {
      if (entry.getValue() != 0 && !plain(entry.getKey())) {
        return false;
      }
      differing += Math.abs(entry.getValue());
    }
    return differing <= 2 * TOLERANCE * longer;
  }

  /// Runs of letters and digits; the first word in lower case, since every sentence begins with a
  /// capital.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
    if (!words.isEmpty()) {
      words.set(0, words.getFirst().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /// Whether a word may differ: small letters alone, of a script that has small letters.
  private static boolean plain(String word) {
    return word.codePoints()
        .allMatch(
            c -> Character.isLowerCase(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
