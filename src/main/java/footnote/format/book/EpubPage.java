package footnote.format.book;

import footnote.article.Part;
import footnote.format.VisibleText;
import footnote.format.html.HtmlBlocks;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// A page of a book without the marks of its notes.
///
/// Stands between a page's tree and [HtmlBlocks]. Marks of notes and of printed pages would stand
/// in the middle of a quoted sentence: `as he said12 in [p. 41] May`.
///
/// @param boilerplate what a publisher of free books wraps around them
record EpubPage(Element body, List<Element> boilerplate) {
  /// Values of `epub:type` (EPUB's structural semantics).
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

  /// By EPUB's types, by the roles of DPUB-ARIA, and by the class that Pandoc gives to links back.
  private static final String MARKS =
      "a[epub:type=noteref], a[role=doc-noteref], a[role=doc-backlink], a.footnote-back,"
          + " [epub:type=pagebreak], [role=doc-pagebreak]";

  /// Elements that are taken out of a page: each costs time by the number of its siblings.
  private static final int MOST = 10_000;

  /// Fewer links make no table of contents.
  private static final int LEAST_LINKS = 4;

  /// The text of links on a page of contents, of a hundred characters.
  private static final int LINKED = 70;

  /// Changes the page that it is given.
  static EpubPage of(Element body) {
    body.select(MARKS).stream().limit(MOST).forEach(Element::remove);
    List<Element> boilerplate = body.select(".pg-boilerplate, nav").stream().limit(MOST).toList();
    boilerplate.forEach(Element::remove);
    return new EpubPage(body, boilerplate);
  }

  /// Whether it is there to find one's way, and not to be read.
  ///
  /// By the type of the body or of its only child, or because it is a list of links.
  boolean isAside() {
    List<Element> children = body.children();
    return isAside(body)
        || (children.size() == 1 && isAside(children.getFirst()))
        || isListOfLinks();
  }

  /// The attribute may hold several types.
  private static boolean isAside(Element element) {
    return List.of(element.attr("epub:type").split(" ", -1)).stream().anyMatch(ASIDES::contains);
  }

  /// Many books have a table of contents among their pages that nothing marks as one.
  private boolean isListOfLinks() {
    List<Element> links = body.select("a[href]");
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return links.size() >= LEAST_LINKS && linked * 100L > (long) LINKED * body.text().length();
  }

  /// What a publisher wraps around it comes last, as boilerplate.
  void tell(VisibleText seen) {
    HtmlBlocks.tell(body, seen);
    boilerplate.forEach(each -> aside(each, seen));
  }

  /// Tells all of it as boilerplate.
  void tellAside(VisibleText seen) {
    aside(body, seen);
    boilerplate.forEach(each -> aside(each, seen));
  }

  /// Block by block, so that each keeps its lines.
  private static void aside(Element element, VisibleText seen) {
    VisibleText aside = new VisibleText();
    HtmlBlocks.tell(element, aside);
    for (Part part : aside.parts()) {
      seen.boilerplate(part.span().of(aside.text()));
    }
  }
}
