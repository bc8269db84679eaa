package footnote.format.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Removes what a page has around its text by the kinds and the names of elements, unless too
/// little would be left: some pages are all comments, a form or an aside.
final class Furniture {
  private static final Evaluator HIDDEN =
      Selector.evaluatorOf(
          "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none],"
              + " [style*=visibility:hidden], dialog");

  private static final Evaluator AROUND =
      Selector.evaluatorOf(
          "nav, aside, footer, form, menu, [role=navigation], [role=complementary],"
              + " [role=search], [role=banner], [role=contentinfo]");

  private static final Set<String> CODE = Set.of("pre", "code");

  /// What a page keeps of its worth in any case; of one with comments a tenth at least.
  private static final int LEAST = 600;

  /// Characters of a link to another article.
  static final int SHORTEST_LINK = 15;

  private final Element body;
  private final BlockWeights weights;
  private final Optional<Element> anchor;
  private final Set<Element> inAnchor;
  private final Set<Element> aroundAnchor;
  private final int all;
  private int left;

  private Furniture(Element body) {
    this.body = body;
    this.weights = BlockWeights.of(body);
    this.all = weights.at(body).worth();
    this.left = all;
    this.anchor = anchor();
    this.inAnchor = new HashSet<>(anchor.map(Element::getAllElements).orElseGet(Elements::new));
    this.aroundAnchor = new HashSet<>(anchor.map(Element::parents).orElseGet(Elements::new));
  }

  static void remove(Element body) {
    Furniture furniture = new Furniture(body);
    furniture.remove(element -> element.is(HIDDEN));
    furniture.remove(element -> element.is(AROUND));
    furniture.remove(Furniture::isHeaderOfSite);
    furniture.removeComments();
    furniture.remove(element -> ElementNames.of(element).tellFurniture());
    furniture.remove(furniture::leadsElsewhere);
  }

  /// The element that surely is text: the one with most of it among those marked so.
  private Optional<Element> anchor() {
    return body.getAllElements().stream()
        .filter(Furniture::isMarkedAsText)
        .max(Comparator.comparingInt(each -> weights.at(each).worth()))
        .filter(each -> weights.at(each).worth() >= LEAST);
  }

  private static boolean isMarkedAsText(Element element) {
    return element.normalName().equals("article")
        || element.attr("itemprop").equals("articleBody")
        || ElementNames.tellBody(element);
  }

  private static boolean isHeaderOfSite(Element element) {
    return element.normalName().equals("header")
        && !Pruning.isWithin(element, "article")
        && !Pruning.isWithin(element, "main")
        && element.selectFirst("h1") == null;
  }

  /// Whether it is a teaser of another article. One without a link is the beginning of this one.
  private boolean leadsElsewhere(Element element) {
    return weights.at(element).linked() >= SHORTEST_LINK && ElementNames.of(element).tellTeaser();
  }

  /// Removes all comments, or none where little else is on the page, as in a forum.
  private void removeComments() {
    List<Element> comments =
        Pruning.outermost(body, CODE, element -> ElementNames.of(element).tellComments());
    int worth = comments.stream().mapToInt(each -> weights.at(each).worth()).sum();
    if (left - worth >= Math.max(Math.min(all / 2, LEAST), all / 10)) {
      take(comments.stream().filter(each -> each.selectFirst("h1") == null).toList());
    }
  }

  private void remove(Predicate<Element> kind) {
    take(Pruning.outermost(body, CODE, element -> kind.test(element) && mayGo(element)));
  }

  private void take(List<Element> elements) {
    left -= elements.stream().mapToInt(each -> weights.at(each).worth()).sum();
    Pruning.remove(elements);
  }

  private boolean mayGo(Element element) {
    int worth = weights.at(element).worth();
    if (anchor.isEmpty() || anchor.get().equals(element) || aroundAnchor.contains(element)) {
      return worth * 10 <= all * 3 && left - worth >= Math.min(all / 2, LEAST);
    }
    int text = weights.at(anchor.get()).worth();
    return inAnchor.contains(element) ? worth * 10 <= text * 4 : worth <= text * 2;
  }
}
