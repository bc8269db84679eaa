package footnote.format.pdf;

import footnote.article.Place;
import footnote.format.UnreadableException;
import footnote.format.office.DocumentText;
import footnote.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the lines of a PDF together to headings, paragraphs, items, code and tables. A paragraph
/// may go on in the next column or on the next page.
///
/// A PDF knows letters and places, no paragraphs. They are told by what a reader goes by: a heading
/// by larger or bold letters than the body's ([PdfSizes]), an item by a bullet or a number, a
/// paragraph by where its last line ends and how the next begins, a table by stretches that stand
/// below each other ([PdfTableRows]), code by letters of one width. All measures are in points
/// (1/72 inch) or in parts of the letters' size, so that they hold for any layout. For one
/// document.
///
/// ```
/// size 18          Bread          -> title, on the first page; else heading of level 1
/// size 11 (body)   Flour and wa-
///                  ter is all.    -> paragraph "Flour and water is all."
///                  • rye          -> item "rye"
/// ```
///
/// Every rule is a guess that holds for most layouts. A wrong one parts or joins blocks, but never
/// changes the order of their words.
final class PdfBlocks {
  /// A bullet, which is dropped, or a number, which is kept, with the words behind it. Fonts of
  /// symbols have their bullets in Unicode's private use area.
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:([•‣▪■●○◦∙·➢➤✓\uE000-\uF8FF–—*-])|((?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\(\\w{1,3}\\)))\\s+(?=\\S)");

  /// One that stands alone in its cell.
  private static final Pattern BULLET =
      Pattern.compile("[•‣▪■●○◦∙·➢➤✓\uE000-\uF8FF–—*-]|(?:\\d{1,3}|[a-z])[.)]|\\(\\w{1,3}\\)");

  /// An entry of a table of contents, with its leader of dots.
  private static final Pattern CONTENTS =
      Pattern.compile(".*(?:\\.\\s?){4,}\\s*(?:\\d{1,4}|[ivxlc]{1,7})");

  /// Characters; what is longer in large letters is a paragraph.
  private static final int LONGEST_HEADING = 200;

  /// Characters of one told by its weight alone, which emphasis has too.
  private static final int LONGEST_BOLD_HEADING = 100;

  /// What is being put together.
  private enum Kind {
    NONE,
    PARAGRAPH,
    ITEM,
    HEADING,
    CODE
  }

  private final DocumentText text;

  /// Of the whole document: a page alone may be all headings.
  private final PdfSizes sizes;

  private final Hyphenation hyphenation;
  private final PdfTableRows table;

  /// Of the block that is being put together.
  private final StringBuilder words = new StringBuilder();

  /// Where the items above begin, the outermost first, in points.
  private final List<Double> indents = new ArrayList<>();

  private Kind kind = Kind.NONE;

  /// Of the heading, from 1, or of the item, from 0.
  private int level;

  /// The page that the block began on.
  private String place = "";

  private int page;

  /// The line above, whatever became of it; on the first of a page it is the last of the page
  /// before.
  private Optional<PdfLine> last = Optional.empty();

  private Optional<String> title = Optional.empty();
  private int titled;

  /// How many parts there were when the title had been told.
  private int titleEnd;

  /// @param text that blocks are told to
  PdfBlocks(DocumentText text, PdfSizes sizes) {
    this.text = text;
    this.sizes = sizes;
    this.hyphenation = new Hyphenation(sizes.words());
    this.table = new PdfTableRows(text);
  }

  /// What stands in the largest letters on the first page.
  Optional<String> title() {
    return title;
  }

  /// @param lines of the page as they are read
  /// @param number as the file counts its pages, from 1; a number printed on the page is not known
  void page(int number, List<PdfLine> lines) throws UnreadableException {
    page = number;
    boolean indented = isIndented(lines);
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = marked(lines.get(i));
      Optional<PdfLine> next =
          i + 1 < lines.size() ? Optional.of(marked(lines.get(i + 1))) : Optional.empty();
      line(line, next, indented);
    }
    endTable();
  }

  /// Ends the last block of the document.
  void end() throws UnreadableException {
    close();
    endTable();
  }

  /// A line whose first cell is but a bullet or a number is one stretch.
  private static PdfLine marked(PdfLine line) {
    if (line.cells().size() < 2 || !BULLET.matcher(line.cells().getFirst().text()).matches()) {
      return line;
    }
    List<PdfLine> rest = line.cells().subList(1, line.cells().size());
    return new PdfLine(
        line.text(),
        rest.size() > 1 ? rest : List.of(),
        line.left(),
        line.right(),
        line.y(),
        line.size(),
        line.bold(),
        line.mono(),
        line.item(),
        line.column());
  }

  /// Whether paragraphs begin with an indented line: some lines do, most don't.
  private static boolean isIndented(List<PdfLine> lines) {
    long inside = lines.stream().filter(PdfBlocks::standsIn).count();
    return inside > 0 && inside * 2 < lines.size();
  }

  /// Whether a line is indented by as much as the first line of a paragraph is.
  ///
  /// Between 0.7 and 5 times the size of its letters: less is inexact setting, more is a line set
  /// to the middle or the right.
  private static boolean standsIn(PdfLine line) {
    double by = line.left() - line.column().left();
    return by > line.size() * 0.7 && by < line.size() * 5;
  }

  /// Takes a line for part of a table of contents, of code, of a table or of prose, in this order.
  ///
  /// @param next the line below, which tells whether a table begins here
  /// @param indented whether paragraphs of the page begin with an indent
  private void line(PdfLine line, Optional<PdfLine> next, boolean indented)
      throws UnreadableException {
    if (CONTENTS.matcher(line.text()).matches()) {
      endTable();
      close();
      begin(Kind.NONE);
      text.place(Place.Kind.PAGE, Integer.toString(page));
      text.boilerplate(line.text());
    } else if (isCode(line)) {
      code(line);
    } else if (table.takes(line, next)) {
      close();
      begin(Kind.NONE);
      text.place(Place.Kind.PAGE, Integer.toString(page));
      table.take(line);
    } else {
      endTable();
      prose(line, indented);
    }
    last = Optional.of(line);
  }

  /// Tells the rows gathered so far, if there are any.
  private void endTable() throws UnreadableException {
    table.end();
  }

  /// Whether its letters are all of one width, in a document whose body's are not.
  ///
  /// Lines with cells are none: columns of numbers are often set in such letters too.
  private boolean isCode(PdfLine line) {
    return line.mono() && !sizes.mono() && line.cells().size() < 2;
  }

  /// Adds a line of code, its indentation told by where it begins.
  ///
  /// Spaces before it are as many of its letters as would fill the indent, 40 at most.
  private void code(PdfLine line) throws UnreadableException {
    endTable();
    if (kind != Kind.CODE) {
      close();
      begin(Kind.CODE);
    }
    double letter = line.width() / Math.max(1, line.text().length());
    long spaces = Math.round((line.left() - line.column().left()) / Math.max(1, letter));
    words.append(" ".repeat(Math.clamp(spaces, 0, 40))).append(line.text()).append('\n');
  }

  /// Goes on with what is being put together, or begins a heading, an item or a paragraph.
  ///
  /// In this order: a heading; an item that the file's structure tells ([PdfListItems]); an item by
  /// its bullet or number; the paragraph above going on; a new paragraph.
  private void prose(PdfLine line, boolean indented) throws UnreadableException {
    int heading = heading(line);
    Matcher item = ITEM.matcher(line.text());
    if (heading > 0) {
      heading(line, heading);
    } else if (line.item() > 0
        && last.filter(above -> above.item() == line.item()).isEmpty()
        && !(item.lookingAt() && item.group(1) != null)) {
      close();
      begin(Kind.ITEM);
      level = depth(line.left());
      words.append(line.text());
    } else if (item.lookingAt() && (item.group(1) != null || isItem(line))) {
      close();
      begin(Kind.ITEM);
      level = depth(line.left());
      words.append(item.group(1) != null ? line.text().substring(item.end()) : line.text());
    } else if (goesOn(line, indented)) {
      words.append(hyphenation.joint(words, line.text()) ? "" : " ");
      words.append(line.text());
    } else {
      close();
      begin(Kind.PARAGRAPH);
      words.append(line.text());
    }
  }

  /// Whether a line that begins as `1.` does begins an item: not where it goes on with a sentence.
  private boolean isItem(PdfLine line) {
    return kind != Kind.PARAGRAPH
        || last.isEmpty()
        || Punctuation.isEnded(words)
        || Punctuation.announces(words)
        || line.left() > last.get().left() + 1;
  }

  /// The level of a heading that the line is; 0 for none.
  ///
  /// By size first: from [PdfSizes#LARGER] times the body's on. Bold lines are headings only if
  /// they are short, no smaller than the body, no sentence, and the body isn't bold itself.
  private int heading(PdfLine line) {
    String shown = line.text();
    boolean worded = shown.codePoints().filter(Character::isLetter).count() > 1;
    if (!worded || shown.length() > LONGEST_HEADING) {
      return 0;
    }
    int bySize = line.size() >= sizes.body() * PdfSizes.LARGER ? sizes.level(line.size()) : 0;
    boolean byWeight =
        line.bold()
            && !sizes.bold()
            && line.size() >= sizes.body() * 0.95
            && shown.length() <= LONGEST_BOLD_HEADING
            && line.cells().size() < 2
            && !Punctuation.isEnded(shown);
    return bySize > 0 ? bySize : byWeight ? sizes.boldLevel() : 0;
  }

  /// Begins a heading, or goes on with one of several lines.
  private void heading(PdfLine line, int deep) throws UnreadableException {
    boolean more =
        kind == Kind.HEADING
            && level == deep
            && last.filter(
                    above -> line.y() - above.y() < line.size() * 1.9 && line.y() > above.y())
                .isPresent();
    if (more) {
      words.append(hyphenation.joint(words, line.text()) ? "" : " ").append(line.text());
    } else {
      close();
      begin(Kind.HEADING);
      level = deep;
      words.append(line.text());
    }
  }

  /// Whether a line belongs to the paragraph or the item above.
  ///
  /// Not where the size differs by more than a point, nor across items. Within a column the gap
  /// decides (1.35 times the usual one ends a paragraph), then an indent, then a last line that
  /// ends early. In the next column or page only a paragraph that broke off in mid-sentence goes
  /// on.
  private boolean goesOn(PdfLine line, boolean indented) {
    if (last.isEmpty() || (kind != Kind.PARAGRAPH && kind != Kind.ITEM)) {
      return false;
    }
    PdfLine above = last.get();
    if (Math.abs(line.size() - above.size()) > 1) {
      return false;
    }
    if (line.item() != above.item()) {
      return false;
    }
    double gap = line.y() - above.y();
    if (gap <= 0 || gap > above.size() * 8 || !line.column().equals(above.column())) {
      return isBrokenOff(above) && !(indented && standsIn(line) && Punctuation.isEnded(words));
    }
    if (gap > sizes.body() * sizes.leading() * 1.35) {
      return false;
    }
    if (kind == Kind.ITEM) {
      return line.left() > above.left() - 2;
    }
    boolean begins = indented && standsIn(line) && !standsIn(above);
    boolean endsEarly =
        above.right() < above.column().right() - above.column().width() * 0.15
            && Punctuation.isEnded(words);
    return !begins && !endsEarly;
  }

  /// Whether what stands at the end of a column or page goes on in the next.
  private boolean isBrokenOff(PdfLine above) {
    return !Punctuation.isEnded(words)
        && !Punctuation.announces(words)
        && (above.right() > above.column().right() - above.size() * 3
            || Hyphenation.endsInHyphen(words));
  }

  /// How deep an item lies, by the places where those above it begin.
  ///
  /// @param left of the item, in points; places less than 3 points apart are one
  /// @return 0 for the outermost
  private int depth(double left) {
    while (!indents.isEmpty() && left < indents.getLast() - 3) {
      indents.removeLast();
    }
    if (indents.isEmpty() || left > indents.getLast() + 3) {
      indents.add(left);
    }
    return indents.size() - 1;
  }

  /// Begins a block; it is of the page that it begins on.
  ///
  /// @param next anything but an item ends the lists above
  private void begin(Kind next) {
    kind = next;
    place = Integer.toString(page);
    if (next != Kind.ITEM) {
      indents.clear();
    }
  }

  /// Hands on what was put together, if anything was.
  private void close() throws UnreadableException {
    if (words.isEmpty()) {
      return;
    }
    String shown = words.toString();
    words.setLength(0);
    text.place(Place.Kind.PAGE, place);
    switch (kind) {
      case HEADING -> closeHeading(shown);
      case ITEM -> text.item(level, shown);
      case CODE -> text.code(shown);
      case PARAGRAPH, NONE -> text.paragraph(shown);
    }
  }

  /// The first large heading of the first page is the title, with others of its size right below.
  ///
  /// A heading of several lines was put together before.
  private void closeHeading(String shown) throws UnreadableException {
    boolean first = level == 1 && place.equals("1") && title.isEmpty();
    boolean more = level == titled && title.isPresent() && text.seen().size() == titleEnd;
    if (first || more) {
      title = Optional.of(title.map(above -> above + ": ").orElse("") + shown);
      text.title(shown);
      titled = level;
      titleEnd = text.seen().size();
    } else {
      text.heading(level, shown);
    }
  }
}
