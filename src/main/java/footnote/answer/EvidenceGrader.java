package footnote.answer;

import footnote.ranking.Likelihood;
import footnote.ranking.QueryTerm;
import footnote.ranking.Ranked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells how far the corpus supports an answer: puts the likelihood into a label, and names the
/// words of the question that the quoted passages have and that nowhere has. The words are what a
/// person can check the label by.
final class EvidenceGrader {
  private EvidenceGrader() {}

  /// The evidence for what is cited.
  ///
  /// @param sought the question, for the words that stand nowhere
  /// @param likelihood that the articles answer it
  /// @param cited the candidates that are cited, best first
  static Evidence weigh(Retrieved sought, Likelihood likelihood, List<Ranked> cited) {
    List<String> missing = sought.found().question().nowhere();
    return new Evidence(label(likelihood), likelihood.value(), matched(sought, cited), missing);
  }

  /// Strong, partial or weak, by the bounds in `weights.properties`.
  private static Evidence.Label label(Likelihood likelihood) {
    if (likelihood.strong()) {
      return Evidence.Label.STRONG;
    }
    return likelihood.partial() ? Evidence.Label.PARTIAL : Evidence.Label.WEAK;
  }

  /// Words of the question that a cited passage has, or whose source or date it is of. A name put
  /// in another way counts for each of its words.
  private static List<String> matched(Retrieved sought, List<Ranked> cited) {
    Set<String> matched = new HashSet<>();
    for (Ranked ranked : cited) {
      for (String word : ranked.matched()) {
        matched.add(word);
        matched.addAll(List.of(word.split("[^\\p{L}\\p{M}\\p{N}]+", -1)));
      }
    }
    Stream<String> text =
        sought.found().question().terms().stream()
            .map(QueryTerm::surface)
            .filter(matched::contains);
    return sought.favours()
        ? sought.inOrder(Stream.concat(text, sought.met(cited)))
        : text.toList();
  }
}
