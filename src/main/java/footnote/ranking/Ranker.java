package footnote.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/// Orders an engine's candidates by a linear model of a few [Feature]s and chooses the sentences to
/// quote with the same model. It was learnt such that `e` to the power of a sentence's score is in
/// proportion to how likely that sentence holds the answer.
public final class Ranker {
  /// Quotes that are chosen over all sentences of all candidates, so that a second one of the same
  /// passage may come before another passage; behind them each passage has one.
  private static final int FIRST = 3;

  /// Quotes that a passage may have among the first.
  private static final int MOST_QUOTES = 2;

  /// How much likelier a second quote of a passage must be than another passage's first: twice, in
  /// units of the score.
  static final double AGAIN = Math.log(2);

  /// The likelihood from which on a sentence is quoted beside its neighbour. By it about one quote
  /// in five has two sentences.
  private static final double BESIDE = 0.06;

  /// The likelihood from which on a passage is quoted a second time, as a share of [#BESIDE], in
  /// units of the score: a quarter.
  private static final double LESS = Math.log(4);

  private final Weights weights;

  public Ranker() {
    this(Weights.shipped());
  }

  Ranker(Weights weights) {
    this.weights = weights;
  }

  /// All of the candidates in the order of the evidence.
  ///
  /// @param candidates of one search, best first
  /// @return best first; ties by article id, then ordinal; each candidate once, but up to two of
  ///   the first three may be second quotes of another among them
  public List<Ranked> rank(List<Candidate> candidates) {
    List<Scored> scored = scored(candidates);
    double enough = enough(scored);
    PriorityQueue<Scored> queue = new PriorityQueue<>(Scored.BEST_FIRST);
    queue.addAll(scored);
    List<Ranked> ranked = new ArrayList<>(scored.size() + FIRST);
    while (!queue.isEmpty()) {
      Scored best = queue.remove();
      if (best.quotes() == 0 || ranked.size() < FIRST) {
        ranked.add(best.take(enough));
        if (best.quotes() < MOST_QUOTES && best.hasNext() && best.score() >= enough - LESS) {
          queue.add(best);
        }
      }
    }
    return ranked;
  }

  /// The baseline: in the engine's order, with the engine's scores.
  public List<Ranked> inOrder(List<Candidate> candidates) {
    List<Ranked> ranked = new ArrayList<>();
    List<Scored> scored = scored(candidates);
    double enough = enough(scored);
    for (Scored one : scored) {
      Ranked best = one.take(enough);
      ranked.add(
          new Ranked(
              best.candidate(),
              best.candidate().score(),
              best.candidate().score(),
              best.sentence(),
              best.beside(),
              best.features()));
    }
    return ranked;
  }

  private List<Scored> scored(List<Candidate> candidates) {
    List<Scored> scored = new ArrayList<>(candidates.size());
    for (Measured measured : Shortlist.measure(candidates)) {
      scored.add(new Scored(measured, weights));
    }
    return scored;
  }

  /// The score that makes a sentence likely enough to be quoted in addition.
  private static double enough(List<Scored> scored) {
    if (scored.isEmpty()) {
      return 0;
    }
    double top = Collections.min(scored, Scored.BEST_FIRST).score();
    double mass = scored.stream().mapToDouble(one -> one.mass(top)).sum();
    return top + Math.log(mass * BESIDE);
  }
}
