package footnote.ranking;

import footnote.search.PassageIndex;
import java.util.ArrayList;
import java.util.List;

/// The signs of each question of a set, with and without an answer.
record Signed(String name, String family, List<Asked> asked) {
  /// @param reported whether it belongs to the half that is not fitted to
  record Asked(FeatureVector<EvidenceFeature> signs, boolean answerable, boolean reported) {}

  static Signed of(JudgedSet set, PassageIndex.View view, Weights weights) {
    List<Asked> asked = new ArrayList<>();
    Ranker ranker = new Ranker(weights);
    for (Case one : set.cases()) {
      Candidates found = Examples.found(one, view);
      List<Ranked> ranked = ranker.rank(found.best());
      if (!ranked.isEmpty()) {
        FeatureVector<EvidenceFeature> signs = Likelihood.signs(found.question(), ranked);
        asked.add(new Asked(signs, one.answerable(), one.reported()));
      }
    }
    return new Signed(set.name(), set.family(), asked);
  }

  static Signed together(String family, List<Signed> sets) {
    return new Signed("all", family, sets.stream().flatMap(set -> set.asked.stream()).toList());
  }

  /// The likelihoods of one half's questions with or without an answer, ascending.
  double[] likelihoods(Logistic model, boolean answerable, boolean reported) {
    return asked.stream()
        .filter(one -> one.answerable == answerable && one.reported == reported)
        .mapToDouble(one -> model.likelihood(one.signs))
        .sorted()
        .toArray();
  }
}
