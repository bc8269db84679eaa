package footnote.question;

import footnote.search.Filters;
import footnote.text.Span;

/// A part of a question that the citation of an article can meet: who published or wrote it, or
/// when.
///
/// @param span what the question says of it, in its words; not to be looked for in the articles
///   that meet it
/// @param said the name or date itself, in that span
/// @param filter the articles that meet it
/// @param favour what meeting it adds to a passage's score
/// @param outright whether the question can mean nothing else, so that these words are not looked
///   for in any article
public record SourceHint(Span span, Span said, Filters filter, double favour, boolean outright) {
  /// How much likelier a passage is to answer if it is of an article that the question names
  /// outright, names by the way, or dates. In units of the score: a factor of twenty, five, two.
  /// Set by hand, as no public set has such questions, and low enough that a better passage of
  /// another article comes before a poor one.
  private static final double ATTRIBUTED = Math.log(20);

  private static final double NAMED = Math.log(5);
  private static final double DATED = Math.log(2);

  static SourceHint attributed(Span span, Span said, Filters filter) {
    return new SourceHint(span, said, filter, ATTRIBUTED, true);
  }

  static SourceHint named(Span said, Filters filter) {
    return new SourceHint(said, said, filter, NAMED, false);
  }

  static SourceHint dated(Span said, Filters filter) {
    return new SourceHint(said, said, filter, DATED, false);
  }

  public boolean overlaps(SourceHint other) {
    return span.start() < other.span.end() && other.span.start() < span.end();
  }
}
