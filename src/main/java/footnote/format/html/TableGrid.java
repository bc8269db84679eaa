package footnote.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/// Puts the cells of a table's rows into its columns: a cell that spans rows stands in each of them
/// (`rowspan`), one that spans columns in the first, with nothing in the others (`colspan`), as the
/// HTML standard forms a table. Without it the cells behind a span would be told under the name of
/// another column.
///
/// ```java
/// grid.next(cells); // <td rowspan=2>Monday<td>08:00 -> "Monday", "08:00"
/// grid.next(cells); // <td>10:00 -> "Monday", "10:00"
/// ```
final class TableGrid {
  /// Columns that a row may have; what goes beyond stands in none.
  private static final int MOST_COLUMNS = 200;

  /// Rows that a cell may span (HTML: `rowspan`).
  private static final int MOST_ROWS = 65_534;

  /// By its column, what stands in the next rows too.
  private final SortedMap<Integer, Spanning> spanning = new TreeMap<>();

  private record Spanning(String words, int rows) {}

  /// The words of the next row, one for each of its columns.
  List<String> next(List<Element> cells) {
    List<String> row = new ArrayList<>();
    for (Element cell : cells) {
      carry(row);
      int rows = span(cell, "rowspan", MOST_ROWS);
      int columns = span(cell, "colspan", MOST_COLUMNS);
      for (int i = 0; i < columns && row.size() < MOST_COLUMNS; i++) {
        String words = i == 0 ? cell.text() : "";
        if (rows > 1) {
          spanning.put(row.size(), new Spanning(words, rows));
        }
        row.add(words);
      }
    }
    carry(row);
    spanning.replaceAll((_, cell) -> new Spanning(cell.words, cell.rows - 1));
    spanning.values().removeIf(cell -> cell.rows <= 0);
    return row;
  }

  /// Adds the cells that span down from rows above, where they stand next.
  private void carry(List<String> row) {
    Spanning cell = spanning.get(row.size());
    while (cell != null) {
      row.add(cell.words);
      cell = spanning.get(row.size());
    }
  }

  /// A span that is no number, or none, is one; `0` reaches to the end of the table.
  private static int span(Element cell, String attribute, int most) {
    String written = cell.attr(attribute).strip();
    if (!written.matches("[0-9]{1,6}")) {
      return 1;
    }
    int span = Math.min(Integer.parseInt(written), most);
    return span == 0 ? most : span;
  }
}
