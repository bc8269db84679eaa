package footnote.format.rst;

import footnote.format.markup.LineCursor;
import footnote.text.Letters;

/// Tells the titles of sections by the lines of punctuation below them, or above and below.
///
/// The specification asks that the line be as long as the title. Docutils takes a shorter one of
/// four characters or more with a warning, and so do these rules, unless the line is shorter than
/// half the title and text follows.
///
/// ```
/// Bread     -> a title: four marks are enough
/// ====
///
/// Bread and butter ==               -> a paragraph: too short, and no accident ```
/// ```
final class RstTitle {
  /// From this length on a line of punctuation is no accident.
  private static final int SURE = 4;

  /// ASCII's punctuation, all of which may underline.
  private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private RstTitle() {}

  /// Whether a line is one punctuation character, again and again.
  static boolean isAdornment(String line) {
    return line.length() > 1
        && MARKS.indexOf(line.charAt(0)) >= 0
        && line.chars().allMatch(c -> c == line.charAt(0));
  }

  /// Whether a line stands for nothing but a break between paragraphs.
  static boolean isTransition(String line) {
    return line.length() >= SURE && isAdornment(line);
  }

  /// Whether the lines here are a title between two adornments.
  ///
  /// Both lines must be equal, in length too.
  static boolean isFramed(LineCursor lines) {
    return isAdornment(lines.line())
        && !lines.ahead(1).isEmpty()
        && !isAdornment(lines.ahead(1))
        && lines.ahead(2).equals(lines.line());
  }

  /// Whether the lines here are a title above an adornment.
  static boolean isUnderlined(LineCursor lines) {
    String title = lines.line();
    String below = lines.ahead(1);
    return isAdornment(below)
        && (below.length() >= SURE || below.length() >= width(title))
        && !isAdornment(title)
        && (below.length() * 2 >= width(title) || lines.ahead(2).isEmpty());
  }

  /// Columns that a title takes: characters of Chinese and its like take two.
  private static int width(String title) {
    return title.length()
        + (int) title.chars().filter(c -> Letters.isUnspacedScript((char) c)).count();
  }
}
