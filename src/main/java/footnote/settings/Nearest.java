package footnote.settings;

import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jline.utils.Levenshtein;

/// Finds what a mistyped name was meant to be.
///
/// ```java
/// Nearest.to("copurs", List.of("corpus", "data", "limit")); // "corpus"
/// ```
public final class Nearest {
  private Nearest() {}

  /// The known name that takes the fewest changes of a character (Levenshtein 1966); of two as
  /// near, the first by the alphabet. None if more than two characters and more than every third
  /// would change.
  static Optional<String> to(String name, Collection<String> known) {
    return known.stream()
        .filter(candidate ->
            Levenshtein.distance(name, candidate) <= Math.max(2, candidate.length() / 3))
        .min(
            Comparator.<String>comparingInt(it -> Levenshtein.distance(name, it))
                .thenComparing(it -> it));
  }

  /// The end of a message about an unknown name: `; did you mean X?` as a notice, or nothing.
  public static Object hint(String name, Collection<String> known) {
    return to(name, known).<Object>map(it -> Notice.of(TextKey.NEAREST, it)).orElse("");
  }
}
