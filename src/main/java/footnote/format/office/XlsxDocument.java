package footnote.format.office;

import footnote.article.Place;
import footnote.format.DocumentLimits;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/// Reads Excel's workbooks (ECMA-376, part 1, chapter 18): the sheets, rows and columns that are
/// not hidden, each cell as it is displayed, formulas by the value kept with them.
///
/// A cell holds a raw value and the number of a style; texts are kept once in a table of shared
/// strings and named by index. References such as `AB12` say where a cell stands, since blank ones
/// are not stored.
///
/// ```
/// <c r="B2" t="s"><v>0</v></c>  -> the first shared string, in the second column
/// <c t="b"><v>1</v></c>         -> TRUE
/// <c t="e"><v>#N/A</v></c>      -> (nothing)
/// ```
final class XlsxDocument {
  private final DocumentText text;
  private final DocumentLimits limits;

  /// Texts by their index; cells name them instead of holding them.
  private final List<String> shared = new ArrayList<>();

  private final XlsxFormats formats;

  /// @param formats how numbers are displayed
  private XlsxDocument(DocumentText text, DocumentLimits limits, XlsxFormats formats) {
    this.text = text;
    this.limits = limits;
    this.formats = formats;
  }

  /// Reads a workbook and tells its sheets.
  ///
  /// @throws UnreadableException where there is no workbook in the package, or too much text
  static Metadata read(ZipPackage file, DocumentText text, DocumentLimits limits)
      throws XMLStreamException, UnreadableException {
    XmlNode workbook = file.tree("xl/workbook.xml");
    if (workbook == XmlNode.EMPTY) {
      throw new UnreadableException("is not what its name says: no Excel workbook");
    }
    XlsxFormats formats =
        new XlsxFormats(file.tree("xl/styles.xml"), workbook.child("workbookPr").orElse(workbook));
    new XlsxDocument(text, limits, formats).sheets(file, workbook);
    return OfficeProperties.ofOffice(file.tree("docProps/core.xml"), file.tree("docProps/app.xml"));
  }

  /// Tells the sheets that are shown, in the order of their tabs, below their names where there are
  /// several.
  private void sheets(ZipPackage file, XmlNode workbook)
      throws XMLStreamException, UnreadableException {
    strings(file);
    Map<String, String> relations = file.relations("xl/workbook.xml");
    List<XmlNode> shown =
        workbook.child("sheets").orElse(XmlNode.EMPTY).children("sheet").stream()
            .filter(sheet ->
                !sheet.attribute("state").orElse("").toLowerCase(Locale.ROOT).contains("hidden"))
            .toList();
    for (XmlNode sheet : shown) {
      String name = sheet.attribute("name").orElse("");
      text.place(Place.Kind.SHEET, name);
      if (shown.size() > 1) {
        text.heading(1, name);
      }
      Optional<XmlCursor> cursor =
          file.cursor(relations.getOrDefault(sheet.attribute("r:id").orElse(""), ""));
      if (cursor.isPresent()) {
        rows(cursor.get(), name);
      }
    }
  }

  /// Reads the texts that cells name by index, if there are any.
  private void strings(ZipPackage file) throws XMLStreamException {
    Optional<XmlCursor> cursor = file.cursor("xl/sharedStrings.xml");
    while (cursor.isPresent() && cursor.get().next()) {
      if (cursor.get().starts("si")) {
        shared.add(rich(cursor.get().tree()));
      }
    }
  }

  /// A text in one or several formats, without the readings of Japanese beside it.
  ///
  /// @param node with runs (`r`) of one format each, or a text (`t`); `rPh` holds how a word is
  ///   read
  private static String rich(XmlNode node) {
    StringBuilder words = new StringBuilder();
    for (XmlNode child : node.children()) {
      if (child.is("t") || child.is("r")) {
        words.append(
            child.is("t") ? child.words() : child.child("t").map(XmlNode::words).orElse(""));
      }
    }
    return words.toString();
  }

  /// Tells the rows of a sheet. A gap in the numbers of rows is a blank row, which ends a table.
  ///
  /// @param sheet its name, for a remark
  private void rows(XmlCursor cursor, String sheet) throws XMLStreamException, UnreadableException {
    SheetTable table = new SheetTable(text, limits.rows());
    BitSet hidden = new BitSet();
    int last = 0;
    while (cursor.next()) {
      if (cursor.starts("col")) {
        hide(cursor.attributes(), hidden);
      } else if (cursor.starts("row")) {
        XmlNode row = cursor.tree();
        int number = row.number("r").orElse(last + 1);
        if (number > last + 1) {
          table.row(List.of());
        }
        last = number;
        if (!row.attribute("hidden").orElse("0").matches("1|true")
            && !table.row(cells(row, hidden))) {
          text.remark("only the first " + limits.rows() + " rows of " + sheet + " are read");
          break;
        }
      } else if (cursor.ends("sheetData")) {
        break;
      }
    }
    table.end();
  }

  /// Notes hidden columns, which one element tells from `min` to `max`, from 1, both included.
  private static void hide(XmlNode column, BitSet hidden) {
    if (column.attribute("hidden").orElse("0").matches("1|true")) {
      int from = column.number("min").orElse(1) - 1;
      int to = Math.min(column.number("max").orElse(1), SheetTable.COLUMNS);
      if (from >= 0 && from < to) {
        hidden.set(from, to);
      }
    }
  }

  /// What the cells of a row show up to the last that shows something, without hidden columns.
  ///
  /// Cells are put in their columns first: blank ones are not stored, and nothing says that they
  /// come in order.
  private List<String> cells(XmlNode row, BitSet hidden) {
    Map<Integer, String> cells = new TreeMap<>();
    int at = -1;
    for (XmlNode cell : row.children("c")) {
      at = cell.attribute("r").map(XlsxDocument::column).orElse(at + 1);
      if (at >= 0 && at < SheetTable.COLUMNS && !hidden.get(at)) {
        String value = shown(cell);
        if (!value.isBlank()) {
          cells.put(at, value);
        }
      }
    }
    int width = cells.keySet().stream().mapToInt(each -> each + 1).max().orElse(0);
    List<String> list = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      if (!hidden.get(i)) {
        list.add(cells.getOrDefault(i, ""));
      }
    }
    return list;
  }

  /// The number of the column that a reference as `AB12` names, from 0.
  ///
  /// Up to three letters (Excel's last column is `XFD`); -1 for what names none.
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < Math.min(reference.length(), 4); i++) {
      char letter = reference.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        column = column * 26 + letter - 'A' + 1;
      }
    }
    return column - 1;
  }

  /// What the cell shows; nothing for an error.
  ///
  /// By the cell's type (ECMA-376, 18.18.11): a shared or inline text, the text of a formula, a
  /// truth value, an error, else a number.
  private String shown(XmlNode cell) {
    String value = cell.child("v").map(XmlNode::words).orElse("");
    return switch (cell.attribute("t").orElse("n")) {
      case "s" ->
          value.matches("\\d{1,9}") && Integer.parseInt(value) < shared.size()
              ? shared.get(Integer.parseInt(value))
              : "";
      case "inlineStr" -> cell.child("is").map(XlsxDocument::rich).orElse("");
      case "str", "d" -> value;
      case "b" -> value.isEmpty() ? "" : value.equals("1") ? "TRUE" : "FALSE";
      case "e" -> "";
      default -> formats.shown(value, cell.number("s").orElse(0));
    };
  }
}
