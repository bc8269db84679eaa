package footnote.search;

import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/// A place in a question that names who published or wrote an article, or the article itself.
///
/// @param span where, in the question's words
/// @param name what a filter finds those articles by
/// @param whole whether it is the whole name, not just a surname or initials
public record Mention(Span span, Kind kind, String name, boolean whole) {
  /// What is named.
  public enum Kind {
    PUBLISHER,
    AUTHOR,
    TITLE
  }

  /// The articles that it names.
  public Filters filter() {
    List<String> named = List.of(name);
    return new Filters(
        kind == Kind.PUBLISHER ? named : List.of(),
        kind == Kind.AUTHOR ? named : List.of(),
        kind == Kind.TITLE ? named : List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
