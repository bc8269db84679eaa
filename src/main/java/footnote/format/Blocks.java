package footnote.format;

import footnote.text.Letters;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the blocks of plain text: stretches of lines between blank ones. In a text of long lines
/// without a blank one between them, every line is a block.
///
/// A paragraph of plain text has no mark but the blank line below it, and many texts from the web
/// have lost that: then each line is as long as a paragraph. Offsets are UTF-16 units of the text;
/// ranges are given and returned without being copied out of it. Time is linear in the length of
/// the range.
///
/// ```java
/// Blocks.of("one\ntwo\n\nthree", new Span(0, 14)); // [0, 7) and [9, 14)
/// ```
public final class Blocks {
  /// The average length from which lines are paragraphs: wrapped text has shorter ones.
  ///
  /// In UTF-16 units.
  private static final int LONG_LINE = 100;

  private Blocks() {}

  /// The blocks of a range in order, without the white space around them.
  public static List<Span> of(String text, Span range) {
    List<Span> lines = lines(text, range);
    return hasLongLinesOnly(text, lines) ? lines : joined(text, lines);
  }

  /// The lines of a range that hold more than white space, without the white space around them.
  public static List<Span> lines(String text, Span range) {
    List<Span> lines = new ArrayList<>();
    int start = range.start();
    while (start < range.end()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? range.end() : Math.min(newline, range.end());
      Span line = trimmed(text, start, end);
      if (line.length() > 0) {
        lines.add(line);
        Bounds.lines(lines.size());
      }
      start = end + 1;
    }
    return lines;
  }

  /// The range without the white space at its ends, in the wide sense of [Letters#isSpace]; empty,
  /// at its end, where it holds nothing else.
  public static Span trimmed(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Letters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Letters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /// One blank line is enough to show that the text parts its paragraphs by them.
  private static boolean hasLongLinesOnly(String text, List<Span> lines) {
    long length = 0;
    for (int i = 0; i < lines.size(); i++) {
      length += lines.get(i).length();
      if (i > 0 && !adjoin(text, lines.get(i - 1), lines.get(i))) {
        return false;
      }
    }
    return lines.size() > 1 && length / lines.size() >= LONG_LINE;
  }

  /// Neighbouring lines made one block.
  private static List<Span> joined(String text, List<Span> lines) {
    List<Span> blocks = new ArrayList<>();
    for (Span line : lines) {
      if (!blocks.isEmpty() && adjoin(text, blocks.getLast(), line)) {
        line = new Span(blocks.removeLast().start(), line.end());
      }
      blocks.add(line);
      Bounds.parts(blocks.size());
    }
    return blocks;
  }

  /// Whether no blank line lies between.
  private static boolean adjoin(String text, Span above, Span below) {
    int second = text.indexOf('\n', text.indexOf('\n', above.end()) + 1);
    return second < 0 || second >= below.start();
  }
}
