package footnote.question;

import footnote.search.Filters;
import footnote.text.Span;

/// A part of a question that the citation of an article can meet: who published or wrote it, or
/// when. Meeting a hint makes a passage better, and missing it leaves nothing out.
///
/// @param span what the question says of it, in its words; not to be looked for in the articles
///   that meet it
/// @param said the name or date itself, in that span
/// @param filter the articles that meet it
public record SourceHint(Span span, Span said, Filters filter, Kind kind) {
  /// How plainly the question asks for it.
  public enum Kind {
    /// It says who told, and can mean nothing else.
    ATTRIBUTED,
    /// It names them by the way.
    NAMED,
    /// It tells a time.
    DATED
  }

  /// A source that the question asks for outright, as in "according to Reuters".
  static SourceHint attributed(Span span, Span said, Filters filter) {
    return new SourceHint(span, said, filter, Kind.ATTRIBUTED);
  }

  /// A source that the question names, which may as well be what it asks about.
  static SourceHint named(Span said, Filters filter) {
    return new SourceHint(said, said, filter, Kind.NAMED);
  }

  /// A time that the question names, which may as well be when something happened.
  static SourceHint dated(Span said, Filters filter) {
    return new SourceHint(said, said, filter, Kind.DATED);
  }

  /// Whether the question can mean nothing else, so that these words are not looked for in any
  /// article.
  public boolean outright() {
    return kind == Kind.ATTRIBUTED;
  }

  /// Whether both are about the same words, so that only one of them can be meant.
  public boolean overlaps(SourceHint other) {
    return span.overlaps(other.span);
  }
}
