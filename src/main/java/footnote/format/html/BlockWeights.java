package footnote.format.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// How much text, link text and running text each element of a page holds, counted in one walk, for
/// elements nest deep.
///
/// ```java
/// BlockWeights weights = BlockWeights.of(page.body());
/// weights.at(element).prose(); // characters of the paragraphs in it
/// ```
///
/// Everything that decides what of a page is its article asks this, so it is counted once for a
/// tree and not for each question. It does not follow changes: after elements are removed it is
/// counted anew.
final class BlockWeights {
  /// Characters outside of links from which a block is running text. A letter of a script without
  /// spaces counts for three.
  private static final int SHORTEST_PROSE = 70;

  /// What a letter of a script without spaces counts for: one of its words is a letter or two.
  private static final int IDEOGRAPH = 3;

  /// Text in them is counted nowhere.
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

  /// By the element itself, not by what it holds: two paragraphs may be equal.
  private final Map<Element, Weight> weights;

  private BlockWeights(Map<Element, Weight> weights) {
    this.weights = weights;
  }

  /// What an element holds.
  ///
  /// ```
  /// <p>A paragraph of eighty characters, … with <a href="…">a link</a> in it.</p>
  ///   -> text 86, linked 6, links 1, prose 80
  /// ```
  ///
  /// @param text characters, without those between words
  /// @param linked those of them in links
  /// @param links how many links
  /// @param prose those of them in paragraphs of running text, outside of links
  record Weight(int text, int linked, int links, int prose) {
    static final Weight NONE = new Weight(0, 0, 0, 0);

    /// Of two elements together.
    Weight plus(Weight other) {
      return new Weight(
          text + other.text, linked + other.linked, links + other.links, prose + other.prose);
    }

    /// Characters outside of links.
    int plain() {
      return text - linked;
    }

    /// How much of an article it may be: running text above all.
    ///
    /// A character of running text counts four times as much as another outside of links, and one
    /// in a link nothing.
    int worth() {
      return 3 * prose + plain();
    }

    /// Whether most of it are links.
    boolean isLinked() {
      return links > 0 && linked * 2 > text;
    }
  }

  /// Counts all below an element, and the element itself.
  static BlockWeights of(Element root) {
    Walk walk = new Walk();
    NodeTraversor.traverse(walk, root);
    return new BlockWeights(walk.weights);
  }

  /// Nothing for an element that was not in the tree.
  Weight at(Element element) {
    return weights.getOrDefault(element, Weight.NONE);
  }

  /// Whether a block begins and ends at an element.
  static boolean isBlock(Element element) {
    return !HtmlBlocks.INLINE.contains(element.normalName());
  }

  /// A block's own characters are those that stand in it but in no block within it: only they make
  /// a paragraph of it, while the weights add up from the leaves to the root.
  private static final class Walk implements NodeVisitor {
    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Weight> own = new IdentityHashMap<>();
    private int unseen;
    private int linked;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && unseen == 0) {
        count(words);
      } else if (node instanceof Element element) {
        unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
        linked += isLink(element) ? 1 : 0;
        weights.put(element, isLink(element) ? new Weight(0, 0, 1, 0) : Weight.NONE);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
      linked -= isLink(element) ? 1 : 0;
      Weight paragraph = own.getOrDefault(element, Weight.NONE);
      int plain = paragraph.plain();
      if (plain >= SHORTEST_PROSE && !paragraph.isLinked()) {
        weights.merge(element, new Weight(0, 0, 0, plain), Weight::plus);
      }
      if (depth > 0 && element.parent() != null) {
        weights.merge(element.parent(), weights.get(element), Weight::plus);
      }
    }

    /// An `a` without an address is a mark in the text.
    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }

    /// The block is the nearest one around the text.
    private void count(TextNode words) {
      int length = length(words.getWholeText());
      Element parent = words.parent();
      if (length == 0 || parent == null) {
        return;
      }
      Weight weight = new Weight(length, linked > 0 ? length : 0, 0, 0);
      weights.merge(parent, weight, Weight::plus);
      Element block = parent;
      while (!isBlock(block) && block.parent() != null) {
        block = block.parent();
      }
      own.merge(block, weight, Weight::plus);
    }

    /// White space counts as browsers fold it, one for a run.
    private static int length(String words) {
      int length = 0;
      boolean space = true;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean blank = Character.isWhitespace(c) || c == '\u00a0';
        length += blank ? (space ? 0 : 1) : c >= '\u2e80' && c < '\ud800' ? IDEOGRAPH : 1;
        space = blank;
      }
      return length;
    }
  }
}
