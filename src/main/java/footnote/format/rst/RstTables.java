package footnote.format.rst;

import footnote.format.markup.Indentation;
import footnote.format.markup.LineCursor;
import footnote.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tells the tables of reStructuredText that are drawn: grids, and simple ones between lines of
/// `=`.
///
/// Cells are told apart by columns of characters, so each line is cut at the same places. A
/// character of Chinese and its like takes two columns of a drawing, and is followed by [#WIDE]
/// while lines are cut.
///
/// ```
/// +------+-----+
/// | Name | Age |   -> header "Name", "Age"
/// +======+=====+
/// | Ann  | 42  |   -> row "Ann", "42"
/// +------+-----+
/// ```
///
/// Drawings by hand are often askew. None is refused: a border that doesn't fit ends no row, and a
/// line that ends early fills the cells that it reaches. At most [#MOST_COLUMNS] columns are known.
final class RstTables {
  /// The mark of an item in a cell.
  private static final Pattern BULLET = Pattern.compile("(?:[*+•-]|#\\.) +(?=\\S)");

  /// Stands behind a character that takes two columns.
  private static final String WIDE = "\u0001";

  /// Columns that are known; a drawing with more corners ends there.
  private static final int MOST_COLUMNS = 200;

  /// Characters of a cell that is told in each of the rows it spans.
  private static final int LONGEST_REPEATED = 200;

  private RstTables() {}

  /// Whether a table begins at the cursor's line: the top of a grid, or a border with a gap in it,
  /// for one without is a title's.
  static boolean isTable(LineCursor lines) {
    String line = lines.line();
    boolean grid = line.startsWith("+-") || line.startsWith("+=");
    return grid
        ? line.endsWith("+") && isGridLine(line)
        : line.startsWith("==") && line.indexOf(' ') > 0 && isBorder(line);
  }

  /// Whether a line has nothing but corners and strokes.
  ///
  /// Plain loops, since patterns that repeat groups need a stack as long as the line.
  private static boolean isGridLine(String line) {
    return line.chars().allMatch(c -> c == '+' || c == '-' || c == '=');
  }

  /// Whether a line is the border of a simple table: equal signs and the gaps between columns.
  private static boolean isBorder(String line) {
    return line.chars().allMatch(c -> c == '=' || c == ' ');
  }

  /// Whether a line of a simple table tells which cells span columns, by dashes below them.
  private static boolean isSpans(String line) {
    return line.startsWith("-") && line.chars().allMatch(c -> c == '-' || c == ' ');
  }

  /// Tells the table at the cursor, and leaves it behind the table.
  static void tell(LineCursor lines, RstDocument document) {
    if (lines.line().startsWith("+")) {
      grid(lines.takeWhile(line -> line.startsWith("+") || line.startsWith("|")), document);
    } else {
      simple(lines, document);
    }
  }

  /// Tells a header, of one row or several, and the rows below it.
  ///
  /// @param header rows of cells; those of a column are joined to one name
  /// @param rows as source text, in which marks are still to be read
  static void tell(List<List<String>> header, List<List<String>> rows, RstDocument document) {
    if (header.isEmpty() && !rows.isEmpty() && isHeader(rows.getFirst())) {
      tell(List.of(rows.getFirst()), rows.subList(1, rows.size()), document);
      return;
    }
    List<String> columns = new ArrayList<>();
    for (List<String> row : header) {
      for (int i = 0; i < row.size(); i++) {
        if (i == columns.size()) {
          columns.add("");
        }
        columns.set(i, (columns.get(i) + " " + document.words(row.get(i))).strip());
      }
    }
    document.seen().table(columns);
    rows.forEach(row -> document.seen().row(row.stream().map(document::words).toList()));
  }

  /// Whether a first row that no line parts from the others names the columns all the same: all of
  /// it is bold, the corner perhaps empty.
  ///
  /// `**Name**`, `**Age**`: an author's way where no tool would draw a header.
  private static boolean isHeader(List<String> row) {
    return row.size() > 1
        && row.stream().skip(1).allMatch(cell -> cell.startsWith("**") && cell.endsWith("**"))
        && (row.getFirst().isEmpty() || row.getFirst().startsWith("**"));
  }

  /// The text of a cell: its paragraphs and items one behind the other.
  ///
  /// Comments and directives in it are left out, not what they hold.
  ///
  /// `["- One", "- two"]` -> `One two`
  static String cell(List<String> lines) {
    List<String> plain =
        lines.stream()
            .map(line -> BULLET.matcher(line.strip()).replaceFirst(""))
            .map(line -> line.replace(WIDE, ""))
            .filter(line -> !line.startsWith(".. "))
            .toList();
    return Indentation.joined(plain);
  }

  /// Tells a grid. Rows above a line of `=` are the header.
  private static void grid(List<String> drawn, RstDocument document) {
    List<String> lines = drawn.stream().map(RstTables::widened).toList();
    List<Integer> edges = edges(lines);
    List<List<String>> header = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> open = cells(edges.size() - 1);
    for (String line : lines) {
      boolean rule = line.startsWith("+") || line.contains("+--") || line.contains("--+");
      if (rule && isRule(line, edges)) {
        closeRow(line, edges, open, rows);
        if (line.contains("==") && line.startsWith("+=") && header.isEmpty()) {
          header.addAll(rows);
          rows.clear();
        }
      } else {
        split(line, edges, open);
      }
    }
    tell(header, rows, document);
  }

  /// Cells without any lines yet, one for each column.
  private static List<List<String>> cells(int count) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  /// A line with [#WIDE] behind each character that takes two columns; most lines are returned as
  /// they are.
  ///
  /// `港 |` -> `港`, [#WIDE] and ` |`: the stroke is where a terminal shows it.
  private static String widened(String line) {
    if (line.chars().noneMatch(c -> Letters.isUnspacedScript((char) c))) {
      return line;
    }
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      wide.append(c).append(Letters.isUnspacedScript(c) ? WIDE : "");
    }
    return wide.toString();
  }

  /// Where columns begin and end: wherever a line between rows has a corner. Of `+--+---+` they are
  /// 0, 3 and 7.
  private static List<Integer> edges(List<String> lines) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (String line : lines) {
      if (line.startsWith("+")) {
        for (int i = 0; i < line.length() && edges.size() < MOST_COLUMNS; i++) {
          if (line.charAt(i) == '+') {
            edges.add(i);
          }
        }
      }
    }
    return List.copyOf(edges);
  }

  /// Whether a line ends the row of one column at least.
  private static boolean isRule(String line, List<Integer> edges) {
    for (int i = 0; i + 1 < edges.size(); i++) {
      if (isRule(line, edges.get(i), edges.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a line is drawn from one edge to the next.
  private static boolean isRule(String line, int from, int to) {
    return to < line.length()
        && line.charAt(from) == '+'
        && line.substring(from + 1, to).chars().allMatch(c -> c == '-' || c == '=');
  }

  /// Ends a row. A cell that goes on below stands in the next row as well. Only a short one is
  /// repeated: else a cell of pages beside a hundred rows would be told a hundred times.
  private static void closeRow(
      String line, List<Integer> edges, List<List<String>> open, List<List<String>> rows) {
    List<String> row = open.stream().map(RstTables::cell).toList();
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(row);
    }
    for (int i = 0; i < open.size(); i++) {
      boolean goesOn = !isRule(line, edges.get(i), edges.get(i + 1));
      if (!goesOn || row.get(i).length() > LONGEST_REPEATED) {
        open.get(i).clear();
      }
    }
  }

  /// Adds what a line holds to the cells of a row. A cell over several columns is of its first. The
  /// stroke at an edge must be there to end a cell; a line that is too short ends all that it
  /// doesn't reach.
  private static void split(String line, List<Integer> edges, List<List<String>> open) {
    int from = 0;
    for (int i = 1; i < edges.size(); i++) {
      int edge = edges.get(i);
      boolean end = edge >= line.length() || "|+".indexOf(line.charAt(edge)) >= 0;
      if (end && edges.get(from) < line.length()) {
        int start = edges.get(from) + 1;
        int stop = Math.min(edge, line.length());
        open.get(from).add(line.substring(Math.min(start, stop), stop).strip());
      }
      from = end ? i : from;
    }
  }

  /// Tells a simple table: the first border says where columns begin. A border with a blank line
  /// below it, or the second below the header, ends it.
  private static void simple(LineCursor lines, RstDocument document) {
    String border = lines.take();
    List<List<String>> header = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<Integer> starts = starts(border);
    List<List<String>> open = cells(starts.size());
    while (lines.more()) {
      String line = widened(lines.take());
      boolean blank = line.isEmpty();
      boolean ruled = line.startsWith("=") && isBorder(line);
      if (ruled || isSpans(line) || (!blank && isNewRow(line, starts))) {
        closeSimple(open, rows);
      }
      if (ruled) {
        if (lines.line().isEmpty() || !header.isEmpty()) {
          break;
        }
        header.addAll(rows);
        rows.clear();
      } else if (!blank && !isSpans(line)) {
        splitSimple(line, starts, open);
      }
    }
    closeSimple(open, rows);
    tell(header, rows, document);
  }

  /// Where columns begin: at each first `=` of the border.
  private static List<Integer> starts(String border) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < border.length() && starts.size() < MOST_COLUMNS; i++) {
      if (border.charAt(i) == '=' && (i == 0 || border.charAt(i - 1) == ' ')) {
        starts.add(i);
      }
    }
    return starts;
  }

  /// Whether a line has something in its first column; else it goes on with the row above. So a
  /// cell of the first column can't be empty but by a backslash (docutils: simple tables).
  private static boolean isNewRow(String line, List<Integer> starts) {
    int end = Math.min(line.length(), starts.size() > 1 ? starts.get(1) : line.length());
    return !line.substring(0, end).isBlank();
  }

  /// Ends a row of a simple table, if anything stands in it.
  private static void closeSimple(List<List<String>> open, List<List<String>> rows) {
    List<String> row = open.stream().map(RstTables::cell).map(RstTables::seen).toList();
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(row);
    }
    open.forEach(List::clear);
  }

  /// A backslash alone, or points, stand for an empty cell.
  private static String seen(String cell) {
    return cell.equals("\\") || cell.equals("..") ? "" : cell;
  }

  /// Adds what a line holds to the cells of a row. A column ends only where a space stands before
  /// the next: text across the gap belongs to the column in which it begins.
  private static void splitSimple(String line, List<Integer> starts, List<List<String>> open) {
    int from = 0;
    for (int i = 1; i <= starts.size(); i++) {
      int edge = i < starts.size() ? starts.get(i) : line.length();
      boolean end = edge >= line.length() || i == starts.size() || line.charAt(edge - 1) == ' ';
      if (end) {
        int start = starts.get(from);
        int stop = Math.min(edge, line.length());
        open.get(from).add(line.substring(Math.min(start, stop), stop).strip());
        from = i;
      }
    }
  }
}
