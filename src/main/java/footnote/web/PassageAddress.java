package footnote.web;

import footnote.article.Passage;
import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a passage is shown with a quote in it: `p/oq6nwulbvn4b?at=12-80#quote` is 80 characters
/// from the 12th of that passage on. It stands as long as the passage's words do.
///
/// @param id of the passage
/// @param start of the quote within the passage, in UTF-16 units
/// @param length of the quote; 0 for none
record PassageAddress(String id, int start, int length) {
  private static final Pattern ID = Pattern.compile("/p/([a-z2-7]{12})");
  private static final Pattern AT = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

  /// The passage that a request is for; empty where it is for none.
  static Optional<PassageAddress> of(PageRequest request) {
    Matcher at = AT.matcher(request.parameter("at"));
    int start = at.matches() ? Integer.parseInt(at.group(1)) : 0;
    int length = at.matches() ? Integer.parseInt(at.group(2)) : 0;
    return Optional.of(ID.matcher(request.path()))
        .filter(Matcher::matches)
        .map(it -> new PassageAddress(it.group(1), start, length));
  }

  /// Where the quote stands in the article's text; empty where the passage has no such range.
  Optional<Span> quote(Passage passage) {
    int from = passage.span().start() + start;
    return length > 0 && start + length <= passage.text().length()
        ? Optional.of(new Span(from, from + length))
        : Optional.empty();
  }
}
