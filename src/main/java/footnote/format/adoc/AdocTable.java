package footnote.format.adoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table of AsciiDoc: cells one behind the other, taken to rows by the number of columns.
///
/// Lines say nothing of rows but for the first, which tells the number of columns where `cols`
/// doesn't. A first row with a blank line below it is the header, as AsciiDoc has it, unless
/// `%noheader`.
///
/// ```
/// |===
/// |Name |Age          -> header "Name", "Age"
///
/// |Ann
/// |42                 -> row "Ann", "42"
/// |===
/// ```
///
/// Rows of the article all have `columns` cells but for a last one that is not full. At most
/// [#MOST_COLUMNS] columns are told, and a span reaches over at most [#MOST_ROWS] rows.
///
/// @param cells in order
/// @param columns how many a row has, one at least
/// @param headed whether the first row is its header
/// @param document takes the rows
record AdocTable(List<AdocCells.Cell> cells, int columns, boolean headed, AdocDocument document) {
  private static final int MOST_COLUMNS = 200;

  /// Rows that a cell spans, and characters of one that stands in several.
  private static final int MOST_ROWS = 50;

  private static final int LONGEST_REPEATED = 200;

  private static final Pattern COLUMNS = Pattern.compile("(\\d{1,3})\\*.*");

  /// The table in the lines between two fences.
  ///
  /// @param kind the first character of the fence, which says how cells are written
  static AdocTable of(char kind, List<String> lines, AdocStyle style, AdocDocument document) {
    AdocCells format = AdocCells.of(kind, style);
    List<String> top = lines.stream().filter(line -> !line.isEmpty()).limit(1).toList();
    int inFirst = format.read(top).stream().mapToInt(AdocCells.Cell::across).sum();
    int columns = style.value("cols").map(AdocTable::columns).orElse(inFirst);
    boolean apart = lines.size() > 1 && !lines.get(0).isEmpty() && lines.get(1).isEmpty();
    boolean ruled = apart && inFirst == columns && !style.has("noheader");
    return new AdocTable(
        format.read(lines),
        Math.clamp(columns, 1, MOST_COLUMNS),
        ruled || style.has("header"),
        document);
  }

  /// The columns in a value of `cols`: `1,2,1` has three, `3*` has three, `2*,4` has three.
  private static int columns(String told) {
    int count = 0;
    for (String column : told.split("[,;]", -1)) {
      Matcher repeated = COLUMNS.matcher(column.strip());
      count += repeated.matches() ? Integer.parseInt(repeated.group(1)) : 1;
    }
    return Math.min(count, MOST_COLUMNS);
  }

  void tell() {
    List<List<String>> rows = rows();
    boolean header = headed && !rows.isEmpty();
    document.seen().table(header ? rows.getFirst() : List.of());
    rows.stream().skip(header ? 1 : 0).forEach(document.seen()::row);
  }

  /// The cells in rows; one that spans several stands in each of them.
  ///
  /// Downwards its words are repeated, so that each row can be read alone; across they stand in the
  /// first column only. Words longer than [#LONGEST_REPEATED] characters are not repeated.
  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    String[] above = new String[columns];
    int[] left = new int[columns];
    List<String> row = new ArrayList<>();
    for (AdocCells.Cell cell : cells) {
      row = carried(row, above, left, rows);
      String words = document.words(cell.text());
      for (int i = 0; i < Math.max(1, cell.across()) && row.size() < columns; i++) {
        above[row.size()] = i == 0 && words.length() <= LONGEST_REPEATED ? words : "";
        left[row.size()] = Math.min(cell.down(), MOST_ROWS) - 1;
        row.add(i == 0 ? words : "");
      }
    }
    row = carried(row, above, left, rows);
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  /// The row with what reaches into it from above; a new one where it is full.
  ///
  /// @param above for each column the words that reach down
  /// @param left for each column how many rows below they still reach into
  private List<String> carried(
      List<String> row, String[] above, int[] left, List<List<String>> rows) {
    List<String> open = row;
    while (open.size() == columns || left[open.size()] > 0) {
      if (open.size() == columns) {
        rows.add(open);
        open = new ArrayList<>();
      } else {
        left[open.size()]--;
        open.add(above[open.size()]);
      }
    }
    return open;
  }
}
