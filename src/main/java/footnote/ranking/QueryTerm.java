package footnote.ranking;

/// A word of the question as the index knows it.
///
/// @param surface as the asker wrote it
/// @param stem what it is searched by in its language
/// @param passages how many passages of any language hold it in any form; 0 when it stands nowhere
/// @param idf its weight, `ln(1 + (N - n + 0.5) / (n + 0.5))` (Robertson & Zaragoza 2009), n of N
///   passages of its language, joined with some of the others where the index has several; above 0,
///   and largest where it stands nowhere
/// @param name whether it is a name or a year, by how the question or the texts write it
public record QueryTerm(String surface, String stem, int passages, double idf, boolean name) {
  /// The same word as a name, as the texts write it.
  public QueryTerm asName() {
    return new QueryTerm(surface, stem, passages, idf, true);
  }

  /// The same word where it stands in so many passages; its weight stays.
  public QueryTerm standing(int count) {
    return new QueryTerm(surface, stem, count, idf, name);
  }
}
