package footnote.format.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/// How the numbers of an Excel workbook are displayed: each cell names a style, and that a format
/// as `0.00%` or `d mmmm yyyy`.
///
/// ```
/// 0.256 in "0.00%"      -> 25.60%
/// 45000 in format 14    -> 2023-03-15, as days since the end of 1899
/// ```
final class XlsxFormats {
  /// The format of cells that have none: as many digits as are needed.
  private static final String GENERAL = "General";

  /// Formats that Excel fills with what the reader's country writes: told so that it means one day
  /// everywhere.
  private static final Map<Integer, String> OF_THE_COUNTRY =
      Map.of(14, "yyyy-mm-dd", 22, "yyyy-mm-dd hh:mm");

  /// @param number of the format, which tells those that are built in
  /// @param pattern as Excel writes it: `0.00%`
  private record Format(int number, String pattern) {}

  /// By the number of the style that a cell names.
  private final List<Format> formats = new ArrayList<>();

  /// Whether days count from 1904, as on old Macs, not from the end of 1899.
  private final boolean from1904;

  private final DataFormatter formatter = new DataFormatter(Locale.US);

  /// @param styles the root of `styles.xml`
  /// @param workbook the properties of the workbook
  XlsxFormats(XmlNode styles, XmlNode workbook) {
    from1904 = workbook.attribute("date1904").orElse("0").matches("1|true");
    Map<Integer, String> own = new HashMap<>();
    for (XmlNode each : styles.child("numFmts").orElse(XmlNode.EMPTY).children("numFmt")) {
      own.put(each.number("numFmtId").orElse(0), each.attribute("formatCode").orElse(GENERAL));
    }
    for (XmlNode each : styles.child("cellXfs").orElse(XmlNode.EMPTY).children("xf")) {
      int number = each.number("numFmtId").orElse(0);
      formats.add(new Format(number, own.getOrDefault(number, builtIn(number))));
    }
  }

  /// The pattern of a format that every Excel has (ECMA-376, 18.8.30); the general one for unknown
  /// numbers.
  private static String builtIn(int number) {
    String pattern = BuiltinFormats.getBuiltinFormat(number);
    return OF_THE_COUNTRY.getOrDefault(number, pattern == null ? GENERAL : pattern);
  }

  /// A number as a style displays it. What is no number stays as it is, as does a number in a
  /// format that POI fails on, which files bring in any shape.
  ///
  /// @param style the number of the cell's style; one that the file lacks is general
  String shown(String value, int style) {
    Format format =
        style >= 0 && style < formats.size() ? formats.get(style) : new Format(0, GENERAL);
    try {
      return formatter.formatRawCellContents(
          Double.parseDouble(value), format.number(), format.pattern(), from1904);
    } catch (RuntimeException _) {
      return value;
    }
  }
}
