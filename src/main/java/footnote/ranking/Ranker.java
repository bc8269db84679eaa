package footnote.ranking;

import footnote.search.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Orders an engine's candidates by a linear model of a few [Feature]s and chooses each one's best
/// sentence with the same model.
public final class Ranker {
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(ranked -> ranked.hit().article())
          .thenComparingInt(ranked -> ranked.hit().ordinal());

  private final Weights weights = Weights.shipped();

  /// All of the candidates in the order of the evidence.
  ///
  /// @param hits of one search, best first
  /// @return best first; ties by article id, then ordinal
  public List<Ranked> rank(List<Hit> hits) {
    List<Ranked> ranked = measured(hits);
    ranked.sort(BEST_FIRST);
    return ranked;
  }

  /// The baseline: in the engine's order, with the engine's scores.
  public List<Ranked> inOrder(List<Hit> hits) {
    List<Ranked> ranked = new ArrayList<>();
    for (Ranked one : measured(hits)) {
      ranked.add(new Ranked(one.hit(), one.hit().score(), one.sentence(), one.features()));
    }
    return ranked;
  }

  private List<Ranked> measured(List<Hit> hits) {
    List<Ranked> ranked = new ArrayList<>(hits.size());
    for (Measured measured : measure(hits)) {
      ranked.add(bestSentence(measured));
    }
    return ranked;
  }

  /// All features of all sentences of the candidates, in the candidates' order.
  static List<Measured> measure(List<Hit> hits) {
    double best = hits.isEmpty() ? 1 : Math.max(Float.MIN_NORMAL, hits.getFirst().score());
    Map<String, float[]> articles = bestTwo(hits);
    List<Measured> all = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      Measure measure = new Measure(hit);
      Features shared = measure.passage();
      shared.set(Feature.BM25, hit.score() / best);
      shared.set(Feature.ARTICLE, support(articles, hit) / best);
      all.add(new Measured(hit, measure.sentences(shared)));
    }
    return all;
  }

  /// A candidate with the features of each of its sentences.
  record Measured(Hit hit, List<Features> sentences) {}

  /// For each article the scores of its best two candidates.
  private static Map<String, float[]> bestTwo(List<Hit> hits) {
    Map<String, float[]> articles = new HashMap<>();
    for (Hit hit : hits) {
      float[] best = articles.computeIfAbsent(hit.article(), _ -> new float[2]);
      if (hit.score() > best[0]) {
        best[1] = best[0];
        best[0] = hit.score();
      } else {
        best[1] = Math.max(best[1], hit.score());
      }
    }
    return articles;
  }

  /// The best score among the other candidates of a hit's article.
  private static float support(Map<String, float[]> articles, Hit hit) {
    float[] best = articles.getOrDefault(hit.article(), new float[2]);
    return hit.score() >= best[0] ? best[1] : best[0];
  }

  private Ranked bestSentence(Measured measured) {
    int best = 0;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < measured.sentences().size(); s++) {
      double score = weights.score(measured.sentences().get(s));
      if (score > bestScore) {
        bestScore = score;
        best = s;
      }
    }
    return new Ranked(measured.hit(), bestScore, best, measured.sentences().get(best));
  }
}
