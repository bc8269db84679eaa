package footnote.format.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML from element to element, and elements that are small as a whole. Entities of its own
/// and document types are refused: nothing is fetched, nothing grows.
///
/// ```java
/// while (cursor.next()) {
///   if (cursor.starts("p")) {
///     paragraph(cursor.tree());
///   }
/// }
/// ```
final class XmlCursor {
  /// Elements and texts that are read as a whole at most.
  private static final int LARGEST_TREE = 200_000;

  /// Its settings are the same for all files.
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private final int deepest;

  /// Elements that are open here.
  private int depth;

  /// @param deepest elements in elements
  private XmlCursor(XMLStreamReader xml, int deepest) {
    this.xml = xml;
    this.deepest = deepest;
  }

  /// The JDK's own parser, whatever others are on the class path, with all that reaches outside the
  /// file switched off.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // The limit is ours, in next and tree.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  /// A cursor before the first element.
  ///
  /// @param deepest elements in elements; more are refused with an [XMLStreamException]
  static XmlCursor of(byte[] file, int deepest) throws XMLStreamException {
    return new XmlCursor(FACTORY.createXMLStreamReader(new ByteArrayInputStream(file)), deepest);
  }

  /// Goes on to the next beginning or end of an element; false at the end of the file.
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          deeper();
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return true;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuse();
        default -> {}
      }
    }
    return false;
  }

  /// Counts an element that begins, and refuses what is deeper than allowed.
  private void deeper() throws XMLStreamException {
    if (++depth > deepest) {
      throw new XMLStreamException("elements more than " + deepest + " deep");
    }
  }

  /// A file that makes entities of its own could grow to gigabytes ("billion laughs") or reach out.
  private static void refuse() throws XMLStreamException {
    throw new XMLStreamException("entities or a document type of its own");
  }

  /// Whether it stands at the beginning of an element of that name.
  boolean starts(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  /// Whether it stands at the end of an element of that name.
  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /// Whether it stands at the beginning of an element, whatever its name.
  boolean isStart() {
    return xml.isStartElement();
  }

  /// The name of the element, without a prefix.
  String name() {
    return xml.getLocalName();
  }

  /// The attributes of the element that begins here.
  ///
  /// Those of relations keep a prefix, always `r:`: an element of Office may have an `id` of its
  /// own beside that of a relation.
  XmlNode attributes() {
    return new XmlNode(name(), attributeMap());
  }

  /// By names without prefixes, but for those of relations.
  private Map<String, String> attributeMap() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      boolean relation = space != null && space.endsWith("/relationships");
      attributes.put(
          (relation ? "r:" : "") + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  /// Passes over the element that begins here: it then stands at its end.
  ///
  /// To be called at a beginning only.
  void skip() throws XMLStreamException {
    int outside = depth - 1;
    while (depth > outside && next()) {
      // All of it is passed over.
    }
  }

  /// The element that begins here, as a whole; it then stands at its end.
  XmlNode tree() throws XMLStreamException {
    XmlNode root = attributes();
    Deque<XmlNode> open = new ArrayDeque<>();
    open.push(root);
    for (int size = 0; !open.isEmpty(); size++) {
      if (size > LARGEST_TREE) {
        throw new XMLStreamException("an element of more than " + LARGEST_TREE + " others");
      }
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          deeper();
          XmlNode child = attributes();
          open.element().add(child);
          open.push(child);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          open.pop();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.element().add(XmlNode.text(xml.getText()));
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuse();
        default -> {}
      }
    }
    return root;
  }
}
