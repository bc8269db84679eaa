package footnote.answer;

import footnote.ranking.Likelihood;
import footnote.ranking.Ranked;
import footnote.search.PassageIndex;
import java.util.List;

/// What an order of the candidates makes of a question: the best of them cited, and how far they
/// support an answer.
record Attempt(Sought sought, Evidence evidence, List<Citation> citations) {
  /// @param ranked best first
  /// @param limit citations at most
  static Attempt of(PassageIndex.View view, Sought sought, List<Ranked> ranked, int limit) {
    List<Cited> cited = new Citing(view, sought).cite(ranked, limit);
    Likelihood likelihood = Likelihood.of(sought.hits().terms(), ranked, view.passages());
    Evidence evidence =
        Weighing.weigh(sought, likelihood, cited.stream().map(Cited::ranked).toList());
    return new Attempt(sought, evidence, cited.stream().map(Cited::citation).toList());
  }

  boolean isWeak() {
    return evidence.label() == Evidence.Label.WEAK;
  }

  /// The other, unless it is weak.
  Attempt or(Attempt other) {
    return other.isWeak() ? this : other;
  }
}
