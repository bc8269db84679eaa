package footnote.format.office;

import footnote.format.UnreadableException;
import java.util.List;

/// Tells the rows of separated values. The first is the header if it can be one: files without are
/// rare.
///
/// The first row is held back until a second comes, since a lone row is no header. Files of a
/// single column are read as paragraphs, one a value.
final class CsvRows {
  private final DocumentText text;
  private final int most;

  /// The first row, held back; also what says how many columns there are.
  private List<String> header = List.of();

  private boolean begun;
  private int rows;

  /// @param most rows that are told, the header aside
  CsvRows(DocumentText text, int most) {
    this.text = text;
    this.most = most;
  }

  /// The next row; false where no more are read.
  ///
  /// Blank rows are passed over and not counted.
  boolean row(List<String> cells) throws UnreadableException {
    if (cells.stream().allMatch(String::isBlank)) {
      return true;
    }
    if (!begun && header.isEmpty()) {
      header = cells;
      return true;
    }
    begin();
    if (++rows > most) {
      return false;
    }
    told(cells);
    return true;
  }

  /// Tells the row held back, as the header if it can be one, else as a row.
  private void begin() throws UnreadableException {
    if (!begun) {
      begun = true;
      boolean headed = SheetHeader.canBe(header);
      text.beginTable(headed ? header : List.of());
      if (!headed) {
        told(header);
      }
    }
  }

  /// Tells a row, or a paragraph where there is one column.
  private void told(List<String> cells) throws UnreadableException {
    if (cells.size() == 1 && header.size() == 1) {
      text.paragraph(cells.getFirst());
    } else {
      text.row(cells);
    }
  }

  /// Tells a header without rows as a row.
  void end() throws UnreadableException {
    if (!begun && !header.isEmpty()) {
      told(header);
    }
  }
}
