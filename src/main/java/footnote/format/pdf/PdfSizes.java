package footnote.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The sizes of a PDF's letters, of which those of headings stand out, and its words, which tell
/// what a hyphen at the end of a line is.
///
/// Counted over all letters of the document, so that the body is what most of it is set in,
/// whatever that is called in the file. Sizes are rounded to half a point, since scaling leaves
/// them a little apart.
///
/// ```
/// 3,000 letters of 11 points, 60 of 18, 200 of 14   -> body 11; 18 is level 1, 14 is level 2
/// 120 bold ones of 11                               -> level 3
/// ```
///
/// @param body of most letters
/// @param larger than those, the largest first
/// @param bold whether most letters are bold
/// @param mono whether most letters are of one width
/// @param leading from line to line, as a multiple of the size
/// @param words all that stand within a line, in small letters
record PdfSizes(
    double body,
    List<Double> larger,
    boolean bold,
    boolean mono,
    double leading,
    Set<String> words) {
  /// A heading's letters are larger by so much.
  static final double LARGER = 1.12;

  /// Counts the letters of all stretches.
  ///
  /// @param stretches of all pages, in the order of reading as far as it is known
  static PdfSizes of(List<PdfLine> stretches) {
    Map<Double, Integer> letters = new HashMap<>();
    Map<Boolean, Integer> bold = new HashMap<>();
    Map<Boolean, Integer> mono = new HashMap<>();
    Set<String> words = new HashSet<>();
    for (PdfLine each : stretches) {
      int length = each.text().length();
      letters.merge(rounded(each.size()), length, Integer::sum);
      bold.merge(each.bold(), length, Integer::sum);
      mono.merge(each.mono(), length, Integer::sum);
      words(each.text()).forEach(words::add);
    }
    double body = most(letters, 10.0);
    List<Double> larger =
        letters.keySet().stream()
            .filter(size -> size >= body * LARGER)
            .sorted(Collections.reverseOrder())
            .toList();
    return new PdfSizes(
        body, larger, most(bold, false), most(mono, false), leading(stretches, body), words);
  }

  /// What was counted most.
  ///
  /// @param otherwise where nothing was counted
  private static <T> T most(Map<T, Integer> counts, T otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  /// How far apart lines of the body mostly are; 1.2 times their size where that can't be told.
  ///
  /// Only gaps of 0.8 to 2.6 times the body's size count: others are within a line or between
  /// blocks.
  private static double leading(List<PdfLine> stretches, double body) {
    Map<Double, Integer> gaps = new HashMap<>();
    List<PdfLine> lines = new ArrayList<>(stretches);
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).y() - lines.get(i - 1).y();
      boolean below = rounded(lines.get(i).size()) == body && gap > body * 0.8 && gap < body * 2.6;
      if (below) {
        gaps.merge(rounded(gap), 1, Integer::sum);
      }
    }
    return most(gaps, body * 1.2) / body;
  }

  /// To half a point.
  static double rounded(double size) {
    return Math.round(size * 2) / 2.0;
  }

  /// The words of a line but the last, which may be cut.
  ///
  /// Hyphens stay within words, by which [PdfBlocks] tells those that are spelt with one.
  private static Stream<String> words(String line) {
    String[] all = line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}-]+", -1);
    return Stream.of(all).limit(Math.max(0, all.length - 1)).filter(word -> !word.isEmpty());
  }

  /// The level of a heading by its size, from 1 to 5; 0 where it is no larger than the body.
  int level(double size) {
    int level = larger.indexOf(rounded(size)) + 1;
    return Math.min(level, 5);
  }

  /// The level of headings that are merely bold: below those that are larger.
  int boldLevel() {
    return Math.min(larger.size() + 1, 6);
  }
}
