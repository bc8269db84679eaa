package footnote.search;

/// Where a term of a question stands in a passage that was found.
///
/// @param forms the positions of any of its forms
/// @param exact the positions of the very word, which are among those of its forms
/// @param above whether a form of it stands in the title or the heading
public record Occurrence(Positions forms, Positions exact, boolean above) {
  public static final Occurrence NONE = new Occurrence(Positions.NONE, Positions.NONE, false);
}
