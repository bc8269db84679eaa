package footnote.format.book;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Finds elements of XML by their names without a prefix, which every maker of books chooses anew.
///
/// `dc:title` and `title`, `opf:role` and `role` are one here. Namespaces are not looked up, as
/// books declare them wrongly or not at all.
final class EpubXml {
  private EpubXml() {}

  /// All elements of a name below one, in order.
  ///
  /// In the order of the file, at whatever depth.
  static Stream<Element> all(Element root, String name) {
    return root.getAllElements().stream().filter(each -> local(each.tagName()).equals(name));
  }

  /// The children of a name.
  static Stream<Element> children(Element parent, String name) {
    return parent.children().stream().filter(each -> local(each.tagName()).equals(name));
  }

  /// An attribute by its name without a prefix; empty where it has none or says nothing.
  static Optional<String> attribute(Element element, String name) {
    return element.attributes().asList().stream()
        .filter(each -> local(each.getKey()).equals(name))
        .map(each -> each.getValue().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /// What stands behind the prefix.
  ///
  /// @param name as it is written: `dc:title`
  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
