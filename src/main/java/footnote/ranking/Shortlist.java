package footnote.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Measures the candidates of a question, each within the whole of them: its BM25 score against the
/// best, and the support its article gets from its other passages. All else [FeatureExtractor]
/// tells from a candidate alone.
final class Shortlist {
  private final List<Candidate> candidates;

  /// By article, the sum of its candidates' scores, the n-th best divided by n: an article with one
  /// very good passage is not outdone by one with many poor ones.
  private final Map<String, Double> articles = new HashMap<>();

  private final double bestScore;
  private final double bestArticle;

  /// @param candidates of one search, best first
  private Shortlist(List<Candidate> candidates) {
    this.candidates = candidates;
    Map<String, Integer> seen = new HashMap<>();
    for (Candidate candidate : candidates) {
      int nth = seen.merge(candidate.article(), 1, Integer::sum);
      articles.merge(candidate.article(), (double) candidate.score() / nth, Double::sum);
    }
    bestScore =
        candidates.isEmpty() ? 1 : Math.max(Float.MIN_NORMAL, candidates.getFirst().score());
    bestArticle =
        articles.values().stream().mapToDouble(sum -> sum).max().orElse(1) + Double.MIN_NORMAL;
  }

  /// All features of all sentences of the candidates, in the candidates' order.
  ///
  /// @param candidates of one search, best first
  static List<Measured> measure(List<Candidate> candidates) {
    return new Shortlist(candidates).measured();
  }

  /// Features of the passage first, then of its sentences, which start from a copy of these.
  private List<Measured> measured() {
    List<Measured> all = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      FeatureExtractor measure = new FeatureExtractor(candidate);
      FeatureVector<Feature> shared = measure.passage();
      shared.set(Feature.BM25, candidate.score() / bestScore);
      shared.set(Feature.ARTICLE, articles.getOrDefault(candidate.article(), 0.0) / bestArticle);
      all.add(new Measured(candidate, measure.sentences(shared)));
    }
    return all;
  }
}
