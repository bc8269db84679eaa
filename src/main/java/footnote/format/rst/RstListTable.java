package footnote.format.rst;

import footnote.format.markup.Indentation;
import footnote.format.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A table that is written as a list of lists or as separated values: docutils' `list-table` and
/// `csv-table`.
///
/// ```
/// * - Name       -> first row: "Name", "Age"
///   - Age
/// * - Ann        -> second row: "Ann", "42"
///   - 42
/// ```
///
/// @param rows with the header's among them, as long as they are written
/// @param headers how many of its rows are its header
/// @param document takes what is seen
record RstListTable(List<List<String>> rows, int headers, RstDocument document) {
  /// Columns of a row; what is beyond them is not told.
  private static final int MOST_COLUMNS = 1_000;

  /// The table that a directive holds. Values that a `file` or an `url` would bring are not read.
  ///
  /// @param directive `csv-table` for values, another for a list
  static RstListTable of(
      String directive, List<String> content, Map<String, String> options, RstDocument document) {
    String told = options.getOrDefault("header-rows", "0").strip();
    int headers = told.matches("\\d{1,3}") ? Integer.parseInt(told) : 0;
    if (!directive.equals("csv-table")) {
      return new RstListTable(listed(content), headers, document);
    }
    char delimiter = delimiter(options.getOrDefault("delim", ","));
    List<List<String>> rows = new ArrayList<>();
    if (options.containsKey("header")) {
      rows.addAll(separated(options.get("header"), delimiter));
      headers = 1;
    }
    rows.addAll(separated(String.join("\n", content), delimiter));
    return new RstListTable(rows, headers, document);
  }

  /// The delimiter that is asked for; a comma where the value is none of docutils'.
  private static char delimiter(String told) {
    return switch (told) {
      case "tab" -> '\t';
      case "space" -> ' ';
      case String mark when mark.length() == 1 -> mark.charAt(0);
      default -> ',';
    };
  }

  /// Rows of a list whose items are lists: what is no item is passed over.
  private static List<List<String>> listed(List<String> content) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : items(content)) {
      rows.add(items(row).stream().map(RstTables::cell).toList());
    }
    return rows;
  }

  /// The lines of each item of a list.
  private static List<List<String>> items(List<String> lines) {
    List<List<String>> items = new ArrayList<>();
    LineCursor cursor = new LineCursor(lines);
    while (cursor.more()) {
      String line = cursor.take();
      boolean item = line.matches("[*+-](?: .*)?");
      if (item) {
        String first = line.substring(1).strip();
        int indent = first.isEmpty() ? 2 : line.length() - first.length();
        items.add(Indentation.under(first, cursor.takeIndented(1), indent));
      }
    }
    return items;
  }

  /// Rows of values between delimiters, in quotes where they hold delimiters or line ends.
  ///
  /// A quotation mark is never seen, not even one that is doubled; an open one takes the rest with
  /// it.
  private static List<List<String>> separated(String text, char delimiter) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    String ended = text + "\n";
    for (int i = 0; i < ended.length(); i++) {
      char c = ended.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != delimiter && c != '\n')) {
        value.append(c);
      } else {
        row.add(value.toString().strip());
        value.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }

  /// Tells the table below its title. A table can't have more than [#MOST_COLUMNS] columns below
  /// its header.
  void tell(String title) {
    if (!title.isEmpty()) {
      document.seen().paragraph(document.words(title));
    }
    RstTables.tell(rows.subList(0, Math.min(headers, rows.size())), rest(), document);
  }

  /// The rows below the header.
  private List<List<String>> rest() {
    return rows.stream()
        .skip(headers)
        .map(row -> row.subList(0, Math.min(row.size(), MOST_COLUMNS)))
        .toList();
  }
}
