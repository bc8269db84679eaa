package footnote.format.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the cells of a table of AsciiDoc are written: each behind a separator, or as values between
/// separators, a row a line.
///
/// @param values whether they are values
record AdocCells(char separator, boolean values) {
  private static final int MOST_REPEATED = 200;
  private static final int LONGEST_REPEATED = 200;

  /// What may stand before the mark of a cell: how often it stands or how far it spans, how it is
  /// aligned, what it holds.
  private static final Pattern SPEC =
      Pattern.compile(
          "(?:(?<=\\s)|^)(?:(\\d{1,3})?(?:\\.(\\d{1,3}))?([*+]))?(?:[<^>]?(?:\\.[<^>])?)[a-z]?$");

  private static final Pattern MARK =
      Pattern.compile(
          "^[ \\t]*(?:[*.-]{1,5}|\\d{1,3}\\.|<\\d{1,3}>)["
              + " \\t]+(?=\\S)|^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \\t]+");

  /// @param across columns that it spans
  /// @param down rows that it spans
  record Cell(String text, int across, int down) {}

  static AdocCells of(char kind, AdocStyle style) {
    boolean csv = kind == ',' || style.value("format").filter("csv"::equals).isPresent();
    char usual = csv ? ',' : kind;
    char separator =
        style
            .value("separator")
            .filter(mark -> mark.length() == 1)
            .map(mark -> mark.charAt(0))
            .orElse(usual);
    return new AdocCells(separator, csv || kind == ':');
  }

  /// The cells in lines of a table.
  List<Cell> read(List<String> lines) {
    return values ? values(lines) : drawn(lines);
  }

  /// The cells behind each separator.
  private List<Cell> drawn(List<String> lines) {
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
      for (int i = 0; i < (often ? Math.min(across, MOST_REPEATED) : 1); i++) {
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
  private List<Cell> values(List<String> lines) {
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
          } else if (quoted || c != separator) {
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
}
