package footnote.format.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of XML, by names without their prefixes, or a text between elements.
///
/// Prefixes are dropped, because programs choose their own for the same namespaces and the names of
/// Office and OpenDocument are told apart without them. Trees are small: [XmlCursor] makes one for
/// a paragraph, a row or a small file and refuses larger ones, so that recursion here is bounded by
/// its limit of depth.
///
/// ```java
/// node.value("pPr", "pStyle");     // <w:pPr><w:pStyle w:val="Title"/></w:pPr> -> "Title"
/// node.on("rPr", "vanish");        // <w:rPr><w:vanish/></w:rPr>              -> true
/// ```
final class XmlNode {
  /// Stands for an element that isn't there: it has no name, no attributes and no children.
  static final XmlNode EMPTY = new XmlNode("", Map.of());

  private final String name;
  private final String text;
  private final Map<String, String> attributes;
  private final List<XmlNode> children = new ArrayList<>();

  XmlNode(String name, Map<String, String> attributes) {
    this(name, "", attributes);
  }

  /// @param name empty for a text
  /// @param text empty for an element
  private XmlNode(String name, String text, Map<String, String> attributes) {
    this.name = name;
    this.text = text;
    this.attributes = attributes;
  }

  /// A text between elements.
  static XmlNode text(String text) {
    return new XmlNode("", text, Map.of());
  }

  /// Adds a child behind those there are; only [XmlCursor] does, while it reads.
  void add(XmlNode child) {
    children.add(child);
  }

  /// Empty for a text.
  String name() {
    return name;
  }

  /// Whether it is an element of that name.
  boolean is(String other) {
    return name.equals(other);
  }

  /// The value of an attribute, by its name without a prefix; those of relations have `r:`.
  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  /// A number, where the attribute is one.
  ///
  /// Up to nine digits, so that it is an int.
  Optional<Integer> number(String key) {
    return attribute(key).filter(value -> value.matches("-?\\d{1,9}")).map(Integer::valueOf);
  }

  /// Elements and texts in order.
  List<XmlNode> children() {
    return children;
  }

  /// The children of a name, in order.
  List<XmlNode> children(String of) {
    return children.stream().filter(child -> child.is(of)).toList();
  }

  /// The first child of a name.
  Optional<XmlNode> child(String of) {
    return children.stream().filter(child -> child.is(of)).findFirst();
  }

  /// The element at the end of a path of first children.
  Optional<XmlNode> at(String... path) {
    Optional<XmlNode> at = Optional.of(this);
    for (String step : path) {
      at = at.flatMap(node -> node.child(step));
    }
    return at;
  }

  /// The attribute `val` of the element at the end of a path, as Office writes most of what it
  /// says.
  Optional<String> value(String... path) {
    return at(path).flatMap(node -> node.attribute("val"));
  }

  /// Whether a switch is on: there, and not `0`, `false` or `off`.
  boolean on(String... path) {
    return at(path)
        .filter(node -> !node.attribute("val").orElse("1").matches("0|false|off|none"))
        .isPresent();
  }

  /// All elements of a name below this one, in order.
  Stream<XmlNode> all(String of) {
    return children.stream()
        .flatMap(child ->
            Stream.concat(child.is(of) ? Stream.of(child) : Stream.empty(), child.all(of)));
  }

  /// All text below.
  String words() {
    if (name.isEmpty()) {
      return text;
    }
    StringBuilder words = new StringBuilder();
    children.forEach(child -> words.append(child.words()));
    return words.toString();
  }
}
