package footnote.format.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what stands at the top or the bottom of page after page: running heads and feet, which but
/// for numbers are the same on several pages, and numbers of pages.
///
/// All pages are counted first, then each is told what to leave out: that a line runs shows only by
/// the pages it is on. Places are compared by quarters of their points, with one to either side, so
/// that rounding parts none.
///
/// ```
/// page 1: "Annual report  1"   page 2: "Annual report  2"   -> running, told once
/// page 1: "- 7 -"                                           -> a number of a page, not told
/// ```
final class PdfRunningHeads {
  /// Lines at either end of a page that may be one.
  private static final int LINES = 3;

  /// Characters of a line that may be one.
  private static final int LONGEST = 150;

  /// A number alone, in digits or Roman, with the word for page in several languages: `- 7 -`,
  /// `page 7 of 9`.
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\P{L}{0,4}(?:(?:page|seite|p|pp|pagina|página|strona|sida|side|страница|стр)\\.?\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})"
              + "(?:\\s*(?:of|/|von|de|sur|di|van|z|из)\\s*\\d{1,4})?\\P{L}{0,4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What differs from page to page in a head that runs: digits, or small Roman numerals.
  private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxlc]+\\b");

  /// The pages that a line stands on, by its words and its place.
  private final Map<Key, Set<Integer>> pages = new HashMap<>();

  /// As they stand, in the order they were met.
  private final Set<String> found = new LinkedHashSet<>();

  private final double body;

  /// A line that is alike on several pages: its words but for numbers, and about where it stands.
  ///
  /// @param place of its base line, in units of four points
  private record Key(String words, long place) {}

  /// @param body the size of most letters
  PdfRunningHeads(double body) {
    this.body = body;
  }

  /// Takes a page into account; all come before the first is asked for.
  ///
  /// Each line counts for its place and the ones next to it.
  void count(int page, List<PdfLine> stretches) {
    for (PdfLine line : edges(stretches)) {
      for (long place = place(line) - 1; place <= place(line) + 1; place++) {
        pages.computeIfAbsent(new Key(words(line), place), _ -> new HashSet<>()).add(page);
      }
    }
  }

  /// The stretches of a page without its running head and foot.
  ///
  /// All stretches of a line that runs are left out.
  List<PdfLine> without(List<PdfLine> stretches) {
    Set<PdfLine> running = new HashSet<>();
    for (PdfLine line : edges(stretches)) {
      if (isRunning(line)) {
        running.addAll(line.cells().isEmpty() ? List.of(line) : line.cells());
        found.add(line.text());
      }
    }
    return stretches.stream().filter(each -> !running.contains(each)).toList();
  }

  /// Whether a line is the number of a page, or stands in the same place on another page and is no
  /// heading.
  ///
  /// What is set larger than the body by three tenths is no running head but the same heading on
  /// several pages.
  private boolean isRunning(PdfLine line) {
    return PAGE_NUMBER.matcher(line.text()).matches()
        || (line.size() <= body * 1.3
            && pages.getOrDefault(new Key(words(line), place(line)), Set.of()).size() > 1);
  }

  /// Heads and feet found, the same ones on all pages once; no numbers of pages.
  Collection<String> found() {
    Map<String, String> different = new LinkedHashMap<>();
    for (String each : found) {
      if (!PAGE_NUMBER.matcher(each).matches()) {
        different.putIfAbsent(NUMBER.matcher(each).replaceAll("#"), each);
      }
    }
    return different.values();
  }

  /// The first and last lines of a page that are short enough.
  ///
  /// Three lines at each end; a page of six or fewer has its first and last only, and one of two
  /// has none, since they are all its text.
  private static List<PdfLine> edges(List<PdfLine> stretches) {
    List<PdfLine> lines = PdfColumns.onLines(stretches);
    if (lines.size() <= 2 * LINES) {
      return middleLess(lines);
    }
    List<PdfLine> edges = new ArrayList<>(lines.subList(0, LINES));
    edges.addAll(lines.subList(lines.size() - LINES, lines.size()));
    return edges.stream().filter(line -> line.text().length() <= LONGEST).toList();
  }

  /// Of a page of few lines the first and the last.
  private static List<PdfLine> middleLess(List<PdfLine> lines) {
    return lines.size() < 3 ? List.of() : List.of(lines.getFirst(), lines.getLast());
  }

  /// The words of a line with one sign for every number in it.
  private static String words(PdfLine line) {
    return NUMBER.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#").strip();
  }

  /// About where a line stands: four points are one.
  private static long place(PdfLine line) {
    return Math.round(line.y() / 4);
  }
}
