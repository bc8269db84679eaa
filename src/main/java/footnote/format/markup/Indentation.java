package footnote.format.markup;

import footnote.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// How far lines are indented, and what they are without that.
///
/// In reStructuredText and Org indentation is syntax, so that it is made comparable once, when a
/// file is read: a tab reaches to the next multiple of [#TAB] columns, as docutils and Emacs have
/// it.
public final class Indentation {
  /// Columns between two stops of a tab.
  private static final int TAB = 8;

  private Indentation() {}

  /// The lines of a text, tabs at their beginnings made spaces, no white space at their ends.
  static List<String> lines(String text) {
    return text.lines().map(line -> untabbed(line.stripTrailing())).toList();
  }

  /// A line with spaces for the tabs that it begins with; those further on are text.
  private static String untabbed(String line) {
    int end = 0;
    int column = 0;
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      column = line.charAt(end) == ' ' ? column + 1 : (column / TAB + 1) * TAB;
      end++;
    }
    return column == end ? line : " ".repeat(column) + line.substring(end);
  }

  /// How many spaces a line begins with.
  public static int of(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /// The lines without the indentation that all of them have.
  public static List<String> removed(List<String> lines) {
    int least =
        lines.stream().filter(line -> !line.isEmpty()).mapToInt(Indentation::of).min().orElse(0);
    return removed(lines, least);
  }

  /// The lines without so many spaces, or as many as they have.
  public static List<String> removed(List<String> lines, int indent) {
    return lines.stream().map(line -> line.substring(Math.min(indent, of(line)))).toList();
  }

  /// A first line, and below it others without so many spaces.
  public static List<String> under(String first, List<String> lines, int indent) {
    List<String> all = new ArrayList<>(lines.size() + 1);
    all.add(first.strip());
    all.addAll(removed(lines, indent));
    return all;
  }

  /// Wrapped lines as one, spaced where words are spaced.
  ///
  /// Scripts such as Chinese that don't part words by spaces get none where a line ended.
  public static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String each : lines) {
      String line = each.strip();
      if (!text.isEmpty() && !line.isEmpty()) {
        boolean unspaced =
            Letters.isUnspacedScript(text.charAt(text.length() - 1))
                && Letters.isUnspacedScript(line.charAt(0));
        text.append(unspaced ? "" : " ");
      }
      text.append(line);
    }
    return text.toString();
  }
}
