package footnote.format.plain;

import footnote.format.Blocks;
import footnote.format.Title;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Takes the first blocks of a text apart where their lines are lines of a head: where one of them
/// is a credit, or the first is a title set above wrapped text without a blank line.
///
/// Stands between [Blocks], which knows blank lines alone, and [Head], which looks at one unit at a
/// time. Without it `By Ada Byron` right above the first paragraph would be the beginning of that.
final class HeadLines {
  /// Lines of a block that are looked at: a head is short.
  private static final int LINES = 12;

  private HeadLines() {}

  /// The first blocks of a text, those in the head taken apart.
  ///
  /// No more than [Head#BLOCKS] blocks are looked at; those behind [#LINES] units stay whole.
  static List<Span> of(String text, List<Span> blocks) {
    List<Span> units = new ArrayList<>();
    for (Span block : blocks.subList(0, Math.min(blocks.size(), Head.BLOCKS))) {
      units.addAll(units.size() < LINES ? apart(text, block, units.isEmpty()) : List.of(block));
    }
    return units;
  }

  /// The lines down to the last credit are units of their own. Of a long block 2,000 units are
  /// looked at.
  private static List<Span> apart(String text, Span block, boolean first) {
    List<Span> lines =
        Blocks.lines(text, new Span(block.start(), Math.min(block.end(), block.start() + 2_000)));
    int head = 0;
    for (int i = 0; i < Math.min(lines.size(), LINES); i++) {
      if (Credit.of(lines.get(i).of(text)).isPresent()) {
        head = i + 1;
      }
    }
    if (head == 0 && first && isSetAbove(text, lines)) {
      head = 1;
    }
    return cut(
        block, lines.subList(0, head), lines.size() > head ? lines.get(head).start() : block.end());
  }

  /// The lines one by one, then what is left of the block.
  private static List<Span> cut(Span block, List<Span> lines, int rest) {
    List<Span> units = new ArrayList<>(lines);
    if (rest < block.end()) {
      units.add(new Span(lines.isEmpty() ? block.start() : rest, block.end()));
    }
    return units;
  }

  /// Whether the first line was broken on purpose: the next word had fitted on it, and it reads as
  /// a title.
  ///
  /// Widths are compared with the widest line of the block, three quarters of which a title and the
  /// next word must stay below; a block of two lines is too little to tell.
  private static boolean isSetAbove(String text, List<Span> lines) {
    if (lines.size() < 3) {
      return false;
    }
    int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
    String second = lines.get(1).of(text);
    int word = second.indexOf(' ') < 0 ? second.length() : second.indexOf(' ');
    return Title.isLikely(lines.getFirst().of(text))
        && !Character.isLowerCase(second.codePointAt(0))
        && lines.getFirst().length() + 1 + word < widest * 3 / 4;
  }
}
