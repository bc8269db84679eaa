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
public record Quote(Span span, Sentence.Kind kind, Optional<Lead> lead) {
  /// Prose, to be read by itself.
  public static Quote of(Span span) {
    return new Quote(span, Sentence.Kind.SENTENCE, Optional.empty());
  }
}
