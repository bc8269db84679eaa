package footnote.article;

/// Where in a file a stretch of an article stands, as its format tells: `page 3`, `chapter The
/// Storm`.
///
/// @param label what people call it, on one line
public record Place(Kind kind, String label) {
  /// What files are divided into.
  public enum Kind {
    PAGE,
    SLIDE,
    SHEET,
    CHAPTER
  }

  public Place {
    if (label.isBlank()) {
      throw new IllegalArgumentException("illegal label of a " + kind + ": empty");
    }
  }
}
