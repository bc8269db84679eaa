package footnote.article;

import footnote.text.Span;
import java.util.Optional;

/// What is quoted of a passage as one: a sentence, or an item, a row, a block of code as a whole.
///
/// @param span where it stands in the article's text
/// @param paragraph the 1-based paragraph of the body in which it begins; 0 in the author's note
/// @param lead what has to be read with it
/// @param place the page or the like that it stands on, where the format has them
/// @param piece which piece it is of a block of code
public record Sentence(
    Span span, int paragraph, Kind kind, Optional<Lead> lead, Optional<Place> place, Piece piece) {
  /// What is quoted.
  public enum Kind {
    SENTENCE,
    ITEM,
    ROW,
    CODE
  }

  /// Which piece of a block of code that is too long to be quoted as one.
  public enum Piece {
    WHOLE,
    FIRST,
    MIDDLE,
    LAST;

    static Piece of(int number, int count) {
      boolean last = number == count - 1;
      return number == 0 ? last ? WHOLE : FIRST : last ? LAST : MIDDLE;
    }

    /// Whether there is code of the same block before it.
    public boolean isBegun() {
      return this == MIDDLE || this == LAST;
    }

    /// Whether there is code of the same block behind it.
    public boolean goesOn() {
      return this == FIRST || this == MIDDLE;
    }
  }

  /// A unit that is whole.
  public Sentence(Span span, int paragraph, Kind kind, Optional<Lead> lead, Optional<Place> place) {
    this(span, paragraph, kind, lead, place, Piece.WHOLE);
  }

  /// A sentence of prose.
  public Sentence(Span span, int paragraph) {
    this(span, paragraph, Kind.SENTENCE, Optional.empty(), Optional.empty());
  }
}
