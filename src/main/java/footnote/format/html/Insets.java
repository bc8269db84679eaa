package footnote.format.html;

import footnote.format.html.BlockWeights.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/// Removes from the main element of a page what is set into its text or hangs on its end: captions,
/// boxes on the author, blocks of links, labels, headings that lead nothing.
final class Insets {
  private static final int LONGEST_LABEL = 120;

  /// The same for a label with the link it leads to.
  private static final int LONGEST_LEAD = 300;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> CODE = Set.of("pre", "code");

  /// Where short blocks are text.
  private static final Set<String> SHORT_TEXT = Set.of("pre", "code", "dl", "table");

  private final Element main;

  private Insets(Element main) {
    this.main = main;
  }

  static void prune(Element main) {
    Insets insets = new Insets(main);
    insets.removeNamed();
    insets.removeLinks();
    insets.removeLabels();
    insets.removeLastHeadings();
  }

  /// Removes what is named as set in, unless it is a good part of the text, as in galleries.
  private void removeNamed() {
    BlockWeights weights = BlockWeights.of(main);
    int all = weights.at(main).worth();
    List<Element> captions = main.select("figcaption");
    if (captions.stream().mapToInt(each -> weights.at(each).worth()).sum() * 2 < all) {
      remove(CODE, each -> each.normalName().equals("figcaption"));
    }
    remove(CODE, each -> isSetIn(ElementNames.of(each), each, weights.at(each), all));
  }

  private static boolean isSetIn(ElementNames names, Element element, Weight weight, int all) {
    return weight.worth() * 3 < all
        && ((names.tellCaption() && !Pruning.isWithin(element, "table"))
            || names.tellAuthorBox()
            || (names.tellCredits() && weight.prose() == 0));
  }

  /// Removes blocks that are nothing but links, unless they are most of the text. In a table with a
  /// header a cell may be no more than a link.
  private void removeLinks() {
    BlockWeights weights = BlockWeights.of(main);
    Set<Element> headed = new HashSet<>(main.select("table:has(th)"));
    List<Element> linked =
        Pruning.outermost(
            main,
            CODE,
            each ->
                BlockWeights.isBlock(each)
                    && isLinks(weights.at(each))
                    && each.parents().stream().noneMatch(headed::contains));
    int removed = linked.stream().mapToInt(each -> weights.at(each).text()).sum();
    if (removed * 2 < weights.at(main).text()) {
      Pruning.remove(linked);
    }
  }

  private static boolean isLinks(Weight weight) {
    return weight.links() > 0 && weight.prose() == 0 && weight.linked() * 10 > weight.text() * 7;
  }

  private void removeLabels() {
    BlockWeights weights = BlockWeights.of(main);
    remove(SHORT_TEXT, each -> BlockWeights.isBlock(each) && isLabel(each, weights));
  }

  private static boolean isLabel(Element element, BlockWeights weights) {
    Weight weight = weights.at(element);
    if (weight.text() == 0 || weight.text() > LONGEST_LEAD) {
      return false;
    }
    String words = element.text();
    boolean linked = weight.linked() * 10 >= weight.text() * 3;
    boolean small = weight.text() <= LONGEST_LABEL;
    if (HEADINGS.contains(element.normalName())) {
      return small
          && (Labels.lead(words) || Labels.askOrCredit(words))
          && !leadsText(element, weights);
    }
    boolean lead = Labels.lead(words) && (linked || (small && !words.endsWith(".")));
    return lead || (small && Labels.askOrCredit(words));
  }

  private static boolean leadsText(Element heading, BlockWeights weights) {
    Element next = heading.nextElementSibling();
    return next != null && weights.at(next).prose() > 0 && !Labels.lead(next.text());
  }

  /// Removes the headings below all text, which lead nothing any more.
  private void removeLastHeadings() {
    List<Element> last = new ArrayList<>();
    for (Element each : main.getAllElements().reversed()) {
      if (HEADINGS.contains(each.normalName())) {
        last.add(each);
      } else if (!each.ownText().isBlank()
          && HEADINGS.stream().noneMatch(heading -> Pruning.isWithin(each, heading))) {
        break;
      }
    }
    Pruning.remove(last);
  }

  private void remove(Set<String> closed, Predicate<Element> test) {
    Pruning.remove(Pruning.outermost(main, closed, test));
  }
}
