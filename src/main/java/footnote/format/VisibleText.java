package footnote.format;

import footnote.article.Part;
import footnote.article.Place;
import footnote.text.DisplayText;
import footnote.text.Punctuation;
import footnote.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes down what a person sees of a file, block by block, as the text of an article with its
/// parts. Every reader of a format with markup tells its blocks to one of these:
///
/// ```java
/// VisibleText seen = new VisibleText();
/// seen.heading(2, "Prices");
/// seen.paragraph("All plans are paid by the month.");
/// seen.table(List.of("Plan", "Price", "Seats"));
/// seen.row(List.of("Team", "12 EUR", "25")); // reads "Team · Price: 12 EUR · Seats: 25"
/// seen.paragraph("To update, run:");
/// seen.code("quern update");
/// findings.article(known, seen);
/// ```
///
/// It folds white space, where a line break told with `\n` stays one, and drops characters that are
/// not seen. A block of which nothing is left is passed over. Between two parts there is nothing
/// but white space. It finds by itself what has to be read with an item, a row or code.
///
/// It keeps the rules by which texts of all formats look alike: items of a list and rows of a table
/// follow each other on lines, everything else is parted by a blank line. Words come in as they
/// stand in the file with their markup resolved; offsets of the parts are UTF-16 units of
/// [#text()].
///
/// It takes as many parts as [Bounds] allow, and throws beyond. Nothing bounds the text's length
/// here; readers of documents check it against their limit as they go.
public final class VisibleText {
  private static final String BETWEEN_CELLS = " · ";
  private static final String BLANK_LINE = "\n\n";

  /// A paragraph that introduces a list or a table without a colon is no longer.
  private static final int LONGEST_INTRODUCTION = 300;

  /// UTF-16 units; ids of headings are made of a few words.
  private static final int LONGEST_ANCHOR = 100;

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})[.)]\\s");

  private final Deque<OpenList> lists = new ArrayDeque<>();
  private Optional<OpenList> ended = Optional.empty();

  /// What leads the tabs told last, and how many parts there were at their end.
  private Optional<Span> tabsLead = Optional.empty();

  private int tabsEnd;
  private Optional<Table> table = Optional.empty();
  private Optional<Place> place = Optional.empty();

  /// A list whose end has not been told.
  ///
  /// @param begun whether it was told to begin; else it ends with the next block that is no item
  /// @param lead what introduces it
  /// @param item its last item
  /// @param number of its last item; 0 where it has none
  /// @param depth how many lists are open around it
  private record OpenList(
      boolean begun, Optional<Span> lead, Optional<Span> item, int number, int depth) {
    /// The item whose paragraphs, code and tables come now.
    Optional<Span> within() {
      return begun ? item : Optional.empty();
    }

    /// Whether it goes on with another list, as steps do that a block of code interrupts.
    boolean resumes(OpenList other, int next) {
      return item.isEmpty()
          && depth == other.depth()
          && other.number() > 0
          && next == other.number() + 1;
    }
  }

  /// The table that rows are told of.
  ///
  /// @param lead the header row, or what introduces a table without one
  private record Table(List<String> columns, Optional<Span> lead) {}

  /// A heading within the body.
  ///
  /// @param level 1 to 6; what is beyond is taken for the nearest
  public void heading(int level, String words) {
    heading(level, words, Optional.empty());
  }

  /// A heading within the body.
  ///
  /// @param anchor by which a link opens at it, where the file names one
  public void heading(int level, String words, Optional<String> anchor) {
    int before = parts.size();
    ended = Optional.empty();
    other(Part.Role.HEADING, DisplayText.line(words), Math.clamp(level, 1, 6), Optional.empty());
    if (parts.size() > before) {
      parts.add(parts.removeLast().withAnchor(anchor.filter(VisibleText::isAnchor)));
    }
  }

  /// An anchor goes into an address: one with white space or control characters would break it.
  private static boolean isAnchor(String anchor) {
    return !anchor.isEmpty()
        && anchor.length() <= LONGEST_ANCHOR
        && anchor.chars().noneMatch(c -> c <= ' ' || Character.isISOControl(c));
  }

  /// A paragraph, a quotation, an admonition.
  ///
  /// Within an item it is read with that.
  public void paragraph(String words) {
    other(Part.Role.PARAGRAPH, DisplayText.lines(words), 0, item());
  }

  /// Title, byline, date and the like, where the file shows them.
  public void head(String words) {
    plain(Part.Role.HEAD, words);
  }

  /// A note on the author.
  public void note(String words) {
    plain(Part.Role.NOTE, words);
  }

  /// What is seen but no text of the article: navigation, licences, running heads.
  public void boilerplate(String words) {
    plain(Part.Role.BOILERPLATE, words);
  }

  /// Code, commands, output: all white space of it stays, blank lines around it aside.
  ///
  /// Two blocks of code in a row share what announces them.
  public void code(String lines) {
    other(Part.Role.CODE, DisplayText.verbatim(lines), 0, announcement());
  }

  /// Begins a list, in the item told last where another list is open.
  public void beginList() {
    endItems();
    Optional<Span> above = lists.isEmpty() ? Optional.empty() : lists.peek().item();
    begin(true, above.or(this::introduction));
  }

  private void begin(boolean begun, Optional<Span> lead) {
    lists.push(new OpenList(begun, lead, Optional.empty(), 0, lists.size()));
  }

  /// Begins a tab of several, an item whose content comes next. Tabs one behind another are led by
  /// what stands above the first.
  public void beginTab(String label) {
    endItems();
    boolean another = !parts.isEmpty() && parts.size() == tabsEnd;
    tabsLead = another ? tabsLead : introduction();
    begin(true, tabsLead);
    item(label);
  }

  /// Ends the tab begun last.
  public void endTab() {
    Optional<Span> lead = lists.isEmpty() ? Optional.empty() : lists.peek().lead();
    endList();
    tabsLead = lead;
    tabsEnd = parts.size();
  }

  /// Ends the list begun last.
  ///
  /// Does nothing where none is open.
  public void endList() {
    ended =
        Optional.ofNullable(lists.poll()).filter(list -> list.item().isPresent()).or(() -> ended);
  }

  /// An item of a list, with its number where it has one. Where no list was begun, items one after
  /// another are one. A list that counts on from one under the same heading goes on with it.
  public void item(String words) {
    String item = DisplayText.lines(words);
    if (item.isEmpty()) {
      return;
    }
    if (lists.isEmpty()) {
      begin(false, introduction());
    }
    OpenList list = lists.pop();
    table = Optional.empty();
    int number = number(item);
    boolean first = list.item().isEmpty() && lists.isEmpty();
    Optional<Span> lead =
        ended.filter(above -> list.resumes(above, number)).map(OpenList::lead).orElse(list.lead());
    Span span = append(Part.Role.ITEM, item, lists.size() + 1, lead, first);
    lists.push(new OpenList(list.begun(), lead, Optional.of(span), number, list.depth()));
  }

  /// The number that an item begins with, 0 for none.
  private static int number(String item) {
    Matcher number = NUMBER.matcher(item);
    return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
  }

  /// The item that what comes now stands in, in a list that was begun.
  private Optional<Span> item() {
    return lists.isEmpty() ? Optional.empty() : lists.peek().within();
  }

  /// Begins a table.
  ///
  /// @param columns the cells of its header row; empty where it has none
  public void table(List<String> columns) {
    List<String> names = columns.stream().map(DisplayText::line).toList();
    String row = joined(names);
    Optional<Span> above = introduction();
    endItems();
    Optional<Span> lead =
        row.isEmpty() ? above : Optional.of(append(Part.Role.HEADER, row, 0, Optional.empty()));
    table = Optional.of(new Table(names, lead));
  }

  /// A row of the table begun last: its first cell, then the others as `column: cell`.
  ///
  /// A row with more cells than columns keeps the others without a name; an empty cell is left out
  /// with its column's name. Without a table begun the row is one of a table without a header.
  public void row(List<String> cells) {
    Table under = table.orElseGet(() -> new Table(List.of(), introduction()));
    String row = joined(named(cells, under.columns()));
    if (!row.isEmpty()) {
      endItems();
      append(Part.Role.ROW, row, 0, under.lead());
      table = Optional.of(under);
    }
  }

  /// The first cell mostly names what the row is about, so its column's name is left out.
  private static List<String> named(List<String> cells, List<String> columns) {
    List<String> named = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      String cell = DisplayText.line(cells.get(i));
      String column = i > 0 && i < columns.size() && !cell.isEmpty() ? columns.get(i) : "";
      boolean told = column.isEmpty() || column.endsWith(":");
      named.add(column + (column.isEmpty() ? "" : told ? " " : ": ") + cell);
    }
    return named;
  }

  private static String joined(List<String> cells) {
    return String.join(BETWEEN_CELLS, cells.stream().filter(cell -> !cell.isEmpty()).toList());
  }

  /// What comes from here on stands on this page or the like.
  ///
  /// It holds for each part from here on until another is told.
  public void place(Place here) {
    place = Optional.of(here);
  }

  /// The text of all that has been told.
  public String text() {
    return text.toString();
  }

  /// The parts of the text in order.
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /// How many parts it has.
  public int size() {
    return parts.size();
  }

  /// Whether nothing that can be seen has been told.
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  private void plain(Part.Role role, String words) {
    other(role, DisplayText.lines(words), 0, Optional.empty());
  }

  /// A block that is neither an item nor of a table.
  private void other(Part.Role role, String words, int level, Optional<Span> lead) {
    if (!words.isEmpty()) {
      endItems();
      table = Optional.empty();
      append(role, words, level, lead);
    }
  }

  /// Ends a list that was never begun, as in formats whose items stand alone.
  private void endItems() {
    if (!lists.isEmpty() && !lists.peek().begun()) {
      endList();
    }
  }

  private Span append(Part.Role role, String words, int level, Optional<Span> lead) {
    return append(role, words, level, lead, false);
  }

  /// Appends a part, and what parts it from the one above.
  ///
  /// @param apart whether it stands apart from the part above whatever that is
  private Span append(Part.Role role, String words, int level, Optional<Span> lead, boolean apart) {
    Bounds.parts(parts.size() + 1);
    text.append(parts.isEmpty() ? "" : !apart && follows(role) ? "\n" : BLANK_LINE);
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    parts.add(new Part(role, span, level, lead, place));
    return span;
  }

  /// Whether a part stands right below the last one, as items and rows do.
  private boolean follows(Part.Role role) {
    Part.Role last = parts.getLast().role();
    return switch (role) {
      case ITEM -> last == Part.Role.ITEM;
      case ROW -> last == Part.Role.ROW || last == Part.Role.HEADER;
      default -> false;
    };
  }

  /// What introduces a list or a table that begins now: the paragraph or heading right before it,
  /// or the item that it stands in.
  private Optional<Span> introduction() {
    return last()
        .filter(last ->
            switch (last.role()) {
              case HEADING -> true;
              case PARAGRAPH -> last.span().length() <= LONGEST_INTRODUCTION || announces(last);
              case ITEM -> item().filter(last.span()::equals).isPresent();
              default -> false;
            })
        .map(Part::span);
  }

  /// What announces code: the paragraph, item or heading right before it, or before the code that
  /// it follows.
  private Optional<Span> announcement() {
    return last()
        .flatMap(last ->
            switch (last.role()) {
              case HEADING, PARAGRAPH, ITEM -> Optional.of(last.span());
              case CODE -> last.lead();
              default -> Optional.empty();
            });
  }

  private Optional<Part> last() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
  }

  /// Whether it ends as a sentence does that introduces what follows.
  private boolean announces(Part part) {
    return Punctuation.announces(text.substring(part.span().start(), part.span().end()));
  }
}
