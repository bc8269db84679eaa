package footnote.ranking;

import footnote.search.Hit;
import java.util.Comparator;

/// A candidate whose sentences are scored; its quotes are taken from the best sentence down.
final class Scored {
  /// Best next quote first; ties by article id, then ordinal.
  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.hit().article())
          .thenComparingInt(scored -> scored.hit().ordinal());

  private final Candidate candidate;
  private final double[] scores;
  private final boolean[] taken;
  private int quotes;
  private int next;

  Scored(Candidate candidate, Weights weights) {
    this.candidate = candidate;
    this.scores = new double[candidate.sentences().size()];
    this.taken = new boolean[scores.length];
    for (int s = 0; s < scores.length; s++) {
      scores[s] = weights.score(candidate.sentences().get(s));
    }
    this.next = best();
  }

  private int best() {
    int best = -1;
    for (int s = 0; s < scores.length; s++) {
      if (!taken[s] && (best < 0 || scores[s] > scores[best])) {
        best = s;
      }
    }
    return best;
  }

  Hit hit() {
    return candidate.hit();
  }

  /// Quotes taken of it so far.
  int quotes() {
    return quotes;
  }

  /// Whether there is a sentence left to quote.
  boolean hasNext() {
    return next >= 0;
  }

  /// The score of the next quote: the sentence's, a second one of the same passage being worth
  /// less.
  double score() {
    return scores[next] - quotes * Ranker.AGAIN;
  }

  /// The sum of what its sentences are likely to hold the answer, relative to a sentence of score
  /// `top`.
  double mass(double top) {
    double mass = 0;
    for (double score : scores) {
      mass += Math.exp(score - top);
    }
    return mass;
  }

  /// Takes the best sentence left, with the better of its neighbours if that scores at least
  /// `enough`.
  Ranked take(double enough) {
    int sentence = next;
    double score = score();
    int beside = beside(sentence, enough);
    taken[sentence] = true;
    taken[beside] = true;
    quotes++;
    next = best();
    return new Ranked(hit(), score, sentence, beside, candidate.sentences().get(sentence));
  }

  private int beside(int sentence, double enough) {
    int best = sentence;
    for (int s = Math.max(0, sentence - 1); s <= sentence + 1 && s < scores.length; s++) {
      boolean better = best == sentence || scores[s] > scores[best];
      if (!taken[s] && s != sentence && scores[s] >= enough && better) {
        best = s;
      }
    }
    return best;
  }
}
