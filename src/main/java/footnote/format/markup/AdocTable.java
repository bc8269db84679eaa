package footnote.format.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table of AsciiDoc: cells one behind the other, taken to rows by the number of columns.
///
/// @param cells in order
/// @param columns how many a row has
/// @param headed whether the first row is its header
record AdocTable(List<Cell> cells, int columns, boolean headed, AdocDocument document) {
  private static final int MOST_COLUMNS = 200;

  /// Rows that a cell spans, and characters of one that stands in several.
  private static final int MOST_ROWS = 50;

  private static final int LONGEST_REPEATED = 200;

  /// What may stand before the mark of a cell: how often it stands or how far it spans, how it is
  /// aligned, what it holds.
  private static final Pattern SPEC =
      Pattern.compile(
          "(?:(?<=\\s)|^)(?:(\\d{1,3})?(?:\\.(\\d{1,3}))?([*+]))?(?:[<^>]?(?:\\.[<^>])?)[a-z]?$");

  private static final Pattern COLUMNS = Pattern.compile("(\\d{1,3})\\*.*");
  private static final Pattern MARK =
      Pattern.compile(
          "^[ \\t]*(?:[*.-]{1,5}|\\d{1,3}\\.|<\\d{1,3}>)["
              + " \\t]+(?=\\S)|^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \\t]+");

  /// @param across columns that it spans
  /// @param down rows that it spans
  record Cell(String text, int across, int down) {}

  static AdocTable of(char kind, List<String> lines, AdocStyle style, AdocDocument document) {
    boolean csv = kind == ',' || style.value("format").filter("csv"::equals).isPresent();
    String separator =
        style
            .value("separator")
            .filter(mark -> mark.length() == 1)
            .orElse(csv ? "," : kind == ':' ? ":" : kind == '!' ? "!" : "|");
    int first = 0;
    while (first < lines.size() && lines.get(first).isEmpty()) {
      first++;
    }
    boolean ruled =
        first == 0 && lines.size() > 1 && lines.get(1).isEmpty() && !style.has("noheader");
    boolean psv = !csv && kind != ':';
    List<Cell> cells = psv ? cells(lines, separator.charAt(0)) : values(lines, separator);
    String top = first < lines.size() ? lines.get(first) : "";
    int inFirst =
        psv
            ? width(cells(List.of(top), separator.charAt(0)))
            : width(values(List.of(top), separator));
    int columns = style.value("cols").map(AdocTable::columns).orElse(inFirst);
    boolean whole = inFirst == columns;
    return new AdocTable(
        cells,
        Math.clamp(columns, 1, MOST_COLUMNS),
        style.has("header") || (ruled && whole),
        document);
  }

  private static int width(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::across).sum();
  }

  private static int columns(String told) {
    int count = 0;
    for (String column : told.split("[,;]", -1)) {
      Matcher repeated = COLUMNS.matcher(column.strip());
      count += repeated.matches() ? Integer.parseInt(repeated.group(1)) : 1;
    }
    return Math.min(count, MOST_COLUMNS);
  }

  /// The cells behind each separator.
  private static List<Cell> cells(List<String> lines, char separator) {
    List<Cell> cells = new ArrayList<>();
    List<String> text = new ArrayList<>();
    String spec = "";
    boolean begun = false;
    for (String line : lines) {
      int from = 0;
      for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + 1)) {
        if (at > 0 && line.charAt(at - 1) == '\\') {
          continue;
        }
        int window = Math.max(from, at - 12);
        Matcher told = SPEC.matcher(line.substring(window, at));
        int end = told.find() ? window + told.start() : at;
        text.add(line.substring(from, end));
        add(begun, spec, text, cells);
        begun = true;
        spec = line.substring(end, at);
        from = at + 1;
      }
      text.add(line.substring(from));
    }
    add(begun, spec, text, cells);
    return cells;
  }

  private static void add(boolean begun, String spec, List<String> text, List<Cell> cells) {
    if (begun) {
      Matcher told = SPEC.matcher(spec);
      boolean counted = told.find() && told.group(3) != null;
      int across = counted && told.group(1) != null ? Integer.parseInt(told.group(1)) : 1;
      int down = counted && told.group(2) != null ? Integer.parseInt(told.group(2)) : 1;
      boolean repeated = counted && told.group(3).equals("*");
      Cell cell = new Cell(plain(text), repeated ? 1 : across, down);
      boolean often = repeated && cell.text().length() <= LONGEST_REPEATED;
      for (int i = 0; i < (often ? Math.min(across, MOST_COLUMNS) : 1); i++) {
        cells.add(cell);
      }
    }
    text.clear();
  }

  /// The words of a cell's paragraphs and items, one behind the other.
  private static String plain(List<String> lines) {
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      String stripped = line.strip();
      boolean unseen =
          stripped.equals("+")
              || AdocBlocks.isComment(stripped)
              || AdocBlocks.isDelimiter(stripped)
              || AdocStyle.isLine(stripped)
              || stripped.startsWith("image::");
      if (!unseen) {
        String hard =
            stripped.endsWith(" +") ? stripped.substring(0, stripped.length() - 2) : stripped;
        words.add(MARK.matcher(hard).replaceFirst("").replace("\\|", "|"));
      }
    }
    return Indentation.joined(words);
  }

  /// Values between separators, a row a line.
  private static List<Cell> values(List<String> lines, String separator) {
    List<Cell> cells = new ArrayList<>();
    for (String line : lines) {
      if (!line.isEmpty()) {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        String ended = line + separator;
        for (int i = 0; i < ended.length(); i++) {
          char c = ended.charAt(i);
          if (c == '"') {
            quoted = !quoted;
          } else if (quoted || c != separator.charAt(0)) {
            value.append(c);
          } else {
            cells.add(new Cell(value.toString().strip(), 1, 1));
            value.setLength(0);
          }
        }
      }
    }
    return cells;
  }

  void tell() {
    List<List<String>> rows = rows();
    boolean header = headed && !rows.isEmpty();
    document.seen().table(header ? rows.getFirst() : List.of());
    rows.stream().skip(header ? 1 : 0).forEach(document.seen()::row);
  }

  /// The cells in rows; one that spans several stands in each of them.
  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    String[] above = new String[columns];
    int[] left = new int[columns];
    List<String> row = new ArrayList<>();
    for (Cell cell : cells) {
      row = carried(row, above, left, rows);
      String words = document.words(cell.text());
      for (int i = 0; i < Math.max(1, cell.across()) && row.size() < columns; i++) {
        above[row.size()] = i == 0 && words.length() <= LONGEST_REPEATED ? words : "";
        left[row.size()] = Math.min(cell.down(), MOST_ROWS) - 1;
        row.add(i == 0 ? words : "");
      }
    }
    row = carried(row, above, left, rows);
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  /// The row with what reaches into it from above; a new one where it is full.
  private List<String> carried(
      List<String> row, String[] above, int[] left, List<List<String>> rows) {
    List<String> open = row;
    while (open.size() == columns || left[open.size()] > 0) {
      if (open.size() == columns) {
        rows.add(open);
        open = new ArrayList<>();
      } else {
        left[open.size()]--;
        open.add(above[open.size()]);
      }
    }
    return open;
  }
}
