package footnote.lucene;

import java.util.Comparator;

/// A passage that was found.
///
/// @param doc its number in the snapshot
record Candidate(int doc, float score, PassageFeatures layout) {
  /// Best first; ties by article id, then ordinal.
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.layout.article())
          .thenComparingInt(candidate -> candidate.layout.ordinal());
}
