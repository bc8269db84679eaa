package footnote.format.org;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells a table of Org: rows of cells between bars, with rules between some.
///
/// Rows above the first rule that has any are the header; without such a rule, or with one below
/// all rows, there is none. Rows that only set widths (`<10>`) or group columns (`/`) are not seen.
/// Formulas (`#+TBLFM:`) are keywords to [OrgBlocks], and cells keep the values last computed.
///
/// ```
/// | Name | Age |
/// |------+-----|   -> header "Name", "Age"
/// | Ann  |  42 |   -> row "Ann", "42"
/// ```
final class OrgTable {
  /// A cell that only sets how wide a column is, or how it is set.
  private static final Pattern WIDTH = Pattern.compile("<[lrc]?\\d{0,4}>|[<>]|<>");

  /// A bar within a cell, as Org's entity.
  private static final Pattern BAR = Pattern.compile("\\\\vert(?:\\{}|(?![A-Za-z]))");

  /// What is beyond them is in the last.
  private static final int MOST_COLUMNS = 1_000;

  private OrgTable() {}

  /// Tells the table in lines that each begin with a bar.
  ///
  /// @param drawn at least one line
  static void tell(List<String> drawn, OrgDocument document) {
    List<List<String>> rows = new ArrayList<>();
    int header = 0;
    for (String line : drawn) {
      String bare = line.strip();
      if (bare.startsWith("|-")) {
        header = header == 0 ? rows.size() : header;
      } else {
        List<String> row = cells(bare);
        if (!isForColumns(row)) {
          rows.add(row.stream().map(document::words).toList());
        }
      }
    }
    header = header == rows.size() ? 0 : header;
    document.seen().table(names(rows.subList(0, header)));
    rows.stream().skip(header).forEach(document.seen()::row);
  }

  /// The cells between bars; a bar within one is written `\vert`. At most [#MOST_COLUMNS] are
  /// parted.
  private static List<String> cells(String line) {
    String inside = line.substring(1, Math.max(1, line.length() - (line.endsWith("|") ? 1 : 0)));
    return Stream.of(inside.split("\\|", MOST_COLUMNS))
        .map(cell -> BAR.matcher(cell).replaceAll("|"))
        .toList();
  }

  /// Whether a row tells the widths and groups of columns, or nothing.
  private static boolean isForColumns(List<String> row) {
    boolean group = row.getFirst().strip().equals("/");
    return row.stream()
        .skip(group ? 1 : 0)
        .map(String::strip)
        .allMatch(cell -> cell.isEmpty() || WIDTH.matcher(cell).matches());
  }

  /// The names of columns, of one row or several.
  private static List<String> names(List<List<String>> header) {
    List<String> names = new ArrayList<>();
    for (List<String> row : header) {
      for (int i = 0; i < row.size(); i++) {
        if (i == names.size()) {
          names.add("");
        }
        names.set(i, (names.get(i) + " " + row.get(i).strip()).strip());
      }
    }
    return names;
  }
}
