package footnote.format.markdown;

import footnote.format.VisibleText;
import footnote.format.html.HtmlBlocks;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// Tells the blocks of a parsed Markdown document to a [VisibleText], in their order. Not
/// recursive: quotations and lists nest deeply.
///
/// Stands between the tree and the article's text: which block becomes which part. Paragraphs of
/// quotations and alerts are paragraphs, the first paragraph of an item is the item and those below
/// it are paragraphs, tables are rows (GFM 4.10), and raw HTML is read as a page's would be.
final class MarkdownBlocks {
  /// Languages of code that pages show as a picture.
  private static final Set<String> PICTURES =
      Set.of("mermaid", "plantuml", "dot", "graphviz", "math", "chart");

  /// The first line of an alert: `> [!NOTE]` of GitHub, and those of Obsidian that fold.
  private static final Pattern ALERT =
      Pattern.compile("^\\[!\\w{3,12}](?:[-+])?[ \\t]*(?:\\x01|\\n|$)");

  /// What mdBook fills in, and lines of Rust that it hides.
  ///
  /// A listing that mdBook would take from a file leaves no code here.
  private static final Pattern INCLUDED = Pattern.compile("(?m)^[ \\t]*\\{\\{#[^}\\n]*}}[ \\t]*$");

  /// Lines that mdBook and rustdoc leave out of a listing.
  private static final Pattern HIDDEN_RUST = Pattern.compile("(?m)^[ \\t]*#(?:[ \\t].*)?(?:\\n|$)");

  /// The id in a raw tag, by which a link opens at the heading.
  private static final Pattern ID =
      Pattern.compile("^<(?:a|span)\\b[^>]*\\b(?:id|name)[ ]*=[ ]*[\"']?([\\w.:-]+)");

  /// A line that begins with a colon, as in PHP Markdown Extra and Pandoc.
  private static final String DEFINITION = MarkdownWords.SOFT_BREAK + ": ";

  private final VisibleText seen;

  /// How many items of each list have been told.
  private final IdentityHashMap<Node, Integer> items = new IdentityHashMap<>();

  private MarkdownBlocks(VisibleText seen) {
    this.seen = seen;
  }

  /// @param document as [MarkdownParser] makes it
  static void tell(Node document, VisibleText seen) {
    new MarkdownBlocks(seen).tell(document);
  }

  /// Depth first, without recursion.
  private void tell(Node document) {
    Node node = document.getFirstChild();
    while (node != null && !node.equals(document)) {
      boolean inside = enter(node) && node.getFirstChild() != null;
      node = inside ? node.getFirstChild() : leave(node, document);
    }
  }

  /// The node behind this one, the lists that end with it closed.
  ///
  /// The document itself where nothing comes any more.
  private Node leave(Node node, Node document) {
    Node up = node;
    while (true) {
      if (up instanceof ListBlock) {
        seen.endList();
      }
      if (up.getNext() != null) {
        return up.getNext();
      }
      up = up.getParent();
      if (up.equals(document)) {
        return document;
      }
    }
  }

  /// Tells a block, and says whether those in it are to be told.
  ///
  /// Lists, items and quotations are gone into; all others are told here with what is in them.
  private boolean enter(Node node) {
    switch (node) {
      case Heading heading ->
          seen.heading(heading.getLevel(), MarkdownWords.of(heading), anchor(heading));
      case Paragraph paragraph -> paragraph(paragraph);
      case FencedCodeBlock code -> code(code);
      case IndentedCodeBlock code -> seen.code(code.getLiteral());
      case HtmlBlock html -> HtmlBlocks.tellFragment(html.getLiteral(), seen);
      case TableBlock table -> table(table);
      case ListBlock _ -> {
        seen.beginList();
        return true;
      }
      case ListItem item -> {
        items.merge(item.getParent(), 1, Integer::sum);
        return true;
      }
      default -> {
        return true;
      }
    }
    return false;
  }

  /// The id that a heading names itself, in raw HTML.
  ///
  /// `## Prices <a id="prices">` -> `prices`
  private static Optional<String> anchor(Heading heading) {
    for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
      Matcher id = ID.matcher(node instanceof HtmlInline html ? html.getLiteral() : "");
      if (id.find()) {
        return Optional.of(id.group(1));
      }
    }
    return Optional.empty();
  }

  /// An item's further paragraphs are paragraphs of their own, as they are on a page. The mark of
  /// an alert goes, since a page shows an icon for it; its text is told.
  private void paragraph(Paragraph paragraph) {
    String marked = MarkdownWords.marked(paragraph);
    if (paragraph.getParent() instanceof BlockQuote && paragraph.getPrevious() == null) {
      marked = ALERT.matcher(marked).replaceFirst("");
    }
    if (paragraph.getParent() instanceof ListItem item && isFirst(paragraph)) {
      seen.item(number(item) + MarkdownWords.joined(marked));
    } else if (marked.contains(DEFINITION)) {
      definitions(marked);
    } else {
      seen.paragraph(MarkdownWords.joined(marked));
    }
  }

  /// Whether a paragraph begins its item, the box of a task aside.
  private static boolean isFirst(Paragraph paragraph) {
    Node before = paragraph.getPrevious();
    return before == null || before instanceof TaskListItemMarker;
  }

  /// A term on a line of its own, and on the next a colon and what it means.
  ///
  /// Each line that begins with a colon is one meaning; the line before it is the next term.
  ///
  /// `Quay`, `: A wharf`, `: A landing` -> the items `Quay: A wharf` and `Quay: A landing`.
  private void definitions(String marked) {
    String[] pieces = marked.split(DEFINITION, -1);
    String term = pieces[0];
    for (int i = 1; i < pieces.length; i++) {
      int next = pieces[i].lastIndexOf(MarkdownWords.SOFT_BREAK);
      boolean last = i == pieces.length - 1 || next < 0;
      String meaning = last ? pieces[i] : pieces[i].substring(0, next);
      seen.item(MarkdownWords.joined(term) + ": " + MarkdownWords.joined(meaning));
      term = last ? term : pieces[i].substring(next + 1);
    }
  }

  /// The number that a page shows: counted from that of the first item (CommonMark 5.3), whatever
  /// the source has. Empty for a bullet. A list of `3.` and `7.` is shown with 3 and 4. Counted by
  /// the list, as items hold others.
  private String number(ListItem item) {
    if (!(item.getParent() instanceof OrderedList list)) {
      return "";
    }
    int first = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    String mark = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
    return first + items.getOrDefault(list, 1) - 1 + mark + " ";
  }

  /// Told without what the page would not show. Only the first word of the info string is the
  /// language.
  ///
  /// `rust,editable` is Rust, and its lines such as `# fn main() {` go; `#[derive(Debug)]` stays.
  private void code(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo().toLowerCase(Locale.ROOT);
    String language = info.split("[^a-z0-9+-]", 2)[0];
    if (!PICTURES.contains(language)) {
      String literal = INCLUDED.matcher(code.getLiteral()).replaceAll("");
      seen.code(language.equals("rust") ? HIDDEN_RUST.matcher(literal).replaceAll("") : literal);
    }
  }

  /// The header of a table of GitHub is never missing, but may be blank. Rows that are shorter than
  /// the header, or longer, are made even by the parser (GFM 4.10).
  private void table(TableBlock table) {
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          seen.table(cells(row));
        } else if (row instanceof TableRow) {
          seen.row(cells(row));
        }
      }
    }
  }

  /// One line each, marks resolved.
  private static List<String> cells(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(MarkdownWords.of(cell));
      }
    }
    return cells;
  }
}
