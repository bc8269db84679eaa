package footnote.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/// Orders an engine's candidates by a linear model of a few [Feature]s and chooses the sentences to
/// quote with the same model. It was learnt such that `e` to the power of a sentence's score is in
/// proportion to how likely that sentence holds the answer.
///
/// Two models in one: the passage's score sums up its sentences, so that one with several good
/// sentences comes before one with a single one ([Scored#score]); and a passage may give a second
/// quote where that is likelier than other passages' first. It orders in O(n log n) for n
/// candidates, of which `search.candidates` are asked for.
///
/// ```java
/// List<Ranked> ranked = new Ranker().rank(found.best());
/// ranked.getFirst().reasons(); // why it stands first, in words
/// ```
///
/// Immutable; one serves any number of threads.
public final class Ranker {
  private static final Parameters.Quotes SET = Parameters.shipped().quotes();

  private final Weights weights;

  /// With the weights the program was shipped with.
  public Ranker() {
    this(Weights.shipped());
  }

  /// With other weights, as learning needs it.
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
    List<Ranked> ranked = new ArrayList<>(scored.size() + SET.first());
    while (!queue.isEmpty()) {
      Scored best = queue.remove();
      if (best.quotes() == 0 || ranked.size() < SET.first()) {
        ranked.add(best.take(enough));
        if (best.quotes() < SET.most()
            && best.hasNext()
            && best.score() >= enough - Math.log(SET.less())) {
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
              best.features(),
              false));
    }
    return ranked;
  }

  /// Measures and scores all of them; BM25 and the article's support are told within the whole
  /// list.
  private List<Scored> scored(List<Candidate> candidates) {
    List<Scored> scored = new ArrayList<>(candidates.size());
    for (Measured measured : Shortlist.measure(candidates)) {
      scored.add(new Scored(measured, weights));
    }
    return scored;
  }

  /// The score that makes a sentence likely enough to be quoted in addition: the logarithm of a
  /// share, `quotes.beside`, of what all sentences of all candidates have together.
  private static double enough(List<Scored> scored) {
    if (scored.isEmpty()) {
      return 0;
    }
    double top = Collections.min(scored, Scored.BEST_FIRST).score();
    double mass = scored.stream().mapToDouble(one -> one.mass(top)).sum();
    return top + Math.log(mass * SET.beside());
  }
}
