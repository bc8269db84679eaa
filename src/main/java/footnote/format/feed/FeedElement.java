package footnote.format.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// An element of a feed.
///
/// @param prefix what stands before the names of the feed's own elements, mostly nothing
record FeedElement(Element xml, String prefix) {
  /// Whether a text holds HTML: most feeds don't say.
  private static final String MARKUP = "(?s).*(?:&#?\\w{2,8};|</\\w+>|<br ?/?>).*";

  /// Its children of a name of the feed's own vocabulary, or of another with its prefix.
  Stream<FeedElement> children(String name) {
    String full = name.indexOf(':') < 0 ? prefix + name : name;
    return xml.children().stream()
        .filter(child -> child.tagName().equalsIgnoreCase(full))
        .map(child -> new FeedElement(child, prefix));
  }

  Optional<FeedElement> child(String name) {
    return children(name).findFirst();
  }

  /// The text of the first child of any of these names that has one.
  Optional<String> text(String... names) {
    return Stream.of(names)
        .flatMap(this::children)
        .map(FeedElement::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  String text() {
    return xml.wholeText().strip();
  }

  /// Its text as a line without markup.
  String line() {
    String text = text();
    boolean plain = xml.attr("type").equals("text") || !text.matches(MARKUP);
    return plain ? text : Jsoup.parse(text).text();
  }

  Optional<String> attribute(String name) {
    return Optional.of(xml.attr(name).strip()).filter(value -> !value.isEmpty());
  }

  /// The texts of all children of a name.
  List<String> texts(String name) {
    return children(name).map(FeedElement::line).filter(text -> !text.isEmpty()).toList();
  }
}
