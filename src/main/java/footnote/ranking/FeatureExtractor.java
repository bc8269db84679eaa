package footnote.ranking;

import footnote.analysis.Language;
import footnote.search.Hit;
import footnote.search.Occurrences;
import footnote.search.QueryTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures one candidate by where the question's words stand in it. Costs a walk over those
/// places, whatever the passage's length.
final class FeatureExtractor {
  /// Words apart, at most, for a pair in order: room for one word between.
  private static final int ORDERED_WITHIN = 2;

  /// Words apart, at most, for a pair that is near (Metzler & Croft 2005: windows of eight).
  private static final int NEAR_WITHIN = 8;

  /// How much more a name or year of the question weighs in a passage than a word as rare, in the
  /// unit of [QueryTerm#idf()], the log-odds. The passage that answers has a name in 95 of 100
  /// cases and another word in 75 (SQuAD's, log-odds 1.8 apart; SciFact's .1). In its sentence they
  /// are more alike, 77 and 62, so that there all words weigh by their rarity alone.
  private static final double NAME = 1.2;

  private static final int[] NONE = {};

  private final Hit hit;
  private final Occurrences at;
  private final List<QueryTerm> terms;
  private final boolean inPairs;
  private final Scale inSentence;
  private final Scale inPassage;
  private final double pairWeight;
  private final int[][] inOrder;

  FeatureExtractor(Hit hit) {
    this.hit = hit;
    this.at = hit.at();
    this.terms = hit.terms().terms();
    this.inPairs = Language.of(hit.terms().language()).isInPairs();
    this.inSentence = Scale.of(terms, 0);
    this.inPassage = Scale.of(terms, NAME);
    double pairs = 0;
    for (int t = 0; t + 1 < terms.size(); t++) {
      pairs += pair(t);
    }
    this.pairWeight = Math.max(Double.MIN_NORMAL, pairs);
    this.inOrder = inOrder();
  }

  /// What each term weighs, and all together.
  @SuppressWarnings("ArrayRecordComponent")
  private record Scale(double[] weights, double sum) {
    /// @param name what a name weighs beyond its rarity
    static Scale of(List<QueryTerm> terms, double name) {
      double[] weights = new double[terms.size()];
      double sum = 0;
      for (int t = 0; t < weights.length; t++) {
        weights[t] = terms.get(t).idf() + (terms.get(t).name() ? name : 0);
        sum += weights[t];
      }
      return new Scale(weights, Math.max(Double.MIN_NORMAL, sum));
    }
  }

  /// The features that all sentences of the passage share, BM25 and ARTICLE left to who knows the
  /// other candidates.
  FeatureVector<Feature> passage() {
    FeatureVector<Feature> values = FeatureVector.none(Feature.class);
    values.set(Feature.PASSAGE, covered(inPassage, at.stems(), 0, Integer.MAX_VALUE));
    values.set(Feature.PASSAGE_ALIKE, alike(inPassage, 0, Integer.MAX_VALUE));
    values.set(Feature.PASSAGE_RELATED, related(inPassage, 0, Integer.MAX_VALUE));
    values.set(Feature.NEAR, near());
    values.set(Feature.HEADLINE, headline());
    values.set(Feature.LEAD, 1.0 / (1 + hit.ordinal()));
    return values;
  }

  /// The weighted share of the question's words that stand in the passage as they were asked.
  double exact() {
    return covered(inPassage, at.exact(), 0, Integer.MAX_VALUE);
  }

  /// The weighted share of the question's names and years that the passage or what is above it has,
  /// in any form or as a word like them; 1 where the question has none.
  double names() {
    double names = 0;
    double missing = 0;
    for (int t = 0; t < terms.size(); t++) {
      QueryTerm term = terms.get(t);
      names += term.name() ? term.idf() : 0;
      missing += term.name() && !isAround(t) ? term.idf() : 0;
    }
    return names == 0 ? 1 : 1 - missing / names;
  }

  /// Whether it has all years of the question, which no capitals tell.
  boolean hasYears() {
    for (int t = 0; t < terms.size(); t++) {
      boolean year = Character.isDigit(terms.get(t).surface().codePointAt(0));
      if (terms.get(t).name() && year && !isAround(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAround(int term) {
    return at.stems()[term].length > 0 || at.alike()[term].length > 0 || at.headline()[term];
  }

  /// The features of each sentence, those of the passage included.
  List<FeatureVector<Feature>> sentences(FeatureVector<Feature> shared) {
    int[] starts = at.sentences();
    List<FeatureVector<Feature>> all = new ArrayList<>(starts.length);
    for (int s = 0; s < starts.length; s++) {
      int end = s + 1 < starts.length ? starts[s + 1] : Integer.MAX_VALUE;
      FeatureVector<Feature> features = shared.copy();
      sentence(s == 0 ? 0 : starts[s - 1], starts[s], end, features);
      features.set(Feature.WANTED, at.wanted()[s] ? 1 : 0);
      all.add(features);
    }
    return all;
  }

  /// @param before where the sentence before begins
  private void sentence(int before, int from, int to, FeatureVector<Feature> features) {
    double[] weights = inPassage.weights;
    double context = 0;
    double topic = 0;
    for (int t = 0; t < terms.size(); t++) {
      boolean in = first(at.stems()[t], from) < to;
      context += !in && first(places(t), before) < from ? weights[t] : 0;
      topic += first(places(t), from) < to || at.headline()[t] ? weights[t] : 0;
    }
    features.set(Feature.SENTENCE, covered(inSentence, at.stems(), from, to));
    features.set(Feature.CONTEXT, context / inPassage.sum);
    features.set(Feature.TOPIC, topic / inPassage.sum);
    features.set(Feature.EXACT, covered(inSentence, at.exact(), from, to));
    features.set(Feature.ALIKE, alike(inSentence, from, to));
    features.set(Feature.RELATED, related(inSentence, from, to));
    features.set(Feature.ORDERED, ordered(from, to));
  }

  /// Where a term or a word like it stands; the term alone where words are pairs of characters, of
  /// which many are alike.
  private int[] places(int term) {
    int[] stems = at.stems()[term];
    int[] alike = at.alike()[term];
    return alike.length > stems.length && !inPairs ? alike : stems;
  }

  /// The weighted share of terms with a place in `[from, to)`.
  private double covered(Scale scale, int[][] places, int from, int to) {
    double covered = 0;
    for (int t = 0; t < terms.size(); t++) {
      if (first(places[t], from) < to) {
        covered += scale.weights[t];
      }
    }
    return covered / scale.sum;
  }

  /// The weighted share of terms without a place in `[from, to)` that have a word like them there.
  private double alike(Scale scale, int from, int to) {
    double alike = 0;
    for (int t = 0; t < terms.size(); t++) {
      if (first(at.stems()[t], from) >= to && first(at.alike()[t], from) < to) {
        alike += scale.weights[t];
      }
    }
    return alike / scale.sum;
  }

  /// The weighted share of terms without a place in `[from, to)`, or a word like them, that have a
  /// related word there.
  private double related(Scale scale, int from, int to) {
    double related = 0;
    for (int t = 0; t < terms.size(); t++) {
      if (first(places(t), from) >= to && first(at.related()[t], from) < to) {
        related += scale.weights[t];
      }
    }
    return related / scale.sum;
  }

  /// The first place that is at `from` or behind it; [Integer#MAX_VALUE] when there is none.
  static int first(int[] places, int from) {
    for (int place : places) {
      if (place >= from) {
        return place;
      }
    }
    return Integer.MAX_VALUE;
  }

  private double headline() {
    double covered = 0;
    for (int t = 0; t < terms.size(); t++) {
      covered += at.headline()[t] ? inPassage.weights[t] : 0;
    }
    return covered / inPassage.sum;
  }

  private double pair(int first) {
    return (inPassage.weights[first] + inPassage.weights[first + 1]) / 2;
  }

  private double ordered(int from, int to) {
    double found = 0;
    for (int t = 0; t < inOrder.length; t++) {
      found += stands(inOrder[t], from, to) ? pair(t) : 0;
    }
    return found / pairWeight;
  }

  private static boolean stands(int[] pairs, int from, int to) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] >= from && pairs[i + 1] < to) {
        return true;
      }
    }
    return false;
  }

  /// For each pair of neighbouring terms where they stand in order: the place of the first, that of
  /// the second, and so on.
  private int[][] inOrder() {
    int[][] pairs = new int[Math.max(0, terms.size() - 1)][];
    for (int t = 0; t < pairs.length; t++) {
      int[] left = places(t);
      int[] right = places(t + 1);
      pairs[t] = left.length == 0 || right.length == 0 ? NONE : inOrder(left, right);
    }
    return pairs;
  }

  private static int[] inOrder(int[] left, int[] right) {
    int[] pairs = new int[2 * left.length];
    int count = 0;
    for (int place : left) {
      int next = first(right, place + 1);
      if (next - place <= ORDERED_WITHIN) {
        pairs[count++] = place;
        pairs[count++] = next;
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  private double near() {
    double found = 0;
    for (int t = 0; t + 1 < terms.size(); t++) {
      found += gap(places(t), places(t + 1)) < NEAR_WITHIN ? pair(t) : 0;
    }
    return found / pairWeight;
  }

  /// The least distance between a place of one and a place of the other.
  private static int gap(int[] left, int[] right) {
    int least = Integer.MAX_VALUE;
    for (int l = 0, r = 0; l < left.length && r < right.length; ) {
      least = Math.min(least, Math.abs(left[l] - right[r]));
      if (left[l] < right[r]) {
        l++;
      } else {
        r++;
      }
    }
    return least;
  }
}
