package footnote.chat;

import footnote.article.Block;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.text.DisplayText;
import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text of a passage, with a quote in it or none. White space is folded: a space between words,
/// an empty line between paragraphs, a line end between items and rows; code keeps its own. The
/// three texts in a row are the passage; the space between them belongs to the first or the last.
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

  /// Between items, rows and lines of code.
  private static final String LINE = "\n";

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");
  private static final String ELLIPSIS = "…";

  /// Characters kept for an ellipsis and the white space beside it.
  private static final int MARK = 4;

  /// @param quote where it stands in the passage's own text
  static PassageText of(Passage passage, Optional<Span> quote, boolean middle) {
    Span all = new Span(0, passage.text().length());
    return quote
        .map(span -> around(passage, span, middle))
        .orElseGet(() -> new PassageText("", "", folded(passage, all), middle));
  }

  private static PassageText around(Passage passage, Span span, boolean middle) {
    String text = passage.text();
    String before = text.substring(0, span.start());
    String quote = span.of(text);
    String after = text.substring(span.end());
    String head = folded(passage, new Span(0, span.start()));
    String tail = folded(passage, new Span(span.end(), text.length()));
    String gap = gap(passage, span.start(), endOf(before) + startOf(quote));
    String next = gap(passage, span.end() - 1, endOf(quote) + startOf(after));
    return new PassageText(
        head.isEmpty() ? "" : head + gap,
        folded(passage, span),
        tail.isEmpty() ? "" : next + tail,
        middle);
  }

  /// A range of a passage, folded block by block.
  private static String folded(Passage passage, Span range) {
    int origin = passage.span().start();
    Span wanted = new Span(origin + range.start(), origin + range.end());
    StringBuilder folded = new StringBuilder();
    boolean item = false;
    for (Block block : passage.blocks()) {
      String text = folded(block.kind(), passage.textOf(block.within(wanted)));
      if (!text.isEmpty()) {
        boolean list = item && block.kind() == Sentence.Kind.ITEM;
        folded.append(folded.isEmpty() ? "" : list ? LINE : PARAGRAPH).append(text);
        item = block.kind() == Sentence.Kind.ITEM;
      }
    }
    return folded.toString();
  }

  private static String folded(Sentence.Kind kind, String text) {
    return switch (kind) {
      case SENTENCE ->
          BLANK_LINE
              .splitAsStream(text)
              .map(DisplayText::line)
              .filter(paragraph -> !paragraph.isEmpty())
              .collect(Collectors.joining(PARAGRAPH));
      case ITEM, ROW -> DisplayText.lines(text);
      case CODE -> DisplayText.verbatim(text);
    };
  }

  /// What stands for white space between two texts: line ends count where they are no prose.
  private static String gap(Passage passage, int at, String space) {
    if (space.isEmpty() || BLANK_LINE.matcher(space).find()) {
      return space.isEmpty() ? "" : PARAGRAPH;
    }
    Sentence.Kind kind = passage.sentenceAt(passage.span().start() + at).kind();
    return kind != Sentence.Kind.SENTENCE && space.indexOf('\n') >= 0 ? LINE : " ";
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
    String start = startOf(text);
    int left = room - Math.max(MARK, start.length() + 2);
    return left < 0 ? "" : start + budget.cut(text.strip(), left).text() + " " + ELLIPSIS;
  }
}
