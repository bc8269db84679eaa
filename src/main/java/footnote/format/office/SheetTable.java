package footnote.format.office;

import footnote.format.UnreadableException;
import java.util.List;

/// Tells the rows of a sheet: tables between blank rows, each with its header where it has one, and
/// lines of one cell above them as paragraphs.
///
/// People put several tables, titles and remarks on one sheet; blank rows are all that parts them.
/// The first row of a table is held back until the second tells whether it is a header.
///
/// ```
/// Prices 2024          -> paragraph "Prices 2024"
/// Item    | Euro       -> header, since the row below has a value
/// Bread   | 3          -> row "Bread", "3" under "Item", "Euro"
///                      -> the table ends
/// ```
final class SheetTable {
  /// Columns that are read of a sheet; Excel has 16,384.
  static final int COLUMNS = 1_000;

  private final DocumentText text;
  private final int mostRows;

  /// The first row of a table, held back; empty once it is told.
  private List<String> first = List.of();

  private boolean open;
  private int rows;

  /// @param mostRows that are told of the sheet, whatever tables they are in
  SheetTable(DocumentText text, int mostRows) {
    this.text = text;
    this.mostRows = mostRows;
  }

  /// The next row, blank or not; false where no more are read.
  ///
  /// @param cells up to the last that shows something
  boolean row(List<String> cells) throws UnreadableException {
    long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
    if (filled == 0) {
      end();
      return true;
    }
    if (++rows > mostRows) {
      return false;
    }
    if (!open && filled == 1) {
      text.paragraph(String.join("", cells));
    } else if (!open) {
      open = true;
      first = cells;
    } else {
      begin(first.isEmpty() || !SheetHeader.isLikely(first, cells));
      text.row(cells);
    }
    return true;
  }

  /// Tells the first row, if it has not been told.
  private void begin(boolean asRow) throws UnreadableException {
    if (!first.isEmpty()) {
      text.beginTable(asRow ? List.of() : first);
      if (asRow) {
        text.row(first);
      }
      first = List.of();
    }
  }

  /// The table ends here, if there is one.
  void end() throws UnreadableException {
    begin(true);
    open = false;
  }
}
