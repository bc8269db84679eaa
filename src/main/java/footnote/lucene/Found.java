package footnote.lucene;

import footnote.search.PassageFeatures;
import java.util.Comparator;

/// A passage that was found.
///
/// @param doc its number in the snapshot
record Found(int doc, float score, PassageFeatures features) {
  /// Best first; ties by article id, then ordinal.
  static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble(Found::score)
          .reversed()
          .thenComparing(found -> found.features.article())
          .thenComparingInt(found -> found.features.ordinal());
}
