package footnote.format.office;

import footnote.article.Place;
import footnote.format.DocumentLimits;
import footnote.format.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Reads the sheets of an OpenDocument spreadsheet that are not hidden.
///
/// Cells and rows that are equal are stored once with a count, up to the million rows of an empty
/// sheet. So counts are clamped to [SheetTable#COLUMNS] and blank rows are told once. Numbers and
/// dates are read as the program displayed them, since that text is kept with each cell.
///
/// ```
/// <table:table-cell office:value="0.25"><text:p>25%</text:p></table:table-cell>  -> "25%"
/// <table:table-cell table:number-columns-repeated="16384"/>                       -> no cell
/// <table:table-row table:visibility="collapse">                                   -> (nothing)
/// ```
final class OdfSheets {
  private final DocumentText text;
  private final OdfStyles styles;
  private final OdfWords words;
  private final DocumentLimits limits;

  /// @param styles which tell the sheets that are hidden
  /// @param words of the same document
  /// @param limits of rows
  OdfSheets(DocumentText text, OdfStyles styles, OdfWords words, DocumentLimits limits) {
    this.text = text;
    this.styles = styles;
    this.words = words;
    this.limits = limits;
  }

  /// Goes on to the end of the spreadsheet; what stands between its sheets, such as named ranges,
  /// is passed over.
  ///
  /// @param cursor where the spreadsheet begins
  void read(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    while (cursor.next() && !cursor.ends("spreadsheet")) {
      if (cursor.starts("table")) {
        XmlNode sheet = cursor.attributes();
        if (styles.hides("table", sheet.attribute("style-name").orElse(""))) {
          cursor.skip();
        } else {
          sheet(cursor, sheet.attribute("name").orElse(""));
        }
      } else if (cursor.isStart()) {
        cursor.skip();
      }
    }
  }

  /// Tells one sheet below its name. Beyond the limit of rows it is read to its end without being
  /// told.
  ///
  /// A row or column may be hidden by itself or by a filter: either way it is not seen.
  private void sheet(XmlCursor cursor, String name) throws XMLStreamException, UnreadableException {
    text.place(Place.Kind.SHEET, name);
    text.heading(1, name);
    SheetTable table = new SheetTable(text, limits.rows());
    BitSet hidden = new BitSet();
    int columns = 0;
    boolean more = true;
    while (cursor.next() && !cursor.ends("table")) {
      if (cursor.starts("table-column")) {
        columns = column(cursor.attributes(), columns, hidden);
      } else if (cursor.starts("table-row")) {
        XmlNode row = cursor.tree();
        boolean told =
            more && row.attribute("visibility").filter(it -> !it.equals("visible")).isEmpty();
        if (told && !rows(row, hidden, table)) {
          more = false;
          text.remark("only the first " + limits.rows() + " rows of " + name + " are read");
        }
      } else if (cursor.starts("shapes") || cursor.starts("forms")) {
        cursor.skip();
      }
    }
    table.end();
  }

  /// Notes a column or several as hidden or not.
  ///
  /// @return the column behind them
  private static int column(XmlNode column, int from, BitSet hidden) {
    int to = Math.min(SheetTable.COLUMNS, from + repeats(column, "number-columns-repeated"));
    if (column.attribute("visibility").filter(it -> !it.equals("visible")).isPresent()
        && to > from) {
      hidden.set(from, to);
    }
    return Math.max(from, to);
  }

  /// How often a cell, column or row stands; once where it doesn't say, or says nonsense.
  private static int repeats(XmlNode node, String attribute) {
    return Math.max(1, node.number(attribute).orElse(1));
  }

  /// A row, as often as it is repeated; blank ones once.
  ///
  /// @return whether more rows are taken
  private boolean rows(XmlNode row, BitSet hidden, SheetTable table) throws UnreadableException {
    List<String> cells = cells(row, hidden);
    int times = cells.isEmpty() ? 1 : repeats(row, "number-rows-repeated");
    for (int i = 0; i < times; i++) {
      if (!table.row(cells)) {
        return false;
      }
    }
    return true;
  }

  /// What the cells of a row show up to the last that shows something, without hidden columns.
  private List<String> cells(XmlNode row, BitSet hidden) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    int filled = 0;
    for (XmlNode cell : row.children()) {
      if (!cell.is("table-cell") && !cell.is("covered-table-cell")) {
        continue;
      }
      String shown = shown(cell);
      int end = Math.min(SheetTable.COLUMNS, at + repeats(cell, "number-columns-repeated"));
      for (; at < end; at++) {
        if (!hidden.get(at)) {
          cells.add(shown);
          filled = shown.isBlank() ? filled : cells.size();
        }
      }
    }
    return cells.subList(0, filled);
  }

  /// What a cell shows; nothing for an error.
  private String shown(XmlNode cell) {
    String shown = words.ofParagraphs(cell);
    return shown.matches("#[A-Z/0!?]+|Err:\\d+") ? "" : shown;
  }
}
