package footnote.format.feed;

import footnote.format.html.HtmlTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// An element of a feed.
///
/// Elements are found by their names as they stand, prefix included: the usual prefixes (`dc`,
/// `content`, `wp`) are all but fixed in feeds, and many use them without declaring them.
///
/// ```java
/// entry.text("guid", "id"); // of RSS, else of Atom
/// entry.text("dc:date"); // of Dublin Core
/// ```
///
/// @param prefix what stands before the names of the feed's own elements, mostly nothing
record FeedElement(Element xml, String prefix) {
  /// Whether a text holds HTML: most feeds don't say.
  ///
  /// An entity, an end tag or a line break is taken for a sign of it.
  private static final String MARKUP = "(?s).*(?:&#?\\w{2,8};|</\\w+>|<br ?/?>).*";

  /// Its children of a name of the feed's own vocabulary, or of another with its prefix.
  ///
  /// Only its own, in order: what stands deeper belongs to somebody else, such as the author of a
  /// quoted entry.
  Stream<FeedElement> children(String name) {
    String full = name.indexOf(':') < 0 ? prefix + name : name;
    return xml.children().stream()
        .filter(child -> child.tagName().equalsIgnoreCase(full))
        .map(child -> new FeedElement(child, prefix));
  }

  /// The first one of that name.
  Optional<FeedElement> child(String name) {
    return children(name).findFirst();
  }

  /// The text of the first child of any of these names that has one.
  ///
  /// Names are tried in their order, and blank ones passed over.
  Optional<String> text(String... names) {
    return Stream.of(names)
        .flatMap(this::children)
        .map(FeedElement::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /// As it is written, entities resolved, white space around it aside.
  String text() {
    return xml.wholeText().strip();
  }

  /// Its text as a line without markup.
  ///
  /// In RSS a title may be escaped HTML, in Atom its `type` says so (RFC 4287, 3.1.1).
  String line() {
    String text = text();
    boolean plain = xml.attr("type").equals("text") || !text.matches(MARKUP);
    return plain ? text : HtmlTree.html(text).text();
  }

  /// Empty where it is blank.
  Optional<String> attribute(String name) {
    return Optional.of(xml.attr(name).strip()).filter(value -> !value.isEmpty());
  }

  /// The texts of all children of a name.
  List<String> texts(String name) {
    return children(name).map(FeedElement::line).filter(text -> !text.isEmpty()).toList();
  }
}
