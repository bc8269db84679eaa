package footnote.answer;

import footnote.article.Lead;
import footnote.article.Sentence;
import footnote.text.Span;
import java.util.Optional;

/// What is quoted of a passage.
///
/// @param span a range of the passage, as offsets in the article's text
/// @param kind of what it is made of
/// @param lead what is to be read before it, a range of the same article
/// @param isBegun whether the list, the table or the code it is of begins before it
/// @param goesOn whether that goes on behind it
public record Quote(
    Span span, Sentence.Kind kind, Optional<Lead> lead, boolean isBegun, boolean goesOn) {
  /// A quote that is whole.
  public Quote(Span span, Sentence.Kind kind, Optional<Lead> lead) {
    this(span, kind, lead, false, false);
  }

  /// The same with something to be read before it.
  Quote led(Optional<Lead> by) {
    return new Quote(span, kind, by, isBegun, goesOn);
  }

  /// Prose, to be read by itself.
  public static Quote of(Span span) {
    return new Quote(span, Sentence.Kind.SENTENCE, Optional.empty());
  }

  /// A unit by itself: of code it may be a piece, while of a list an item is whole.
  static Quote of(Sentence unit) {
    return new Quote(
        unit.span(), unit.kind(), unit.lead(), unit.piece().isBegun(), unit.piece().goesOn());
  }
}
