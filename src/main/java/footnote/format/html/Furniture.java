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
///
/// Kinds come in the order of how sure they are: what is hidden, what HTML itself says is beside
/// the text (`nav`, `aside`, `footer` and the roles of ARIA), the site's header, comments, what is
/// named as furniture, teasers. Each may go only if enough is left, so what is surer decides first.
///
/// Worth is that of [BlockWeights.Weight#worth()].
///
/// ```
/// <nav>, <aside>, <div hidden>, <footer>              -> removed
/// <div class="related-posts">, <div id="comments">    -> removed, if enough is left
/// <form> around all of a page                         -> stays
/// ```
final class Furniture {
  /// Style sheets are not read; only what elements say themselves.
  private static final Evaluator HIDDEN =
      Selector.evaluatorOf(
          "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none],"
              + " [style*=visibility:hidden], dialog");

  /// A form may hold a whole page on some systems, which [#mayGo] keeps.
  private static final Evaluator AROUND =
      Selector.evaluatorOf(
          "nav, aside, footer, form, menu, [role=navigation], [role=complementary],"
              + " [role=search], [role=banner], [role=contentinfo]");

  /// In code every name may stand, so it is not looked into.
  private static final Set<String> CODE = Set.of("pre", "code");

  /// What a page keeps of its worth in any case; of one with comments a tenth at least.
  private static final int LEAST = 600;

  /// Characters of a link to another article.
  static final int SHORTEST_LINK = 15;

  private final Element body;
  private final BlockWeights weights;

  /// What surely is text; more inside of it is spared than outside.
  private final Optional<Element> anchor;

  /// All elements of the anchor, itself among them.
  private final Set<Element> inAnchor;

  /// The elements that the anchor stands in.
  private final Set<Element> aroundAnchor;

  /// Worth of the body before anything was removed.
  private final int all;

  /// Worth of what has not been removed.
  private int left;

  /// Weights are those before anything is removed: what goes is subtracted, not counted anew.
  private Furniture(Element body) {
    this.body = body;
    this.weights = BlockWeights.of(body);
    this.all = weights.at(body).worth();
    this.left = all;
    this.anchor = anchor();
    this.inAnchor = new HashSet<>(anchor.map(Element::getAllElements).orElseGet(Elements::new));
    this.aroundAnchor = new HashSet<>(anchor.map(Element::parents).orElseGet(Elements::new));
  }

  /// Changes the tree below the body.
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
  ///
  /// Empty where none is worth [#LEAST] at least.
  private Optional<Element> anchor() {
    return body.getAllElements().stream()
        .filter(Furniture::isMarkedAsText)
        .max(Comparator.comparingInt(each -> weights.at(each).worth()))
        .filter(each -> weights.at(each).worth() >= LEAST);
  }

  /// The marks are those that [HtmlMain] looks for as well, `main` aside.
  private static boolean isMarkedAsText(Element element) {
    return element.normalName().equals("article")
        || element.attr("itemprop").equals("articleBody")
        || ElementNames.tellBody(element);
  }

  /// The header of an article stands in it, or holds its heading.
  private static boolean isHeaderOfSite(Element element) {
    return element.normalName().equals("header")
        && !Pruning.isWithin(element, "article")
        && !Pruning.isWithin(element, "main")
        && element.selectFirst("h1") == null;
  }

  /// Whether it is a teaser of another article. One without a link is the beginning of this one.
  ///
  /// Shorter links are those to an author or a section.
  private boolean leadsElsewhere(Element element) {
    return weights.at(element).linked() >= SHORTEST_LINK && ElementNames.of(element).tellTeaser();
  }

  /// Removes all comments, or none where little else is on the page, as in a forum.
  ///
  /// A comment with a heading of the first level is the post that they are about.
  private void removeComments() {
    List<Element> comments =
        Pruning.outermost(body, CODE, element -> ElementNames.of(element).tellComments());
    int worth = comments.stream().mapToInt(each -> weights.at(each).worth()).sum();
    if (left - worth >= Math.max(Math.min(all / 2, LEAST), all / 10)) {
      take(comments.stream().filter(each -> each.selectFirst("h1") == null).toList());
    }
  }

  /// The outermost elements of a kind, so each is weighed with all that is in it.
  private void remove(Predicate<Element> kind) {
    take(Pruning.outermost(body, CODE, element -> kind.test(element) && mayGo(element)));
  }

  /// Removes elements, and what they are worth from what is left.
  private void take(List<Element> elements) {
    left -= elements.stream().mapToInt(each -> weights.at(each).worth()).sum();
    Pruning.remove(elements);
  }

  /// Around the anchor, or without one: three tenths of the page at most, and something must be
  /// left. Within it: four tenths of it. Elsewhere: twice its worth.
  ///
  /// In tenths, so that a rule says the same of a short page and of a long one.
  private boolean mayGo(Element element) {
    int worth = weights.at(element).worth();
    if (anchor.isEmpty() || anchor.get().equals(element) || aroundAnchor.contains(element)) {
      return worth * 10 <= all * 3 && left - worth >= Math.min(all / 2, LEAST);
    }
    int text = weights.at(anchor.get()).worth();
    return inAnchor.contains(element) ? worth * 10 <= text * 4 : worth <= text * 2;
  }
}
