package footnote.analysis;

/// Where a stem stands in an index: the position of its word, and whether that word is written as
/// its stem is. Six words in ten of an English text are, and need not be indexed a second time to
/// be found as they stand: [Analysis#stems] gives these places, [Analysis#unlikeStems] the words
/// that are written otherwise.
///
/// ```java
/// int place = StemPlace.of(7, true); // 15
/// StemPlace.position(place); // 7
/// ```
///
/// Places ascend as positions do, and lie twice as far apart.
public final class StemPlace {
  private StemPlace() {}

  /// The place of a stem.
  ///
  /// @param position of the word, from 0
  /// @param own whether the word is its own stem
  static int of(int position, boolean own) {
    return 2 * position + (own ? 1 : 0);
  }

  /// The position of the word.
  public static int position(int place) {
    return place >> 1;
  }

  /// Whether the word is its own stem.
  public static boolean isOwn(int place) {
    return (place & 1) == 1;
  }
}
