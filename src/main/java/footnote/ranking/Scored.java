package footnote.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A candidate whose sentences are scored; its quotes are taken from the best sentence down. Lives
/// for one call of [Ranker#rank], in its queue: [#take] changes the score by which it is queued, so
/// that it must not be in the queue meanwhile.
final class Scored {
  /// Best next quote first; ties by article id, then ordinal.
  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.candidate().article())
          .thenComparingInt(scored -> scored.candidate().ordinal());

  private static final double SHARPNESS = Parameters.shipped().quotes().sharpness();
  private static final double AGAIN = Math.log(Parameters.shipped().quotes().again());
  private static final double REST = Math.log(Parameters.shipped().quotes().rest());

  private final Measured measured;
  private final double[] scores;

  /// Sentences quoted already, alone or beside another.
  private final boolean[] taken;

  /// What the passage is worth: the sum of its sentences' scores sharpened, on the scale of one.
  private final double whole;

  private int quotes;

  /// The best sentence left; -1 when none is.
  private int next;

  /// @param measured a candidate of at least one sentence
  /// @param weights for the linear model
  Scored(Measured measured, Weights weights) {
    this.measured = measured;
    this.scores = new double[measured.sentences().size()];
    this.taken = new boolean[scores.length];
    for (int s = 0; s < scores.length; s++) {
      scores[s] = weights.score(measured.sentences().get(s));
    }
    this.next = best();
    this.whole = scores[next] + Math.log(sum(SHARPNESS, scores[next])) / SHARPNESS;
  }

  /// The first of the best sentences left; -1 when none is.
  private int best() {
    int best = -1;
    for (int s = 0; s < scores.length; s++) {
      if (!taken[s] && (best < 0 || scores[s] > scores[best])) {
        best = s;
      }
    }
    return best;
  }

  Candidate candidate() {
    return measured.candidate();
  }

  /// Quotes taken of it so far.
  int quotes() {
    return quotes;
  }

  /// Whether there is a sentence left to quote.
  boolean hasNext() {
    return next >= 0;
  }

  /// The score of the next quote. The first is worth what the whole passage is, since several good
  /// sentences make it likelier that it is the right one; a second one is worth what its sentence
  /// is, and less for being the second.
  double score() {
    return quotes == 0 ? whole : scores[next] - quotes * AGAIN;
  }

  /// The sum of what its sentences are likely to hold the answer, relative to a sentence of score
  /// `top`.
  double mass(double top) {
    return sum(1, top);
  }

  /// The sum of `e^(sharpness * (score - top))` over its sentences, taken or not.
  private double sum(double sharpness, double top) {
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(sharpness * (score - top));
    }
    return sum;
  }

  /// Takes the best sentence left, with those of its neighbours that score at least `enough`.
  Ranked take(double enough) {
    int sentence = next;
    double score = score();
    List<Integer> beside = beside(sentence, enough);
    taken[sentence] = true;
    beside.stream().limit(1).forEach(other -> taken[other] = true);
    quotes++;
    next = best();
    return new Ranked(
        candidate(), score, score, sentence, beside, measured.sentences().get(sentence), true);
  }

  /// The neighbours that are good enough and left, the better first, the one before if both are
  /// alike. What holds the kind of thing that is asked for, beside the best sentence of a passage
  /// that doesn't, is good enough at `quotes.rest`: "You are eligible …" is completed by "The firm
  /// pays 100 %".
  private List<Integer> beside(int sentence, double enough) {
    return IntStream.of(sentence - 1, sentence + 1)
        .filter(s -> s >= 0 && s < scores.length && !taken[s])
        .filter(s -> scores[s] >= (completes(s, sentence) ? enough - REST : enough))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer s) -> scores[s]).reversed())
        .toList();
  }

  private boolean completes(int other, int sentence) {
    return quotes == 0
        && measured.sentences().get(sentence).get(Feature.WANTED) == 0
        && measured.sentences().get(other).get(Feature.WANTED) > 0;
  }
}
