package footnote.chat;

import footnote.text.DisplayText;
import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text of a passage, with a quote in it or none. White space is folded: a space between words,
/// an empty line between paragraphs. The three texts in a row are the passage; the space between
/// them belongs to the first or the last.
///
/// A layout makes it fit before it escapes it: the parts are cut by [Budget], which counts what
/// escaping will make of them.
///
/// @param before what precedes the quote; empty where there is none
/// @param quote the quote; empty where there is none
/// @param after what follows it; all of the passage where there is no quote
/// @param middle whether this is the passage that is looked at, not one beside it
public record PassageText(String before, String quote, String after, boolean middle) {
  /// Between paragraphs.
  public static final String PARAGRAPH = "\n\n";

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");
  private static final String ELLIPSIS = "…";

  /// Characters kept for an ellipsis and the white space beside it.
  private static final int MARK = 4;

  static PassageText of(String text, Optional<Span> quote, boolean middle) {
    return quote
        .map(span -> around(text, span, middle))
        .orElseGet(() -> new PassageText("", "", folded(text), middle));
  }

  /// The three parts. The white space between two of them is told by what stood there, a blank line
  /// or less.
  private static PassageText around(String text, Span span, boolean middle) {
    String before = text.substring(0, span.start());
    String quote = span.of(text);
    String after = text.substring(span.end());
    String head = folded(before);
    String tail = folded(after);
    return new PassageText(
        head.isEmpty() ? "" : head + gap(endOf(before) + startOf(quote)),
        folded(quote),
        tail.isEmpty() ? "" : gap(endOf(quote) + startOf(after)) + tail,
        middle);
  }

  /// Each paragraph on a line.
  private static String folded(String text) {
    return BLANK_LINE
        .splitAsStream(text)
        .map(DisplayText::line)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining(PARAGRAPH));
  }

  /// What stands between two parts: nothing, a space or a new paragraph.
  private static String gap(String space) {
    return space.isEmpty() ? "" : BLANK_LINE.matcher(space).find() ? PARAGRAPH : " ";
  }

  /// The white space a text begins with.
  private static String startOf(String text) {
    return text.substring(0, text.length() - text.stripLeading().length());
  }

  /// The white space a text ends with.
  private static String endOf(String text) {
    return text.substring(text.stripTrailing().length());
  }

  /// Characters of all three, as the budget counts them.
  public int size(Budget budget) {
    return budget.size(before) + budget.size(quote) + budget.size(after);
  }

  /// The same within so many characters, ellipses included. The quote is shortened last; what
  /// precedes it keeps its end, what follows its beginning.
  public PassageText fit(Budget budget, int room) {
    if (size(budget) <= room) {
      return this;
    }
    String kept = beginning(quote, budget, room);
    int left = room - budget.size(kept);
    int least = Math.min(budget.size(after), left / 2);
    String start = ending(before, budget, left - least);
    return new PassageText(
        start, kept, beginning(after, budget, left - budget.size(start)), middle);
  }

  /// As much of a text's end as fits, behind an ellipsis.
  private static String ending(String text, Budget budget, int room) {
    if (budget.size(text) <= room || text.isEmpty()) {
      return text;
    }
    String ellipsis = ELLIPSIS + " ";
    return room < MARK ? "" : ellipsis + budget.cutStart(text, room - MARK).text();
  }

  /// As much of a text's beginning as fits, before an ellipsis; with less room than that nothing.
  private static String beginning(String text, Budget budget, int room) {
    if (budget.size(text) <= room || text.isEmpty()) {
      return text;
    }
    String ellipsis = " " + ELLIPSIS;
    return room < MARK
        ? ""
        : startOf(text) + budget.cut(text.strip(), room - MARK).text() + ellipsis;
  }
}
