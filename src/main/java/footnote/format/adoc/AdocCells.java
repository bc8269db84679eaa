package footnote.format.adoc;

import footnote.format.markup.Indentation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the cells of a table of AsciiDoc are written: each behind a separator, or as values between
/// separators, a row a line.
///
/// The first is the form of `|===`: cells follow one another over any number of lines, and a
/// specification before the separator says how often the cell stands (`3*|`) or what it spans
/// (`2+|`, `.3+|`, `2.3+|`). The second is that of `,===`, `:===` and `format=csv`, with quotes
/// around what holds a separator. Rows are made of cells by [AdocTable].
///
/// ```
/// |One 2+|Two and three    -> cells "One", "Two and three" (across 2)
/// 3*|yes                   -> cells "yes", "yes", "yes"
/// ```
///
/// @param separator what stands before each cell, or between values
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

  /// The form that a fence and the style above it ask for. A `separator` of more than one
  /// character, which AsciiDoc doesn't know, is passed over.
  ///
  /// @param kind the first character of the fence
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

  /// The cells in lines of a table, in their order, rows aside. What stands before the first
  /// separator belongs to no cell and is dropped.
  List<Cell> read(List<String> lines) {
    return values ? values(lines) : drawn(lines);
  }

  /// The cells behind each separator.
  ///
  /// A specification is sought in the twelve characters before a separator and no further, so that
  /// a line of many separators is read in linear time. A backslash before a separator makes it part
  /// of the text.
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

  /// Adds the cell whose lines have been gathered, as often as its specification says. A short file
  /// must not become a huge table: at most [#MOST_REPEATED] times, and once if it is longer than
  /// [#LONGEST_REPEATED] characters.
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
  ///
  /// A cell of style `a` holds blocks; their marks are dropped here, for a row of the article holds
  /// one line of words for each cell. Items are parted by semicolons.
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
        Matcher mark = MARK.matcher(hard);
        if (mark.find() && !words.isEmpty() && Character.isLetterOrDigit(lastOf(words))) {
          words.add(words.removeLast() + ";");
        }
        words.add(mark.replaceFirst("").replace("\\|", "|"));
      }
    }
    return Indentation.joined(words);
  }

  private static char lastOf(List<String> words) {
    String last = words.getLast();
    return last.isEmpty() ? ' ' : last.charAt(last.length() - 1);
  }

  /// Values between separators, a row a line. A value in quotes may hold separators, but no line
  /// end; a quote that is open at the end of its line takes the rest of that line with it, which
  /// then adds no cell.
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
