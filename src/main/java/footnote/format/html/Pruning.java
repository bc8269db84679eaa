package footnote.format.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/// Finds elements in one walk, and removes many in one go: hostile pages have a hundred thousand in
/// one parent.
///
/// Removing an element from its parent takes time by the number of its siblings, so removing all of
/// a hundred thousand one by one would take it by the square. Here a parent's children are put back
/// once.
final class Pruning {
  private Pruning() {}

  /// The outermost elements within another that pass a test, in order.
  ///
  /// The root itself is not tested.
  ///
  /// @param closed names of elements that are not looked into
  static List<Element> outermost(Element root, Set<String> closed, Predicate<Element> test) {
    List<Element> found = new ArrayList<>();
    NodeFilter walk =
        (node, _) -> {
          if (!(node instanceof Element element) || element.equals(root)) {
            return FilterResult.CONTINUE;
          }
          if (closed.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (test.test(element)) {
            found.add(element);
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        };
    NodeTraversor.filter(walk, root);
    return found;
  }

  /// Removes elements that are not in each other.
  ///
  /// Those without a parent are passed over.
  static void remove(Collection<Element> elements) {
    IdentityHashMap<Element, Set<Node>> going = new IdentityHashMap<>();
    for (Element element : elements) {
      Element parent = element.parent();
      if (parent != null) {
        going.computeIfAbsent(parent, _ -> new HashSet<>()).add(element);
      }
    }
    going.forEach(Pruning::keepOthers);
  }

  /// The order of those that stay is kept.
  private static void keepOthers(Element parent, Set<Node> going) {
    List<Node> kept = parent.childNodes().stream().filter(child -> !going.contains(child)).toList();
    parent.empty();
    parent.insertChildren(0, kept);
  }

  /// Whether one of the elements that an element stands in is named so.
  ///
  /// The element itself does not count.
  static boolean isWithin(Element element, String name) {
    Element above = element.parent();
    while (above != null && !above.normalName().equals(name)) {
      above = above.parent();
    }
    return above != null;
  }
}
