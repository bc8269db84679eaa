package footnote.format.html;

import footnote.format.VisibleText;
import java.util.List;
import org.jsoup.nodes.Element;

/// Tells apart tables that hold data from those that pages are laid out with.
///
/// A table is one of data if no other stands in it, a row has several cells, and no cell holds
/// pages of text.
final class HtmlTable {
  /// Characters of a cell. A longer one holds paragraphs.
  private static final int LONGEST_CELL = 1_000;

  private HtmlTable() {}

  /// A table of one column is a layout, and so is one in which an article stands.
  static boolean holdsData(Element table) {
    return table.select("table").size() == 1
        && table.select("tr").stream().anyMatch(row -> cells(row).size() > 1)
        && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }

  /// A header is a first row of `th` alone; a caption is a paragraph above the table. A cell over
  /// several rows is told in each of them, by [TableGrid].
  static void tell(Element table, VisibleText seen) {
    table.select("caption").forEach(caption -> seen.paragraph(caption.text()));
    boolean first = true;
    TableGrid grid = new TableGrid();
    for (Element row : table.select("tr")) {
      List<Element> cells = cells(row);
      List<String> words = grid.next(cells);
      boolean header =
          first
              && cells.size() > 1
              && cells.stream().allMatch(cell -> cell.normalName().equals("th"));
      if (first) {
        seen.table(header ? words : List.of());
      }
      if (!header) {
        seen.row(words);
      }
      first = false;
    }
  }

  /// Cells that stand right in the row. Not those of a table within a cell.
  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }
}
