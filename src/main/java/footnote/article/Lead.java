package footnote.article;

import footnote.text.Span;

/// What is read before a quote to understand it: a range of the same article, verbatim.
///
/// @param span where it stands in the article's text
public record Lead(Kind kind, Span span, String text) {
  /// How a quote hangs on what is read before it.
  public enum Kind {
    /// The header row of a table, for one of its rows.
    HEADER,
    /// What introduces a list, for one of its items; in a nested list, and for what else stands in
    /// an item, that item.
    INTRO,
    /// The heading that a list, a table or a block of code stands under.
    HEADING,
    /// The sentence that announces a block of code.
    SENTENCE,
    /// The sentence that names whom a quote speaks of by a pronoun, or whose words it is.
    NAME
  }

  public Lead {
    if (span.length() != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException("illegal lead: " + span + " for " + text.length());
    }
  }
}
