package footnote.article;

import footnote.text.Span;
import java.util.Optional;

/// A stretch of an article's text, and what it is for. Only some parts are quoted.
///
/// @param role what it is for
/// @param span where it stands in the article's text
/// @param level of a heading, 1 to 6, or how deep an item is nested, from 1; 0 for all others
/// @param lead an earlier part that has to be read with this one: the header row of a table, what
///   introduces a list, the item that a paragraph stands in, the sentence that announces a block of
///   code, or the heading right above
/// @param place the page or the like that it begins on, where the format has them
/// @param anchor by which a link opens the page at it, where it is a heading that has one
public record Part(
    Role role,
    Span span,
    int level,
    Optional<Span> lead,
    Optional<Place> place,
    Optional<String> anchor) {
  /// What a part is for.
  public enum Role {
    /// Title, standfirst, byline, date, publisher: cited, not quoted.
    HEAD,
    /// A heading within the body.
    HEADING,
    /// A paragraph of the body, a quotation, an admonition: quoted by the sentence.
    PARAGRAPH,
    /// An item of a list, a term with its definition: quoted whole.
    ITEM,
    /// The header row of a table: the lead of its rows, never an answer.
    HEADER,
    /// A row of a table: quoted whole.
    ROW,
    /// Code or a command, its line breaks kept: quoted whole.
    CODE,
    /// A note on the author, quoted as such.
    NOTE,
    /// The site's boilerplate: neither searched nor quoted.
    BOILERPLATE
  }

  public Part {
    if (lead.isPresent() && lead.get().end() > span.start()) {
      throw new IllegalArgumentException("illegal lead: " + lead + ", must stand before " + span);
    }
  }

  /// A part without an anchor.
  public Part(Role role, Span span, int level, Optional<Span> lead, Optional<Place> place) {
    this(role, span, level, lead, place, Optional.empty());
  }

  /// A part that hangs on no other.
  public Part(Role role, Span span) {
    this(role, span, role == Role.HEADING ? 1 : 0, Optional.empty(), Optional.empty());
  }

  /// The same in another role.
  public Part as(Role other) {
    return new Part(other, span, level, lead, place, anchor);
  }

  /// The same with another anchor.
  public Part withAnchor(Optional<String> other) {
    return new Part(role, span, level, lead, place, other);
  }
}
