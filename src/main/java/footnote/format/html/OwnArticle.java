package footnote.format.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Where a page speaks of its own article: in nothing that is elsewhere by its name, up to what
/// holds the title too.
///
/// A page shows names and days of other articles too, in teasers and comments. The elements around
/// its heading are what the page itself is, whatever they are called.
///
/// @param around the elements that a heading of the first level stands in
/// @param likely those with attributes by which an element may tell of it, in the page's order
record OwnArticle(Set<Element> around, List<Element> likely) {
  /// Elements that are looked at of a kind.
  private static final int MOST = 50;

  /// By parts of classes as well, as sites add to them.
  private static final Evaluator ELSEWHERE =
      Selector.evaluatorOf(
          "aside, footer, nav, #comments, .comments, .comment, .comment-list, .commentlist,"
              + " [itemprop=comment], [class*=related], [class*=teaser], [class*=sidebar],"
              + " [class*=recommend], [class*=widget]:not([class*=elementor])");

  /// Pages with many headings of the first level are looked at up to [#MOST].
  static OwnArticle of(Document page) {
    Set<Element> around = new HashSet<>();
    page.select("h1").stream().limit(MOST).forEach(heading -> around.addAll(heading.parents()));
    boolean bylines = page.selectFirst(".byline") != null;
    List<Element> likely =
        page.getAllElements().stream().filter(each -> isLikely(each, bylines)).toList();
    return new OwnArticle(around, likely);
  }

  /// Looked at once for all queries: pages have a hundred thousand elements, most without a name.
  ///
  /// @param bylines whether the page has some, in which a link may be a plain one
  private static boolean isLikely(Element element, boolean bylines) {
    boolean plainLink =
        element.normalName().equals("a")
            && element.attributesSize() == 1
            && element.hasAttr("href");
    return element.normalName().equals("time")
        || (element.attributesSize() > 0 && (bylines || !plainLink));
  }

  /// The first elements of a query that tell of the page's own article.
  Stream<Element> marked(String query) {
    Evaluator evaluator = Selector.evaluatorOf(query);
    return likely.stream().filter(each -> each.is(evaluator)).limit(MOST).filter(this::tells);
  }

  /// Goes up from an element until something decides: an element that is elsewhere, one around the
  /// title, or the body.
  private boolean tells(Element element) {
    Element each = element;
    while (each != null && !each.normalName().equals("body") && !around.contains(each)) {
      if (each.is(ELSEWHERE)) {
        return false;
      }
      each = each.parent();
    }
    return true;
  }
}
