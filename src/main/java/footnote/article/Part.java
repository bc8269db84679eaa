package footnote.article;

import footnote.text.Span;

/// A stretch of an article's text, and what it is for. Only some parts are quoted.
///
/// @param role what it is for
/// @param span where it stands in the article's text
public record Part(Role role, Span span) {
  /// What a part is for.
  public enum Role {
    /// Title, standfirst, byline, date, publisher, front matter: cited, not quoted.
    HEAD,
    /// A heading within the body.
    HEADING,
    /// A paragraph of the body; the n-th of them is ¶n.
    PARAGRAPH,
    /// A note on the author, quoted as such.
    NOTE,
    /// The site's boilerplate: neither searched nor quoted.
    BOILERPLATE
  }
}
