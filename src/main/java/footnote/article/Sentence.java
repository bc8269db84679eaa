package footnote.article;

import footnote.text.Span;
import java.util.Optional;

/// What is quoted of a passage as one: a sentence, or an item, a row, a block of code as a whole.
///
/// @param span where it stands in the article's text
/// @param paragraph the 1-based paragraph of the body in which it begins; 0 in the author's note
/// @param lead what has to be read with it
/// @param place the page or the like that it stands on, where the format has them
public record Sentence(
    Span span, int paragraph, Kind kind, Optional<Lead> lead, Optional<Place> place) {
  /// What is quoted.
  public enum Kind {
    SENTENCE,
    ITEM,
    ROW,
    CODE
  }

  /// A sentence of prose.
  public Sentence(Span span, int paragraph) {
    this(span, paragraph, Kind.SENTENCE, Optional.empty(), Optional.empty());
  }
}
