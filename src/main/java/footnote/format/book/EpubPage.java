package footnote.format.book;

import footnote.article.Part;
import footnote.format.VisibleText;
import footnote.format.html.HtmlBlocks;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// A page of a book without the marks of its notes.
///
/// @param boilerplate what a publisher of free books wraps around them
record EpubPage(Element body, List<Element> boilerplate) {
  private static final Set<String> ASIDES =
      Set.of(
          "cover",
          "toc",
          "titlepage",
          "halftitlepage",
          "copyright-page",
          "colophon",
          "index",
          "landmarks",
          "page-list",
          "loi",
          "lot");

  private static final String MARKS =
      "a[epub:type=noteref], a[role=doc-noteref], a[role=doc-backlink], a.footnote-back,"
          + " [epub:type=pagebreak], [role=doc-pagebreak]";

  /// Elements that are taken out of a page: each costs time by the number of its siblings.
  private static final int MOST = 10_000;

  private static final int LEAST_LINKS = 4;

  /// The text of links on a page of contents, of a hundred characters.
  private static final int LINKED = 70;

  static EpubPage of(Element body) {
    body.select(MARKS).stream().limit(MOST).forEach(Element::remove);
    List<Element> boilerplate = body.select(".pg-boilerplate, nav").stream().limit(MOST).toList();
    boilerplate.forEach(Element::remove);
    return new EpubPage(body, boilerplate);
  }

  /// Whether it is there to find one's way, and not to be read.
  boolean isAside() {
    List<Element> children = body.children();
    return isAside(body)
        || (children.size() == 1 && isAside(children.getFirst()))
        || isListOfLinks();
  }

  private static boolean isAside(Element element) {
    return List.of(element.attr("epub:type").split(" ", -1)).stream().anyMatch(ASIDES::contains);
  }

  private boolean isListOfLinks() {
    List<Element> links = body.select("a[href]");
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return links.size() >= LEAST_LINKS && linked * 100L > (long) LINKED * body.text().length();
  }

  void tell(VisibleText seen) {
    HtmlBlocks.tell(body, seen);
    boilerplate.forEach(each -> aside(each, seen));
  }

  /// Tells all of it as boilerplate.
  void tellAside(VisibleText seen) {
    aside(body, seen);
    boilerplate.forEach(each -> aside(each, seen));
  }

  private static void aside(Element element, VisibleText seen) {
    VisibleText aside = new VisibleText();
    HtmlBlocks.tell(element, aside);
    for (Part part : aside.parts()) {
      seen.boilerplate(part.span().of(aside.text()));
    }
  }
}
