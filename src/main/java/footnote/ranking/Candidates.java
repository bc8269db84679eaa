package footnote.ranking;

import footnote.search.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Measures the candidates of a question, each within the whole of them.
final class Candidates {
  private final List<Hit> hits;
  private final Map<String, Double> articles = new HashMap<>();
  private final double bestHit;
  private final double bestArticle;

  /// @param hits of one search, best first
  private Candidates(List<Hit> hits) {
    this.hits = hits;
    Map<String, Integer> seen = new HashMap<>();
    for (Hit hit : hits) {
      int nth = seen.merge(hit.article(), 1, Integer::sum);
      articles.merge(hit.article(), (double) hit.score() / nth, Double::sum);
    }
    bestHit = hits.isEmpty() ? 1 : Math.max(Float.MIN_NORMAL, hits.getFirst().score());
    bestArticle =
        articles.values().stream().mapToDouble(sum -> sum).max().orElse(1) + Double.MIN_NORMAL;
  }

  /// All features of all sentences of the candidates, in the candidates' order.
  ///
  /// @param hits of one search, best first
  static List<Candidate> measure(List<Hit> hits) {
    return new Candidates(hits).measured();
  }

  private List<Candidate> measured() {
    List<Candidate> all = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      FeatureExtractor measure = new FeatureExtractor(hit);
      FeatureVector<Feature> shared = measure.passage();
      shared.set(Feature.BM25, hit.score() / bestHit);
      shared.set(Feature.ARTICLE, articles.getOrDefault(hit.article(), 0.0) / bestArticle);
      all.add(new Candidate(hit, measure.sentences(shared)));
    }
    return all;
  }
}
