package footnote.format.html;

import footnote.format.Bounds;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// Parses HTML and XML into a tree that is bounded: in depth, in marks and in elements. What a page
/// may hold is no matter of its bytes: a tag that was never closed is built again in each paragraph
/// behind it, so that elements are counted as they are built.
///
/// ```java
/// Document page = HtmlTree.html("<p>x");
/// ```
public final class HtmlTree {
  private HtmlTree() {}

  /// A page as a browser builds it.
  ///
  /// @throws footnote.format.BeyondBoundsException if it holds too much
  public static Document html(String html) {
    return tree(html, Parser.htmlParser());
  }

  /// A file of XML, as far as it makes sense.
  ///
  /// @throws footnote.format.BeyondBoundsException if it holds too much
  public static Document xml(String xml) {
    return tree(xml, Parser.xmlParser());
  }

  private static Document tree(String text, Parser parser) {
    Bounds.marks(text, "<");
    try (StreamParser built =
        new StreamParser(parser.setMaxDepth(HtmlBlocks.DEEPEST)).parse(text, "")) {
      Iterator<Element> elements = built.iterator();
      for (int number = 1; elements.hasNext(); number++) {
        Bounds.elements(number);
        elements.next();
      }
      return built.document();
    }
  }
}
