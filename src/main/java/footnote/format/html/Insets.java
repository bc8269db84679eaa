package footnote.format.html;

import footnote.format.html.BlockWeights.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Removes from the main element of a page what is set into its text or hangs on its end: captions,
/// boxes on the author, blocks of links, labels, headings that lead nothing.
///
/// Works on the main element alone, after [HtmlMain] has found it. Four passes, from the surest to
/// the least sure; each looks at what the one before has left.
final class Insets {
  /// Characters of a block that may be a label.
  private static final int LONGEST_LABEL = 120;

  /// The same for a label with the link it leads to.
  ///
  /// The link's text is a title, so both together are longer.
  private static final int LONGEST_LEAD = 300;

  /// Elements that head what follows them.
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /// Not looked into.
  private static final Set<String> CODE = Set.of("pre", "code");

  /// Where short blocks are text.
  private static final Set<String> SHORT_TEXT = Set.of("pre", "code", "dl", "table");

  private final Element main;

  /// What was looked at last as a label.
  private @Nullable Words last;

  /// @param main the element that is pruned
  private Insets(Element main) {
    this.main = main;
  }

  /// Changes the element.
  static void prune(Element main) {
    Insets insets = new Insets(main);
    insets.removeNamed();
    insets.removeLinks();
    insets.removeLabels();
    insets.removeLastHeadings();
  }

  /// Removes what is named as set in, unless it is a good part of the text, as in galleries.
  ///
  /// Captions go unless they are half of the text: then the page is a gallery.
  private void removeNamed() {
    BlockWeights weights = BlockWeights.of(main);
    int all = weights.at(main).worth();
    List<Element> captions = main.select("figcaption");
    if (captions.stream().mapToInt(each -> weights.at(each).worth()).sum() * 2 < all) {
      remove(CODE, each -> each.normalName().equals("figcaption"));
    }
    remove(CODE, each -> isSetIn(ElementNames.of(each), each, weights.at(each), all));
  }

  /// A third of the text is never an inset. What is named for credits may hold text, and then
  /// stays.
  private static boolean isSetIn(ElementNames names, Element element, Weight weight, int all) {
    return weight.worth() * 3 < all
        && ((names.tellCaption() && !Pruning.isWithin(element, "table"))
            || names.tellAuthorBox()
            || (names.tellCredits() && weight.prose() == 0));
  }

  /// Removes blocks that are nothing but links, unless they are most of the text. In a table with a
  /// header a cell may be no more than a link.
  ///
  /// Half of the text is too much: a page of links is a list that somebody may look for.
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

  /// Blocks with no running text, seven tenths of which are links.
  private static boolean isLinks(Weight weight) {
    return weight.links() > 0 && weight.prose() == 0 && weight.linked() * 10 > weight.text() * 7;
  }

  /// Within code, tables and lists of terms short blocks are text, whatever their words.
  private void removeLabels() {
    BlockWeights weights = BlockWeights.of(main);
    remove(SHORT_TEXT, each -> BlockWeights.isBlock(each) && isLabel(each, weights));
  }

  /// A heading needs its words and that no text follows; another block words that lead away, with a
  /// link or without a full stop, or words that ask or credit.
  private boolean isLabel(Element element, BlockWeights weights) {
    Weight weight = weights.at(element);
    if (weight.text() == 0 || weight.text() > LONGEST_LEAD) {
      return false;
    }
    Words words = words(element, weight);
    boolean linked = weight.linked() * 10 >= weight.text() * 3;
    boolean small = weight.text() <= LONGEST_LABEL;
    if (HEADINGS.contains(element.normalName())) {
      return small && (words.lead() || words.askOrCredit()) && !leadsText(element, weights);
    }
    boolean lead = words.lead() && (linked || (small && !words.text().endsWith(".")));
    return lead || (small && words.askOrCredit());
  }

  /// What an element says, as a label.
  private record Words(Element of, int length, String text, boolean lead, boolean askOrCredit) {}

  /// An element that is all of the one around it says the same: pages nest text in hundreds.
  private Words words(Element element, Weight weight) {
    Words around = last;
    if (around != null
        && around.of().equals(element.parent())
        && around.length() == weight.text()) {
      last = new Words(element, weight.text(), around.text(), around.lead(), around.askOrCredit());
    } else {
      String text = element.text();
      last = new Words(element, weight.text(), text, Labels.lead(text), Labels.askOrCredit(text));
    }
    return last;
  }

  /// `Related work` above a paragraph is a section.
  private static boolean leadsText(Element heading, BlockWeights weights) {
    Element next = heading.nextElementSibling();
    return next != null && weights.at(next).prose() > 0 && !Labels.lead(next.text());
  }

  /// Removes the headings below all text, which lead nothing any more.
  ///
  /// From the end up to the first words outside of a heading.
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

  /// @param closed names of elements that aren't looked into
  private void remove(Set<String> closed, Predicate<Element> test) {
    Pruning.remove(Pruning.outermost(main, closed, test));
  }
}
