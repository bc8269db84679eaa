package footnote.ranking;

import footnote.search.Positions;

/// Where a term of the question stands in a candidate, and what stands there like it.
///
/// @param forms the positions of any of its forms
/// @param exact the positions of the very word, which are among those of its forms
/// @param alike the positions of words that begin like it, its own forms among them
/// @param related the positions of words that the thesaurus relates it to
/// @param above whether it stands in the title or the heading
public record TermEvidence(
    QueryTerm term,
    Positions forms,
    Positions exact,
    Positions alike,
    Positions related,
    boolean above) {
  /// Whether it stands in the passage.
  public boolean stands() {
    return !forms.isEmpty();
  }

  /// Whether it, or a word like it, stands in the passage or above it.
  boolean isAround() {
    return above || !forms.isEmpty() || !alike.isEmpty();
  }

  /// The same of another term, whose very word stands nowhere here.
  public TermEvidence of(QueryTerm other) {
    return new TermEvidence(other, forms, Positions.NONE, alike, related, above);
  }
}
