package footnote.article;

import footnote.text.Span;

/// A marked stretch of an article's text.
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
