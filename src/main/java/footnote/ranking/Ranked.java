package footnote.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A quote in its place: a candidate with the sentence to quote, and why.
///
/// @param score what it is ordered by, greater is better
/// @param evidence the score as the evidence alone makes it, wherever it is put for other reasons
/// @param sentence the sentence of the passage to quote, from 0
/// @param beside the sentences next to it that are likely to hold the answer too, or its rest, the
///   better first; at most two
/// @param features of the passage and the sentence
/// @param learnt whether its features make its score, and not BM25 alone
public record Ranked(
    Candidate candidate,
    double score,
    double evidence,
    int sentence,
    List<Integer> beside,
    FeatureVector<Feature> features,
    boolean learnt) {
  public Ranked {
    beside = List.copyOf(beside);
  }

  /// What rounds to a hundredth.
  private static final double LEAST = 0.005;

  /// The same in another place, with a score for other reasons than evidence; its evidence stays.
  public Ranked scored(double other) {
    return new Ranked(candidate, other, evidence, sentence, beside, features, learnt);
  }

  double value(Feature feature) {
    return features.get(feature);
  }

  /// Whether the passage stands under headings, as those of manuals and handbooks do, or is led by
  /// other words above it; an article's title alone makes no section.
  public boolean isInSection() {
    return candidate.features().words().size() > candidate.features().layout().body();
  }

  /// Words of the question that stand in the passage, as the asker wrote them.
  public List<String> matched() {
    return candidate.terms().stream()
        .filter(TermEvidence::stands)
        .map(one -> one.term().surface())
        .toList();
  }

  /// Why it stands where it does: each feature in words with its value and what it added to the
  /// score, most first, then what the passage's other quotes did. The additions add up to the
  /// evidence, but for rounding.
  public List<String> reasons() {
    if (!learnt) {
      return List.of("BM25 score (" + signed(evidence) + ")");
    }
    Weights weights = Weights.shipped();
    List<Feature> features = new ArrayList<>(List.of(Feature.values()));
    features.sort((a, b) -> Double.compare(weighed(weights, b), weighed(weights, a)));
    List<String> reasons = new ArrayList<>();
    for (Feature feature : features) {
      if (weighed(weights, feature) != 0) {
        reasons.add(reason(weights, feature));
      }
    }
    double others = evidence - weights.score(this.features);
    String why = others > 0 ? "other good sentences of the passage" : "second quote of the passage";
    addition(why, others).ifPresent(reasons::add);
    return reasons;
  }

  /// A reason that adds so much to the score; empty where that is as good as nothing.
  public static Optional<String> addition(String why, double value) {
    return Math.abs(value) < LEAST
        ? Optional.empty()
        : Optional.of(why + " (" + signed(value) + ")");
  }

  /// What a feature adds to this sentence's score.
  private double weighed(Weights weights, Feature feature) {
    return weights.weigh(feature, value(feature));
  }

  private String reason(Weights weights, Feature feature) {
    long percent = Math.round(100 * value(feature));
    return feature.words() + ": " + percent + " % (" + signed(weighed(weights, feature)) + ")";
  }

  /// With two decimals; by hand, since formats take more of a question's time than ranking does.
  private static String signed(double value) {
    long hundredths = Math.round(100 * Math.abs(value));
    String digits = Long.toString(100 + hundredths % 100).substring(1);
    return (value < 0 ? "-" : "+") + hundredths / 100 + "." + digits;
  }
}
