package footnote.answer;

import footnote.ranking.Likelihood;
import footnote.ranking.Ranked;
import footnote.search.Term;
import footnote.search.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells how far the corpus supports an answer.
final class Weighing {
  private Weighing() {}

  /// @param terms the question, for the words that stand nowhere
  /// @param likelihood that the articles answer it
  /// @param cited the candidates that are cited, best first
  static Evidence weigh(Terms terms, Likelihood likelihood, List<Ranked> cited) {
    List<String> missing =
        terms.terms().stream().filter(term -> term.passages() == 0).map(Term::surface).toList();
    return new Evidence(label(likelihood), likelihood.value(), matched(terms, cited), missing);
  }

  private static Evidence.Label label(Likelihood likelihood) {
    if (likelihood.strong()) {
      return Evidence.Label.STRONG;
    }
    return likelihood.partial() ? Evidence.Label.PARTIAL : Evidence.Label.WEAK;
  }

  private static List<String> matched(Terms terms, List<Ranked> cited) {
    Set<String> matched = new HashSet<>();
    cited.forEach(ranked -> matched.addAll(ranked.matched()));
    return terms.terms().stream().map(Term::surface).filter(matched::contains).toList();
  }
}
