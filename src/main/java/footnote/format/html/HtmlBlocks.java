package footnote.format.html;

import footnote.format.VisibleText;
import footnote.text.DisplayText;
import footnote.text.Letters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/// Tells what is seen of an element of a page to a [VisibleText]: a `<br>` is a line end, two end a
/// paragraph.
///
/// Stands between a tree of HTML, or of XHTML in a feed or a book, and an article's parts. Every
/// element that is not inline ends the block that is open, so it needs no list of block elements,
/// and unknown ones count as such. It walks without recursion, once over the tree.
///
/// ```java
/// HtmlBlocks.tellFragment("<h2>Prices</h2><p>Paid<br>monthly.", seen);
/// seen.text(); // "Prices\n\nPaid\nmonthly."
/// ```
public final class HtmlBlocks implements NodeFilter {
  /// Elements in elements; what is nested deeper is read as if it were not.
  static final int DEEPEST = 256;

  /// HTML's phrasing content with words in it, and what HTML 4 had besides.
  static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr");

  /// Elements of which no words are seen, or none that are the article's.
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "title",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "select",
          "textarea",
          "button",
          "input",
          "img",
          "video",
          "audio",
          "picture",
          "map",
          "del",
          "s",
          "strike");

  /// What points to a place on the page: marks of footnotes, the way back from them, the sign
  /// behind a heading. Read with the words before it, `8080` with the mark 1 would be another
  /// number.
  private static final Evaluator POINTER =
      Selector.evaluatorOf(
          "sup:has(a[href^=#]), a.headerlink, a.footnote-ref, a.footnote-back, a.footnote-backref,"
              + " [role=doc-noteref], [role=doc-backlink]");

  /// Elements for the author or the time; all but two have an attribute.
  private static final Evaluator CREDIT =
      Selector.evaluatorOf("time, address, .byline, [rel=author], [itemprop=author]");

  private final VisibleText seen;
  private final Set<Integer> credits = new HashSet<>();

  /// Words of the block that has not ended.
  private final StringBuilder open = new StringBuilder();

  private final Deque<HtmlList> lists = new ArrayDeque<>();

  /// Of the heading that is open, 0 where none is.
  private int level;

  /// Of the heading told last; empty where it has none.
  private String anchor = "";

  /// How many elements for credits are open.
  private int creditDepth;

  /// Whether the open block has words outside of them.
  private boolean plain;

  /// A term whose definition has not come yet.
  private String term = "";

  private HtmlBlocks(VisibleText seen) {
    this.seen = seen;
  }

  /// Tells the blocks of an element.
  ///
  /// The element itself is part of what is told. Nothing is changed.
  ///
  /// @return the numbers of those parts, from 0, that stand in an element for the author or the
  ///   time
  public static Set<Integer> tell(Element main, VisibleText seen) {
    HtmlBlocks blocks = new HtmlBlocks(seen);
    NodeTraversor.filter(blocks, main);
    blocks.close();
    return blocks.credits;
  }

  /// Tells what is seen of some HTML within another language.
  ///
  /// What is broken in it is mended as browsers do.
  public static void tellFragment(String html, VisibleText seen) {
    tell(HtmlTree.html(html).body(), seen);
  }

  /// Comments and doctypes are passed over. Called once for each node, in the order of the page, as
  /// [NodeTraversor#filter] does.
  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode words -> {
        append(words.getWholeText());
        yield FilterResult.CONTINUE;
      }
      case Element element -> enter(element);
      default -> FilterResult.CONTINUE;
    };
  }

  /// Inline elements change nothing but whether words are a credit.
  private FilterResult enter(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name) || isPointer(element, name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak();
    } else if (!INLINE.contains(name)) {
      close();
      return enterBlock(element, name);
    }
    creditDepth += credits(element, name);
    return FilterResult.CONTINUE;
  }

  /// Looked at closely only where it may be: pages have a hundred thousand elements. Such as
  /// `<sup><a href="#fn1">1</a></sup>`.
  private static boolean isPointer(Element element, String name) {
    return (name.equals("sup") || element.attributesSize() > 0) && element.is(POINTER);
  }

  private static int credits(Element element, String name) {
    boolean likely = element.attributesSize() > 0 || name.equals("time") || name.equals("address");
    return likely && element.is(CREDIT) ? 1 : 0;
  }

  /// Code and tables of data are told at once, with all in them; tables for layout are gone through
  /// as any other block.
  private FilterResult enterBlock(Element element, String name) {
    switch (name) {
      case "pre" -> {
        seen.code(element.wholeText());
        return FilterResult.SKIP_ENTIRELY;
      }
      case "table" -> {
        if (HtmlTable.holdsData(element)) {
          HtmlTable.tell(element, seen);
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      case "ul", "ol", "dl" -> {
        seen.beginList();
        lists.push(HtmlList.of(element));
      }
      case "li" -> {
        if (!lists.isEmpty()) {
          lists.push(lists.pop().nextItem());
        }
      }
      default -> {
        if (isHeading(name)) {
          level = name.charAt(1) - '0';
          anchor = anchor(element);
        }
      }
    }
    creditDepth += credits(element, name);
    return FilterResult.CONTINUE;
  }

  /// The id by which a link opens at a heading: its own, one in it, or that of the section it
  /// heads; empty where there is none.
  ///
  /// A section's id is only taken by a heading that is its first element.
  ///
  /// `<section id="prices"><h2>Prices</h2>` -> `prices`
  private static String anchor(Element heading) {
    Element parent = heading.parent();
    boolean first = parent != null && heading.equals(parent.firstElementChild());
    String section = parent != null && first && parent.is("section, div, a") ? parent.id() : "";
    return Stream.concat(
            Stream.of(heading.id()),
            heading.select("[id], a[name]").stream()
                .map(each -> each.id().isEmpty() ? each.attr("name") : each.id()))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse(section);
  }

  /// Ends what [#head] began.
  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  /// A term waits for its definition, with other terms of the same; one without any is an item of
  /// its own.
  private void leave(Element element, String name) {
    if (UNSEEN.contains(name) || name.equals("pre") || isPointer(element, name)) {
      return;
    }
    if (name.equals("dt")) {
      String another = DisplayText.line(open.toString());
      term += (term.isEmpty() || another.isEmpty() ? "" : ", ") + another;
      open.setLength(0);
    } else if (!INLINE.contains(name) && !name.equals("br")) {
      close();
    }
    if (name.equals("ul") || name.equals("ol") || name.equals("dl")) {
      closeTerm();
      seen.endList();
      lists.pop();
    }
    level = isHeading(name) ? 0 : level;
    creditDepth -= credits(element, name);
  }

  /// `h1` to `h6`, and no other name of two letters, such as `hr`.
  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /// Folds white space as a browser does, no-break space aside.
  ///
  /// The same rule as `white-space: normal` in CSS; a NUL becomes U+FFFD.
  ///
  /// `one\n\t two` -> `one two`. A blank at the beginning of a block, or behind another, is none.
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      boolean gap = open.isEmpty() || " \n".indexOf(open.charAt(open.length() - 1)) >= 0;
      plain |= creditDepth == 0 && !space;
      if (!space) {
        open.append(c == '\0' ? '\ufffd' : c);
      } else if (!gap) {
        open.append(' ');
      }
    }
  }

  /// Blanks before the break do not keep two of them from ending a paragraph.
  ///
  /// `one <br> <br> two` -> two blocks.
  private void lineBreak() {
    int last = open.length() - 1;
    while (last >= 0 && Letters.isSpace(open.charAt(last)) && open.charAt(last) != '\n') {
      last--;
    }
    if (last >= 0 && open.charAt(last) == '\n') {
      close();
    } else {
      open.append('\n');
    }
  }

  /// Tells the open block, if it holds any words.
  ///
  /// It is a credit if all of its words stand in elements for one.
  private void close() {
    String words = DisplayText.lines(open.toString());
    open.setLength(0);
    if (!words.isEmpty()) {
      int before = seen.size();
      tell(words);
      if (!plain && seen.size() > before) {
        credits.add(before);
      }
    }
    plain = false;
  }

  /// The first block in an item is the item, those after it are paragraphs.
  private void tell(String words) {
    if (level > 0) {
      closeTerm();
      seen.heading(level, words, Optional.of(anchor));
    } else if (!term.isEmpty()) {
      seen.item(term + (term.endsWith(":") ? " " : ": ") + words);
      term = "";
    } else if (!lists.isEmpty() && lists.peek().isFresh()) {
      seen.item(lists.peek().mark() + words);
      lists.push(lists.pop().told());
    } else {
      seen.paragraph(words);
    }
  }

  /// Told alone where a heading or the list's end comes before a definition.
  private void closeTerm() {
    if (!term.isEmpty()) {
      seen.item(term);
      term = "";
    }
  }

  /// A list that is being told.
  ///
  /// @param number of its next or last item, 0 where they have none
  /// @param isFresh whether an item has begun of which nothing is told yet
  private record HtmlList(int number, boolean isFresh) {
    /// Lists without numbers count from the least number there is, which marks them.
    static HtmlList of(Element list) {
      boolean numbered = list.normalName().equals("ol");
      return new HtmlList(numbered ? start(list.attr("start")) - 1 : Integer.MIN_VALUE, false);
    }

    /// The attribute `start` of `ol`, from 0; negative numbers are read as 1.
    private static int start(String attribute) {
      return attribute.matches("\\d{1,6}") ? Integer.parseInt(attribute) : 1;
    }

    HtmlList nextItem() {
      return new HtmlList(number == Integer.MIN_VALUE ? number : number + 1, true);
    }

    HtmlList told() {
      return new HtmlList(number, false);
    }

    /// The number, counted from that of the list.
    String mark() {
      return number == Integer.MIN_VALUE ? "" : number + ". ";
    }
  }
}
