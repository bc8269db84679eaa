package footnote.folders;

import java.util.Locale;

/// What is counted over questions.
final class Figures {
  private int answerable;
  private int first;
  private int three;
  private int missed;
  private int unanswerable;
  private int honest;
  private int strongWrong;
  private int shown;
  private int right;
  private int read;
  private int raw;

  void add(Verdict verdict) {
    if (verdict.answerable()) {
      answerable++;
      first += verdict.first() ? 1 : 0;
      three += verdict.three() ? 1 : 0;
      missed += verdict.nothing() ? 1 : 0;
      shown += verdict.shown();
      right += verdict.right();
    } else {
      unanswerable++;
      honest += verdict.nothing() ? 1 : 0;
    }
    strongWrong += verdict.strongWrong() ? 1 : 0;
    read += verdict.read();
    raw += verdict.raw();
  }

  /// Whether the figures are those that the project promises.
  boolean reachMarks() {
    return first >= .75 * answerable
        && three >= .88 * answerable
        && honest >= .85 * unanswerable
        && raw <= .01 * read;
  }

  static String header(String head) {
    return "| "
        + head
        + " | questions | first quote right | in three | nothing, though there"
        + " | unanswerable | honest nothing | strong and wrong | quotes right | raw markup |\n"
        + "|---|---|---|---|---|---|---|---|---|---|";
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %d | %d | %s | %d | %s | %s |",
        name,
        answerable,
        share(first, answerable),
        share(three, answerable),
        missed,
        unanswerable,
        share(honest, unanswerable),
        strongWrong,
        share(right, shown),
        share(raw, read));
  }

  private static String share(int part, int whole) {
    return whole == 0
        ? "–"
        : String.format(Locale.ROOT, "%.2f (%d of %d)", (double) part / whole, part, whole);
  }
}
