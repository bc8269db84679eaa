package footnote.format.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Finds the main text of a page: what is marked as such, else the element that most paragraphs
/// stand in, else all of it.
final class HtmlMain {
  private static final String OUTSIDE =
      "script, style, noscript, template, nav, aside, footer, form, button, iframe, object, svg,"
          + " canvas, select, input, textarea, dialog, menu, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=search]";

  private static final String HIDDEN =
      "[style*=display:none], [style*=display: none], [style*=visibility:hidden]";

  /// Classes and ids that sites give to what is no text of theirs.
  private static final Set<String> BOILERPLATE =
      Set.of(
          "share",
          "sharing",
          "social",
          "social-share",
          "breadcrumb",
          "breadcrumbs",
          "comments",
          "comment-list",
          "related",
          "related-articles",
          "related-posts",
          "sidebar",
          "newsletter",
          "newsletter-signup",
          "cookie-banner",
          "cookie-notice",
          "advertisement",
          "ad",
          "ads",
          "promo",
          "nav",
          "menu",
          "navigation",
          "screen-reader-text",
          "visually-hidden",
          "sr-only",
          "skip-link",
          "pagination");

  private HtmlMain() {}

  /// The main element of a page, after all that is no text has been removed from the page.
  static Element of(Document page) {
    page.select(OUTSIDE).remove();
    page.select(HIDDEN).remove();
    page.select("header").stream()
        .filter(header -> header.closest("article, main") == null)
        .toList()
        .forEach(Element::remove);
    removeFurniture(page);
    return marked(page).or(() -> densest(page)).orElse(page.body());
  }

  /// Removes what is named as boilerplate, unless it holds a good part of the page.
  private static void removeFurniture(Document page) {
    IdentityHashMap<Element, Integer> lengths = lengths(page.body());
    int quarter = lengths.getOrDefault(page.body(), 0) / 4;
    for (Element element : page.select("[class], [id]")) {
      boolean named =
          BOILERPLATE.contains(element.id())
              || element.classNames().stream().anyMatch(BOILERPLATE::contains);
      int length = lengths.getOrDefault(element, Integer.MAX_VALUE);
      if (named && element.parent() != null && length <= quarter) {
        element.remove();
      }
    }
  }

  /// How many characters of text each element holds, counted in one walk, for elements nest deep.
  private static IdentityHashMap<Element, Integer> lengths(Element root) {
    IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int read;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              read += text.text().strip().length();
            } else if (node instanceof Element element) {
              lengths.put(element, -read);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              lengths.merge(element, read, Integer::sum);
            }
          }
        },
        root);
    return lengths;
  }

  /// The longest element marked as the article's body, if most of what is marked so is in it.
  private static Optional<Element> marked(Document page) {
    for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      List<Element> found =
          page.select(query).stream().filter(each -> !each.parents().is(query)).toList();
      long all = found.stream().mapToLong(each -> each.text().length()).sum();
      Optional<Element> longest =
          found.stream().max(Comparator.comparingInt(each -> each.text().length()));
      if (longest.isPresent() && longest.get().text().length() * 2L > all && all > 0) {
        return longest;
      }
    }
    return Optional.empty();
  }

  /// The element that holds most text in paragraphs of its own, if that is most of the page's.
  private static Optional<Element> densest(Document page) {
    Map<Element, Integer> lengths = new HashMap<>();
    int all = 0;
    for (Element paragraph : page.select("p, :not(p):has(> br)")) {
      boolean broken = !paragraph.normalName().equals("p");
      int length = broken ? paragraph.ownText().length() : paragraph.text().length();
      all += length;
      Element parent = broken ? paragraph : paragraph.parent();
      if (parent != null) {
        lengths.merge(parent, length, Integer::sum);
      }
    }
    int half = all / 2;
    return page.getAllElements().stream()
        .filter(each -> lengths.getOrDefault(each, 0) > half)
        .findFirst();
  }
}
