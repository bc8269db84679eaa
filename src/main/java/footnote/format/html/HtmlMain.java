package footnote.format.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Finds the main text of a page: what is marked as such, else the element that most of the running
/// text stands in, else all of it; without what is furniture by its name, its place or its links.
///
/// The order matters: furniture goes first, so that a long list of comments does not outweigh a
/// short article; then the main element is found by weight; then what is set into it goes.
///
/// Each step is one walk over the tree or a few, so that time is linear in the page's size.
///
/// ```java
/// Element main = HtmlMain.of(Jsoup.parse(html));
/// // of <body><nav>…</nav><article><h1>…</h1><p>…</p></article></body> the article
/// ```
final class HtmlMain {
  /// What is no text wherever it stands.
  private static final Evaluator UNSEEN =
      Selector.evaluatorOf(
          "script, style, noscript, template, button, iframe, object, svg, canvas, select, input,"
              + " textarea, amp-lightbox, amp-sidebar");

  /// What is only part of a text, however much of it.
  private static final Evaluator PART =
      Selector.evaluatorOf("ul, ol, dl, pre, blockquote, table:has(th)");

  private final Document page;

  /// Of one page, which it changes.
  private HtmlMain(Document page) {
    this.page = page;
  }

  /// The main element of a page, after all that is no text has been removed from the page.
  ///
  /// Changes the page.
  static Element of(Document page) {
    return new HtmlMain(page).find();
  }

  /// Weights are counted after the furniture is gone.
  private Element find() {
    Pruning.remove(Pruning.outermost(page.body(), Set.of(), element -> element.is(UNSEEN)));
    Furniture.remove(page.body());
    BlockWeights weights = BlockWeights.of(page.body());
    Element main = marked(weights).orElseGet(() -> densest(weights));
    main.prependChildren(lead(main, weights));
    Insets.prune(main);
    return main;
  }

  /// The element marked as the article's text with most of it, if most of the page's is there.
  ///
  /// In the order of how sure a mark is: `articleBody` of schema.org and names like
  /// `entry-content`, the `article` element, the `main` element. A page of teasers has many
  /// articles, none of which is most of it.
  private Optional<Element> marked(BlockWeights weights) {
    int half = weights.at(page.body()).worth() / 2;
    List<Element> bodies = new ArrayList<>(page.select("[itemprop=articleBody]"));
    page.body().getAllElements().stream().filter(ElementNames::tellBody).forEach(bodies::add);
    return most(bodies, weights, half)
        .or(() -> most(page.select("article"), weights, half))
        .or(() -> most(page.select("main, [role=main]"), weights, half));
  }

  /// The heaviest of some elements, if it is heavier than that.
  ///
  /// @param least a worth
  private static Optional<Element> most(List<Element> found, BlockWeights weights, int least) {
    return found.stream()
        .max(Comparator.comparingInt(each -> weights.at(each).worth()))
        .filter(each -> weights.at(each).worth() > least);
  }

  /// The deepest element that most of the running text stands in.
  ///
  /// Goes down from the body as long as one child holds more than half of all. A single paragraph
  /// is never the main element, but what it stands in.
  private Element densest(BlockWeights weights) {
    Element dense = page.body();
    int half = weights.at(dense).worth() / 2;
    Optional<Element> next = Optional.of(dense);
    while (next.isPresent()) {
      dense = next.get();
      next = dense.children().stream().filter(child -> holds(child, weights, half)).findFirst();
    }
    Element parent = dense.parent();
    return dense.normalName().equals("p") && parent != null ? parent : dense;
  }

  /// A list that is most of a page is its text only with what stands around it.
  private static boolean holds(Element element, BlockWeights weights, int least) {
    return BlockWeights.isBlock(element)
        && weights.at(element).worth() > least
        && !element.is(PART);
  }

  /// What stands above the main element and belongs to it: paragraphs below the title, and those
  /// that the site names so.
  ///
  /// Sites put headline and standfirst into a header beside the text. What holds the main element
  /// itself is not taken, nor what stands in a lead that is taken already.
  ///
  /// @return in the order of the page, each above the main element
  private List<Element> lead(Element main, BlockWeights weights) {
    Set<Element> around = new HashSet<>(main.parents());
    Set<Element> lead = new LinkedHashSet<>();
    boolean titled = false;
    for (Element each : page.body().getAllElements()) {
      if (each.equals(main)) {
        break;
      }
      titled |= each.normalName().equals("h1");
      boolean below = titled && each.normalName().equals("p");
      if ((below || isNamedLead(each, weights))
          && weights.at(each).prose() > 0
          && !around.contains(each)
          && !Pruning.isWithin(each, "figure")
          && each.parents().stream().noneMatch(lead::contains)) {
        lead.add(each);
      }
    }
    return List.copyOf(lead);
  }

  /// A teaser with a link leads to another article.
  private static boolean isNamedLead(Element element, BlockWeights weights) {
    ElementNames names = ElementNames.of(element);
    return names.tellLead()
        || (names.tellTeaser() && weights.at(element).linked() < Furniture.SHORTEST_LINK);
  }
}
