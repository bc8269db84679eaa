package footnote.answer;

import footnote.ranking.Ranked;
import footnote.search.Term;
import footnote.search.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Weighs how far the best candidates answer a question, by how much of it they cover.
final class Weighing {
  /// From this score on the evidence is partial, below it there is none worth showing.
  private static final double PARTIAL = 0.5;

  /// From this score on it is strong.
  private static final double STRONG = 0.75;

  /// Share of the score that the quoted sentence makes; the rest is its passage's.
  private static final double SENTENCE_SHARE = 0.5;

  private Weighing() {}

  /// @param terms the question, for the words that stand nowhere
  /// @param cited the candidates that are cited, best first
  static Evidence weigh(Terms terms, List<Ranked> cited) {
    List<String> missing =
        terms.terms().stream().filter(term -> term.passages() == 0).map(Term::surface).toList();
    if (cited.isEmpty() || terms.common()) {
      return new Evidence(Evidence.Label.WEAK, 0, matched(terms, cited), missing);
    }
    double score = Math.clamp(coverage(cited.getFirst()), 0, 1);
    return new Evidence(label(score), score, matched(terms, cited), missing);
  }

  private static double coverage(Ranked best) {
    return SENTENCE_SHARE * best.sentenceCoverage() + (1 - SENTENCE_SHARE) * best.passageCoverage();
  }

  private static Evidence.Label label(double score) {
    return score >= STRONG
        ? Evidence.Label.STRONG
        : score >= PARTIAL ? Evidence.Label.PARTIAL : Evidence.Label.WEAK;
  }

  private static List<String> matched(Terms terms, List<Ranked> cited) {
    Set<String> matched = new HashSet<>();
    cited.forEach(ranked -> matched.addAll(ranked.matched()));
    return terms.terms().stream().map(Term::surface).filter(matched::contains).toList();
  }
}
