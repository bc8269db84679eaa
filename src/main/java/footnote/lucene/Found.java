package footnote.lucene;

import footnote.search.PassageFeatures;
import java.util.Comparator;

/// A passage that was found, before it is known where the question's words stand in it: what
/// [TopPassages] gives to [HitReader].
///
/// @param doc its number in the snapshot, which becomes the handle of the [footnote.search.Hit]
/// @param score by BM25
/// @param features read from beside the passage
record Found(int doc, float score, PassageFeatures features) {
  /// Best first; ties by article id, then ordinal.
  static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble(Found::score)
          .reversed()
          .thenComparing(found -> found.features.article())
          .thenComparingInt(found -> found.features.ordinal());
}
