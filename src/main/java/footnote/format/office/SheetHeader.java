package footnote.format.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether the first row of a table names its columns, where the format doesn't say.
///
/// A wrong header costs more than none: its words would be told with each cell below. So a row must
/// look like names in every cell that is filled.
///
/// ```
/// Name, Age, City  -> can be a header
/// Ann, 42, Bern    -> can't: 42 is a value
/// Country, 1999, 2000 -> can: years name columns
/// ```
public final class SheetHeader {
  /// Characters of a name of a column.
  private static final int LONGEST = 60;

  /// Numbers, dates and amounts: no names of columns. Years are, in tables over years.
  private static final Pattern VALUE =
      Pattern.compile("[-+(]?\\p{Sc}?\\s?\\d[\\d.,:/\\s'’–-]*\\s?(?:\\p{Sc}|%|[A-Z]{3})?\\)?");

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

  private SheetHeader() {}

  /// Whether a row can be a header: names for nearly all columns, each different and none a value.
  public static boolean canBe(List<String> row) {
    Set<String> names = new HashSet<>();
    int unnamed = 0;
    for (String cell : row) {
      String name = cell.strip();
      if (name.isEmpty()) {
        unnamed++;
      } else if (!isName(name) || !names.add(name)) {
        return false;
      }
    }
    return names.size() > 1 && unnamed * 3 <= row.size();
  }

  /// Whether a row is likely the header of the one below. Of two columns the first often names what
  /// the second says, in the first row as in all others.
  public static boolean isLikely(List<String> row, List<String> below) {
    return canBe(row) && (row.size() > 2 || (below.size() > 1 && isValue(below.get(1))));
  }

  /// Whether the first of the rows is likely a header.
  public static boolean isLikely(List<List<String>> rows) {
    return rows.size() > 1 && isLikely(rows.get(0), rows.get(1));
  }

  /// Whether a cell is a number, a date or an amount with its currency.
  public static boolean isValue(String cell) {
    return VALUE.matcher(cell.strip()).matches();
  }

  /// Whether a cell can name a column: short, and no value but a year.
  private static boolean isName(String cell) {
    return cell.length() <= LONGEST && (!isValue(cell) || YEAR.matcher(cell).matches());
  }
}
