package footnote.format.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A line of a PDF's page, or a stretch of one that a gap ends: a line of a column, a cell.
///
/// Everything the rules go by is kept here, so that they can be read and tested without PDFBox:
/// from [PdfStretches] on, a page is a list of these.
///
/// @param cells the stretches it is made of, from left to right; none in a stretch
/// @param left in points from the left edge of the page
/// @param y of its base line, in points from the top of the page
/// @param size of most of its letters, in points
/// @param item the item of a list that the file says it belongs to, 0 where it says none
/// @param column left and right edge of the column it stands in
/// @param right in points from the left edge of the page
/// @param bold whether most of its letters are
/// @param mono whether most of its letters are of a font in which all are equally wide
record PdfLine(
    String text,
    List<PdfLine> cells,
    double left,
    double right,
    double y,
    double size,
    boolean bold,
    boolean mono,
    int item,
    Edges column) {
  /// Where a column begins and ends, in points from the left edge of the page.
  record Edges(double left, double right) {
    /// Of a stretch, before its column is known.
    static final Edges NONE = new Edges(0, 0);

    double width() {
      return right - left;
    }
  }

  PdfLine {
    cells = List.copyOf(cells);
  }

  double width() {
    return right - left;
  }

  /// The same in another column.
  PdfLine in(Edges other) {
    return new PdfLine(text, cells, left, right, y, size, bold, mono, item, other);
  }

  /// One line of stretches from left to right.
  ///
  /// Size and place are those of its longest stretch; it is bold or of one width only if all of
  /// them are.
  ///
  /// @param stretches on one base line, at least one
  static PdfLine of(List<PdfLine> stretches) {
    if (stretches.size() == 1) {
      return stretches.getFirst();
    }
    PdfLine longest =
        stretches.stream().max(Comparator.comparingInt(each -> each.text().length())).orElseThrow();
    return new PdfLine(
        stretches.stream().map(PdfLine::text).collect(Collectors.joining(" ")),
        stretches,
        stretches.getFirst().left(),
        stretches.stream().mapToDouble(PdfLine::right).max().orElse(0),
        longest.y(),
        longest.size(),
        stretches.stream().allMatch(PdfLine::bold),
        stretches.stream().allMatch(PdfLine::mono),
        longest.item(),
        longest.column());
  }
}
