package footnote.format;

import footnote.text.Letters;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/// Extracts the text of an element: a block a paragraph, heading, list item or row of a table, with
/// blank lines between; a `<br>` is a line end, two are a blank line.
final class HtmlText implements NodeVisitor {
  /// A block of the extracted text.
  ///
  /// @param level of a heading, 1 to 6; 0 for what is none
  /// @param credit whether it stands in an element for the author or the time
  record Block(Span span, int level, boolean credit) {}

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby",
          "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "td", "th");

  private static final Evaluator CREDIT =
      Selector.evaluatorOf("time, address, .byline, [rel=author], [itemprop=author]");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int level;
  private int credits;
  private boolean plain;
  private int verbatim;

  private HtmlText() {}

  static HtmlText of(Element main) {
    HtmlText extract = new HtmlText();
    NodeTraversor.traverse(extract, main);
    extract.close();
    return extract;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> append(words.getWholeText());
      case Element element -> enter(element);
      default -> {}
    }
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("td") || name.equals("th")) {
      open.append(words().length() == 0 ? "" : " | ");
    } else if (!INLINE.contains(name)) {
      close();
    }
    level = isHeading(name) ? name.charAt(1) - '0' : level;
    verbatim += name.equals("pre") ? 1 : 0;
    credits += element.is(CREDIT) ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (!INLINE.contains(name) && !name.equals("br")) {
      close();
    }
    level = isHeading(name) ? 0 : level;
    verbatim -= name.equals("pre") ? 1 : 0;
    credits -= element.is(CREDIT) ? 1 : 0;
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /// Folds white space as a browser does, no-break space aside.
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      boolean gap = open.isEmpty() || " \n".indexOf(open.charAt(open.length() - 1)) >= 0;
      plain |= credits == 0 && !space;
      if (verbatim > 0 || !space) {
        open.append(c == '\r' ? '\n' : c == '\0' ? '\ufffd' : c);
      } else if (!gap) {
        open.append(' ');
      }
    }
  }

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

  /// What the open block holds, the white space around it left out.
  private Span words() {
    return Blocks.trimmed(open, 0, open.length());
  }

  private void close() {
    Span words = words();
    if (words.length() > 0) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      text.append(open, words.start(), words.end());
      blocks.add(new Block(new Span(start, text.length()), level, !plain));
    }
    open.setLength(0);
    plain = false;
  }
}
