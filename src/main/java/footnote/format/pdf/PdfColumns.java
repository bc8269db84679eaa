package footnote.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the stretches of a page into the order in which they are read: where a strip without
/// letters parts columns of prose, first the left one, then the right one, between whatever runs
/// across both.
///
/// A recursive cut of the page, as the X-Y cut of Nagy & Seth 1984, but for gutters alone: a region
/// is cut at its widest vertical strip without letters, if what is on both sides of it looks like
/// prose; what runs across the strip (a headline, a figure's caption) parts what is above from what
/// is below. Regions without such a strip are read line by line. Measures are in points.
///
/// ```
/// +-------------------------+
/// | A headline across       |   -> A headline across
/// | left one   | right one  |      left one, left two
/// | left two   | right two  |      right one, right two
/// | A caption across        |      A caption across
/// +-------------------------+
/// ```
final class PdfColumns {
  /// Lines that a column has at least.
  private static final int FEWEST_LINES = 4;

  /// Points without letters that two columns have between them at least.
  private static final double NARROWEST_GUTTER = 5;

  /// Points that a column has at least on either side of a gutter.
  private static final double NARROWEST_COLUMN = 60;

  /// Points from one place that is tried as a gutter to the next.
  private static final double STEP = 2;

  /// Letters that a line of prose has at least, on average.
  private static final double PROSE = 14;

  /// Cuts within cuts: more columns than that have no page.
  private static final int DEEPEST = 4;

  private PdfColumns() {}

  /// The lines of a page as they are read.
  ///
  /// @param stretches of one page, in any order
  static List<PdfLine> lines(List<PdfLine> stretches) {
    List<PdfLine> lines = new ArrayList<>();
    read(stretches, lines, 0);
    return lines;
  }

  /// Reads a region: cut in two where there is a gutter, else line by line.
  ///
  /// @param lines gets the region's lines behind those there are
  /// @param depth how many cuts led to the region
  private static void read(List<PdfLine> region, List<PdfLine> lines, int depth) {
    double gutter = depth < DEEPEST ? gutter(region) : Double.NaN;
    if (Double.isNaN(gutter)) {
      lines.addAll(rows(region));
      return;
    }
    List<PdfLine> sorted = region.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
    List<PdfLine> band = new ArrayList<>();
    List<PdfLine> across = new ArrayList<>();
    for (PdfLine each : sorted) {
      if (crosses(each, gutter)) {
        columns(band, gutter, lines, depth);
        across.add(each);
      } else {
        lines.addAll(rows(across));
        across.clear();
        band.add(each);
      }
    }
    lines.addAll(rows(across));
    columns(band, gutter, lines, depth);
  }

  /// Reads the left column, then the right one.
  ///
  /// @param band of stretches beside the gutter, which is emptied
  private static void columns(List<PdfLine> band, double gutter, List<PdfLine> lines, int depth) {
    read(band.stream().filter(each -> each.right() <= gutter + 1).toList(), lines, depth + 1);
    read(band.stream().filter(each -> each.right() > gutter + 1).toList(), lines, depth + 1);
    band.clear();
  }

  /// Whether a stretch lies on both sides of a place.
  ///
  /// By more than a point on each side: letters reach a little over their places.
  private static boolean crosses(PdfLine line, double x) {
    return line.left() < x - 1 && line.right() > x + 1;
  }

  /// The middle of the widest strip that parts two columns of prose; no number where there is none.
  ///
  /// Places are tried every [#STEP] points, but for the outer [#NARROWEST_COLUMN]; of strips
  /// equally wide the left one counts.
  private static double gutter(List<PdfLine> region) {
    double left = region.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = region.stream().mapToDouble(PdfLine::right).max().orElse(0);
    double best = Double.NaN;
    double widest = 0;
    double start = Double.NaN;
    for (double x = left + NARROWEST_COLUMN; x <= right - NARROWEST_COLUMN; x += STEP) {
      if (parts(region, x)) {
        start = Double.isNaN(start) ? x : start;
        if (x - start + STEP > widest) {
          widest = x - start + STEP;
          best = (start + x) / 2;
        }
      } else {
        start = Double.NaN;
      }
    }
    return widest >= NARROWEST_GUTTER && proseAround(region, best) ? best : Double.NaN;
  }

  /// Whether few enough stretches run across for a gutter.
  ///
  /// Up to half as many stretches may run across as stand on the side that has fewer: headlines,
  /// captions and tables do.
  private static boolean parts(List<PdfLine> region, double x) {
    int across = 0;
    int before = 0;
    int behind = 0;
    for (PdfLine each : region) {
      if (crosses(each, x)) {
        across++;
      } else if (each.right() <= x + 1) {
        before++;
      } else {
        behind++;
      }
    }
    int fewer = Math.min(before, behind);
    return fewer >= FEWEST_LINES && across <= fewer * 0.5;
  }

  /// Whether both sides look like columns: a table has strips between its cells too.
  private static boolean proseAround(List<PdfLine> region, double x) {
    return isProse(region.stream().filter(each -> each.right() <= x + 1).toList())
        && isProse(region.stream().filter(each -> each.left() >= x - 1).toList());
  }

  /// Whether most lines fill their column, as prose does and the cells of a table don't.
  ///
  /// At least half of the lines fill six tenths of the column's width, and hold [#PROSE] characters
  /// on average.
  private static boolean isProse(List<PdfLine> column) {
    double left = column.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = column.stream().mapToDouble(PdfLine::right).max().orElse(0);
    long full = column.stream().filter(each -> each.width() > (right - left) * 0.6).count();
    double letters = column.stream().mapToInt(each -> each.text().length()).average().orElse(0);
    return full * 2 >= column.size() && letters >= PROSE;
  }

  /// The lines of a column from top to bottom: stretches on one base line are one.
  private static List<PdfLine> rows(List<PdfLine> region) {
    double left = region.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = region.stream().mapToDouble(PdfLine::right).max().orElse(0);
    PdfLine.Edges edges = new PdfLine.Edges(left, right);
    return onLines(region).stream().map(line -> line.in(edges)).toList();
  }

  /// Stretches put together by their base lines.
  ///
  /// Base lines are one if they are less than four tenths of the smaller letters' size apart, so
  /// that a raised number stays in its line.
  static List<PdfLine> onLines(List<PdfLine> stretches) {
    List<List<PdfLine>> lines = new ArrayList<>();
    stretches.stream()
        .sorted(Comparator.comparingDouble(PdfLine::y))
        .forEach(each -> {
          List<PdfLine> last = lines.isEmpty() ? List.of() : lines.getLast();
          if (last.isEmpty()
              || each.y() - last.getFirst().y()
                  > 0.4 * Math.min(each.size(), last.getFirst().size())) {
            lines.add(new ArrayList<>(List.of(each)));
          } else {
            last.add(each);
          }
        });
    return lines.stream().map(PdfColumns::joined).toList();
  }

  /// Stretches of one line, from left to right.
  private static PdfLine joined(List<PdfLine> line) {
    line.sort(Comparator.comparingDouble(PdfLine::left));
    return PdfLine.of(line);
  }
}
