package footnote.format.pdf;

import footnote.format.UnreadableException;
import footnote.format.office.DocumentText;
import footnote.format.office.SheetHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts lines of several cells one below the other together to a table.
///
/// Cells are in one column if they overlap, whatever their width, so that numbers set to the right
/// and words set to the left come together. Rules that are drawn between cells don't count: many
/// tables have none.
///
/// ```
/// Name        Age
/// Ann          42   -> row "Ann", "42" under "Name", "Age"
/// ```
final class PdfTableRows {
  /// What is beyond them joins the last column it overlaps.
  private static final int MOST_COLUMNS = 30;

  private final DocumentText text;
  private final List<PdfLine> lines = new ArrayList<>();

  /// @param text that the table goes into
  PdfTableRows(DocumentText text) {
    this.text = text;
  }

  /// Whether a line is a row of a table: it has cells, and so has the one above or below.
  boolean takes(PdfLine line, Optional<PdfLine> next) {
    return line.cells().size() > 1
        && (!lines.isEmpty() || next.filter(below -> isBelow(below, line)).isPresent());
  }

  /// Whether a line is the next row: near, and with a cell below one that isn't the first.
  private static boolean isBelow(PdfLine below, PdfLine line) {
    return below.cells().size() > 1
        && below.y() > line.y()
        && below.y() - line.y() < line.size() * 5
        && below.cells().stream()
            .anyMatch(
                cell -> line.cells().stream().skip(1).anyMatch(other -> overlap(cell, other)));
  }

  /// Whether two stretches share a place in their lines; touching edges are none.
  private static boolean overlap(PdfLine a, PdfLine b) {
    return a.left() < b.right() && b.left() < a.right();
  }

  /// Adds a row that [#takes] it.
  void take(PdfLine line) {
    lines.add(line);
  }

  /// Ends the table, if there is one. Its first row is a header when it alone is bold, or when it
  /// looks like one ([SheetHeader]).
  void end() throws UnreadableException {
    if (lines.isEmpty()) {
      return;
    }
    List<double[]> columns = columns();
    List<List<String>> rows = lines.stream().map(line -> cells(line, columns)).toList();
    boolean bold = lines.getFirst().bold() && lines.size() > 1 && !lines.get(1).bold();
    boolean headed = rows.size() > 1 && (bold || SheetHeader.isLikely(rows));
    lines.clear();
    text.table(rows, headed);
  }

  /// Left and right edges of the columns: cells that overlap are in one.
  private List<double[]> columns() {
    List<PdfLine> cells =
        new ArrayList<>(lines.stream().flatMap(line -> line.cells().stream()).toList());
    cells.sort(Comparator.comparingDouble(PdfLine::width).thenComparingDouble(PdfLine::left));
    List<double[]> columns = new ArrayList<>();
    for (PdfLine cell : cells) {
      Optional<double[]> column =
          columns.stream()
              .filter(each -> cell.left() < each[1] && each[0] < cell.right())
              .findFirst();
      if (column.isPresent()) {
        column.get()[0] = Math.min(column.get()[0], cell.left());
        column.get()[1] = Math.max(column.get()[1], cell.right());
      } else if (columns.size() < MOST_COLUMNS) {
        columns.add(new double[] {cell.left(), cell.right()});
      }
    }
    columns.sort(Comparator.comparingDouble(each -> each[0]));
    return columns;
  }

  /// A row's cells, one for each column, empty where it has none.
  private static List<String> cells(PdfLine line, List<double[]> columns) {
    List<StringBuilder> cells = new ArrayList<>();
    columns.forEach(_ -> cells.add(new StringBuilder()));
    for (PdfLine cell : line.cells()) {
      StringBuilder into = cells.get(column(cell, columns));
      into.append(into.isEmpty() ? "" : " ").append(cell.text());
    }
    return cells.stream().map(StringBuilder::toString).toList();
  }

  /// The column that a cell shares most with.
  private static int column(PdfLine cell, List<double[]> columns) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < columns.size(); i++) {
      double shared =
          Math.min(cell.right(), columns.get(i)[1]) - Math.max(cell.left(), columns.get(i)[0]);
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }
}
