package footnote.ranking;

import footnote.search.Positions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Measures one candidate by where the question's words stand in it. Costs a walk over those
/// places, whatever the passage's length. Made for one candidate of one question by [Shortlist],
/// for its passage and all its sentences, and by [Likelihood] for the best candidate; not for
/// several threads.
///
/// A sentence is the range of positions from its beginning to that of the next; a term stands in it
/// if its first position from the beginning on lies before the end. All sums are weighted by how
/// rare a term is, and divided by the sum over all terms, so that each feature is a share in [0, 1]
/// and questions of any length can be compared. Pairs are of neighbouring terms of the question,
/// weighted by the mean of the two. All is kept in arrays by term: this is the innermost loop of a
/// question.
final class FeatureExtractor {
  private static final Parameters.Places SET = Parameters.shipped().places();

  private final Candidate candidate;
  private final TermEvidence[] terms;
  private final Positions[] forms;
  private final Positions[] exact;
  private final Positions[] alike;
  private final Positions[] related;
  private final boolean inPairs;
  private final Scale inSentence;
  private final Scale inPassage;
  private final double pairWeight;
  private final int[][] inOrder;

  /// @param candidate with its terms in the order of the question, which makes the pairs
  FeatureExtractor(Candidate candidate) {
    this.candidate = candidate;
    this.terms = candidate.terms().toArray(TermEvidence[]::new);
    this.forms = places(TermEvidence::forms);
    this.exact = places(TermEvidence::exact);
    this.alike = places(TermEvidence::alike);
    this.related = places(TermEvidence::related);
    this.inPairs = candidate.features().language().isInPairs();
    this.inSentence = Scale.of(terms, 0);
    this.inPassage = Scale.of(terms, SET.name());
    double pairs = 0;
    for (int t = 0; t + 1 < terms.length; t++) {
      pairs += pair(t);
    }
    this.pairWeight = Math.max(Double.MIN_NORMAL, pairs);
    this.inOrder = inOrder();
  }

  /// One kind of places of all terms, by term.
  private Positions[] places(Function<TermEvidence, Positions> kind) {
    Positions[] places = new Positions[terms.length];
    for (int t = 0; t < places.length; t++) {
      places[t] = kind.apply(terms[t]);
    }
    return places;
  }

  /// What each term weighs, and all together. Names weigh more in a passage than in a sentence,
  /// which often answers without them: `places.name` in `parameters.properties` has the figures.
  ///
  /// @param weights by term
  /// @param sum above 0, so that shares can be told of a question without terms too
  @SuppressWarnings("ArrayRecordComponent")
  private record Scale(double[] weights, double sum) {
    /// @param name what a name weighs beyond its rarity
    static Scale of(TermEvidence[] terms, double name) {
      double[] weights = new double[terms.length];
      double sum = 0;
      for (int t = 0; t < weights.length; t++) {
        weights[t] = terms[t].term().idf() + (terms[t].term().name() ? name : 0);
        sum += weights[t];
      }
      return new Scale(weights, Math.max(Double.MIN_NORMAL, sum));
    }
  }

  /// The features that all sentences of the passage share, BM25 and ARTICLE left to who knows the
  /// other candidates.
  FeatureVector<Feature> passage() {
    FeatureVector<Feature> values = FeatureVector.none(Feature.class);
    values.set(Feature.PASSAGE, covered(inPassage, forms, 0, Positions.NOWHERE));
    values.set(Feature.PASSAGE_ALIKE, alike(inPassage, 0, Positions.NOWHERE));
    values.set(Feature.PASSAGE_RELATED, related(inPassage, 0, Positions.NOWHERE));
    values.set(Feature.NEAR, near());
    values.set(Feature.HEADLINE, headline());
    values.set(Feature.LEAD, 1.0 / (1 + candidate.ordinal()));
    return values;
  }

  /// The weighted share of the question's words that stand in the passage as they were asked, as
  /// [EvidenceFeature#EXACT] has it.
  double exact() {
    return covered(inPassage, exact, 0, Positions.NOWHERE);
  }

  /// The weighted share of the question's names and years that the passage or what is above it has,
  /// in any form or as a word like them; 1 where the question has none.
  double names() {
    double names = 0;
    double missing = 0;
    for (int t = 0; t < terms.length; t++) {
      QueryTerm term = terms[t].term();
      names += term.name() ? term.idf() : 0;
      missing += term.name() && !terms[t].isAround() ? term.idf() : 0;
    }
    return names == 0 ? 1 : 1 - missing / names;
  }

  /// Whether it has all years of the question, which no capitals tell. A year is a name that begins
  /// with a digit.
  boolean hasYears() {
    for (int t = 0; t < terms.length; t++) {
      boolean year = Character.isDigit(terms[t].term().surface().codePointAt(0));
      if (terms[t].term().name() && year && !terms[t].isAround()) {
        return false;
      }
    }
    return true;
  }

  /// The features of each sentence, those of the passage included.
  ///
  /// @param shared the passage's; copied for each sentence
  /// @return in the order of the sentences, at least one
  List<FeatureVector<Feature>> sentences(FeatureVector<Feature> shared) {
    Positions starts = candidate.features().sentences();
    List<FeatureVector<Feature>> all = new ArrayList<>(starts.size());
    for (int s = 0; s < starts.size(); s++) {
      FeatureVector<Feature> features = shared.copy();
      sentence(
          s == 0 ? 0 : starts.get(s - 1), Reach.of(candidate.features().layout(), s), features);
      features.set(Feature.WANTED, candidate.wanted().contains(s) ? 1 : 0);
      features.set(Feature.DEFINING, candidate.defining().contains(s) ? 1 : 0);
      all.add(features);
    }
    return all;
  }

  /// @param before where the sentence before begins
  private void sentence(int before, Reach reach, FeatureVector<Feature> features) {
    int from = reach.from();
    int to = reach.to();
    double[] weights = inPassage.weights;
    double context = 0;
    double topic = 0;
    for (int t = 0; t < terms.length; t++) {
      boolean read = reach.of(forms[t], terms[t].term().name()) > 0;
      context += !read && places(t).firstFrom(before) < from ? weights[t] : 0;
      topic +=
          places(t).firstFrom(from) < to || terms[t].above()
              ? weights[t]
              : reach.named(places(t), terms[t].term().name()) * weights[t];
    }
    features.set(Feature.SENTENCE, covered(forms, reach));
    features.set(Feature.CONTEXT, context / inPassage.sum);
    features.set(Feature.TOPIC, topic / inPassage.sum);
    features.set(Feature.EXACT, covered(exact, reach));
    features.set(Feature.ALIKE, alike(inSentence, from, to));
    features.set(Feature.RELATED, related(inSentence, from, to));
    features.set(Feature.ORDERED, ordered(reach));
  }

  /// Where a term or a word like it stands; the term alone where words are pairs of characters, of
  /// which many are alike.
  private Positions places(int term) {
    boolean more = alike[term].size() > forms[term].size();
    return more && !inPairs ? alike[term] : forms[term];
  }

  /// The weighted share of terms with a place in `[from, to)`.
  private double covered(Scale scale, Positions[] places, int from, int to) {
    double covered = 0;
    for (int t = 0; t < terms.length; t++) {
      if (places[t].firstFrom(from) < to) {
        covered += scale.weights[t];
      }
    }
    return covered / scale.sum;
  }

  /// The weighted share of terms that a sentence is read with.
  private double covered(Positions[] places, Reach reach) {
    double covered = 0;
    for (int t = 0; t < terms.length; t++) {
      covered += reach.of(places[t], terms[t].term().name()) * inSentence.weights[t];
    }
    return covered / inSentence.sum;
  }

  /// The weighted share of terms without a place in `[from, to)` that have a word like them there.
  private double alike(Scale scale, int from, int to) {
    double share = 0;
    for (int t = 0; t < terms.length; t++) {
      if (forms[t].firstFrom(from) >= to && alike[t].firstFrom(from) < to) {
        share += scale.weights[t];
      }
    }
    return share / scale.sum;
  }

  /// The weighted share of terms without a place in `[from, to)`, or a word like them, that have a
  /// related word there.
  private double related(Scale scale, int from, int to) {
    double share = 0;
    for (int t = 0; t < terms.length; t++) {
      if (places(t).firstFrom(from) >= to && related[t].firstFrom(from) < to) {
        share += scale.weights[t];
      }
    }
    return share / scale.sum;
  }

  /// The weighted share of terms in the title or the heading.
  private double headline() {
    double covered = 0;
    for (int t = 0; t < terms.length; t++) {
      covered += terms[t].above() ? inPassage.weights[t] : 0;
    }
    return covered / inPassage.sum;
  }

  /// What a term and the next weigh as a pair.
  private double pair(int first) {
    return (inPassage.weights[first] + inPassage.weights[first + 1]) / 2;
  }

  /// The weighted share of pairs that stand in order in a sentence or, of two names and at a
  /// discount, in the one that names whom it speaks of.
  private double ordered(Reach reach) {
    double found = 0;
    for (int t = 0; t < inOrder.length; t++) {
      if (stands(inOrder[t], reach.from(), reach.to())) {
        found += pair(t);
      } else if (terms[t].term().name() && terms[t + 1].term().name()) {
        found += stands(inOrder[t], reach.nameFrom(), reach.nameTo()) ? SET.named() * pair(t) : 0;
      }
    }
    return found / pairWeight;
  }

  /// Whether one of the pairs lies wholly in `[from, to)`.
  ///
  /// @param pairs as [#inOrder] gives them
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
    int[][] pairs = new int[Math.max(0, terms.length - 1)][];
    for (int t = 0; t < pairs.length; t++) {
      pairs[t] = inOrder(places(t), places(t + 1));
    }
    return pairs;
  }

  /// The places of one term that have the nearest place of the next no farther behind them than
  /// `places.ordered`, each followed by that. Worked out once a passage, not once a sentence.
  private static int[] inOrder(Positions left, Positions right) {
    int[] pairs = new int[right.isEmpty() ? 0 : 2 * left.size()];
    int count = 0;
    for (int i = 0; 2 * i < pairs.length; i++) {
      int place = left.get(i);
      int next = right.firstFrom(place + 1);
      if (next - place <= SET.ordered()) {
        pairs[count++] = place;
        pairs[count++] = next;
      }
    }
    return count == pairs.length ? pairs : Arrays.copyOf(pairs, count);
  }

  /// The weighted share of pairs that stand less than `places.near` words apart, in any order.
  private double near() {
    double found = 0;
    for (int t = 0; t + 1 < terms.length; t++) {
      found += gap(places(t), places(t + 1)) < SET.near() ? pair(t) : 0;
    }
    return found / pairWeight;
  }

  /// The least distance between a place of one and a place of the other; [Positions#NOWHERE] when
  /// either has none. One walk over both, as a merge of sorted lists: whichever lies behind moves
  /// on.
  private static int gap(Positions left, Positions right) {
    int least = Positions.NOWHERE;
    for (int l = 0, r = 0; l < left.size() && r < right.size(); ) {
      least = Math.min(least, Math.abs(left.get(l) - right.get(r)));
      if (left.get(l) < right.get(r)) {
        l++;
      } else {
        r++;
      }
    }
    return least;
  }
}
