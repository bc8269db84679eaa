package footnote.answer;

import footnote.article.Passage;
import footnote.article.Source;
import footnote.text.Span;
import java.util.List;

/// A quote and where it stands.
///
/// @param number the footnote's number, from 1
/// @param score the ranking's, greater is better; comparable within one answer only
/// @param quote a range of the passage, as offsets in the article's text
/// @param also articles that say nearly the same, folded into this citation
/// @param reasons why it stands where it does, each a phrase in words
public record Citation(
    int number,
    double score,
    Passage passage,
    Span quote,
    List<Source> also,
    List<String> reasons) {
  public Citation {
    also = List.copyOf(also);
    reasons = List.copyOf(reasons);
    if (!passage.span().contains(quote) || quote.length() == 0) {
      throw new IllegalArgumentException("illegal quote: " + quote + ", must lie in the passage");
    }
  }

  public Source source() {
    return passage.source();
  }

  /// The words quoted, character for character.
  public String text() {
    return passage.textOf(quote);
  }

  /// The paragraph in which the quote begins, from 1; 0 in the author's note.
  public int paragraph() {
    return passage.paragraphAt(quote.start());
  }
}
