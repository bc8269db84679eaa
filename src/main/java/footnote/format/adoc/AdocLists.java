package footnote.format.adoc;

import footnote.format.markup.LineCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a list of AsciiDoc with the lists in it. How deep an item stands is told by its mark
/// alone, so that there are no more levels than marks.
///
/// As in the AsciiDoc language, indentation says nothing: a mark that is open already goes back to
/// its list, a new one opens a list in the item above.
///
/// ```
/// * Fruit       -> item, first list
/// ** Apple      -> item, list within
/// . Wash        -> item "1. Wash", list within that
/// * Bread       -> item, back in the first list
/// CPU:: A chip  -> item "CPU: A chip"
/// ```
final class AdocLists {
  /// Bullets, points, numbers, letters, Roman numerals with a bracket, callouts.
  private static final Pattern ITEM =
      Pattern.compile(
          "[ \\t]*(-|\\*{1,6}|•|\\.{1,6}|\\d{1,9}\\.|[A-Za-z]\\.|[ivxIVX]{1,8}\\)|<(?:\\d{1,3}|\\.)>)["
              + " \\t]+(\\S.*)");

  /// A term, the two to four colons or two semicolons that tell its list, and text on its line.
  private static final Pattern TERM =
      Pattern.compile("[ \\t]*([^ \\t].*?)(:{2,4}|;;)(?:[ \\t]+(.*))?");

  /// `[x] `, `[*] ` or `[ ] `.
  private static final Pattern CHECKBOX = Pattern.compile("\\[[ xX*]][ \\t]+");

  /// A list that is open.
  ///
  /// @param count how many items it has
  private record Open(String mark, int count) {}

  private final AdocBlocks blocks;
  private final LineCursor lines;
  private final Deque<Open> open = new ArrayDeque<>();
  private final int start;

  /// The number that `start=` asks for counts for the outermost list alone.
  AdocLists(AdocBlocks blocks, AdocStyle style) {
    this.blocks = blocks;
    this.lines = blocks.lines;
    this.start =
        style
            .value("start")
            .filter(value -> value.matches("\\d{1,6}"))
            .map(Integer::parseInt)
            .orElse(1);
  }

  /// Whether a line begins an item, a callout or a term.
  static boolean isItem(String line) {
    return ITEM.matcher(line).matches() || isTerm(line);
  }

  /// Whether a line begins with a term. The marks are sought before the expression is tried: it
  /// walks the line from its first character, and most lines hold none.
  private static boolean isTerm(String line) {
    int mark = line.indexOf("::");
    boolean likely = mark > 0 || line.indexOf(";;") > 0;
    return likely && !line.startsWith("//") && TERM.matcher(line).matches();
  }

  /// Tells items until a line that is none, then ends every list that is open.
  void tell() {
    while (lines.more() && isItem(lines.line())) {
      item();
      attached();
    }
    while (!open.isEmpty()) {
      end();
    }
  }

  private void end() {
    open.pop();
    blocks.document.seen().endList();
  }

  /// Tells an item's first paragraph; a checkbox before it is not seen.
  ///
  /// `* [x] Buy flour` -> item "Buy flour"
  private void item() {
    Matcher item = ITEM.matcher(lines.line());
    if (item.matches()) {
      String mark = item.group(1);
      String number = number(mark);
      String first = CHECKBOX.matcher(item.group(2)).replaceFirst("");
      blocks.document.seen().item(number + blocks.words(text(first), false));
    } else {
      term();
    }
  }

  /// The number of an item with this mark, in its list.
  ///
  /// Points and callouts are counted; a number or letter that the file writes stays as it is
  /// written.
  ///
  /// `. ` twice -> `1. `, `2. `; `7. ` -> `7. `; `b. ` -> `b. `; `* ` -> nothing. All numbers are
  /// one kind of mark, and so are all letters.
  private String number(String mark) {
    String kind =
        mark.replaceAll("\\d+", "1")
            .replaceAll("^[A-Za-z]\\.$", "a.")
            .replaceAll("^[ivxIVX]+\\)$", "i)");
    kind = kind.equals("<.>") ? "<1>" : kind;
    enter(kind);
    Open list = open.pop();
    open.push(new Open(kind, list.count() + 1));
    int first = open.size() == 1 ? start : 1;
    return switch (mark.charAt(0)) {
      case '*', '-', '•' -> "";
      case '.', '<' -> first + list.count() + ". ";
      default -> mark + " ";
    };
  }

  /// Opens a list for a mark, or ends those in the list that has it.
  private void enter(String kind) {
    boolean known = open.stream().anyMatch(list -> list.mark().equals(kind));
    while (known && !open.element().mark().equals(kind)) {
      end();
    }
    if (!known) {
      blocks.document.seen().beginList();
      open.push(new Open(kind, 0));
    }
  }

  /// The lines of an item's first paragraph. Lines of comment within are passed over, and end
  /// nothing.
  private List<String> text(String first) {
    lines.skip(1);
    List<String> text = new ArrayList<>(List.of(first));
    text.addAll(lines.takeWhile(AdocLists::goesOn));
    text.removeIf(AdocBlocks::isComment);
    return text;
  }

  /// Whether a line belongs to the paragraph above it in an item. A title (`.Ingredients`) ends it:
  /// it is of the block below.
  private static boolean goesOn(String line) {
    return !line.isEmpty()
        && !line.equals("+")
        && !isItem(line)
        && !AdocBlocks.isDelimiter(line)
        && !AdocStyle.isLine(line)
        && !(line.startsWith(".") && line.length() > 2 && line.charAt(1) != ' ');
  }

  /// Terms, and the text that follows on their line or below. Terms one below the other share the
  /// text, and are told as one item: `CPU::` above `Processor:: A chip` is "CPU, Processor: A
  /// chip". A term of a list that is open further out ends that of the inner one.
  private void term() {
    List<String> terms = new ArrayList<>();
    String rest = "";
    Matcher term = TERM.matcher(lines.line());
    while (rest.isEmpty() && term.matches() && (terms.isEmpty() || isOpen(term.group(2)))) {
      lines.skip(1);
      enter(term.group(2));
      terms.add(blocks.document.words(term.group(1)));
      rest = term.group(3) == null ? "" : term.group(3);
      term = TERM.matcher(lines.line());
    }
    if (rest.isEmpty()) {
      skipToText();
    }
    List<String> text = new ArrayList<>(List.of(rest));
    text.addAll(lines.takeWhile(AdocLists::goesOn));
    text.removeIf(AdocBlocks::isComment);
    blocks.document.seen().item(String.join(", ", terms) + ": " + blocks.words(text, false));
  }

  private boolean isOpen(String mark) {
    return open.element().mark().equals(mark);
  }

  /// Passes over blank lines between a term and its text.
  ///
  /// No more than three: what stands further below is a paragraph after the list.
  private void skipToText() {
    int blank = 0;
    while (lines.ahead(blank).isEmpty() && blank < 3) {
      blank++;
    }
    if (goesOn(lines.ahead(blank))) {
      lines.skip(blank);
    }
  }

  /// Tells the blocks that belong to the item above, and passes over blank lines before another.
  ///
  /// A `+` attaches any block; an indented line is code of the item; a delimiter right below a line
  /// of text belongs to it even without a `+`, as writers mean it.
  private void attached() {
    boolean more = true;
    while (more) {
      more = false;
      lines.takeWhile(line -> line.isEmpty() || AdocBlocks.isComment(line));
      if (lines.line().equals("+")) {
        lines.skip(1);
        blocks.attached();
        more = true;
      } else if (lines.line().startsWith(" ") && !isItem(lines.line())) {
        blocks.block();
        more = true;
      } else if (!lines.above().isEmpty() && AdocBlocks.isDelimiter(lines.line())) {
        blocks.block();
        more = true;
      }
    }
  }
}
