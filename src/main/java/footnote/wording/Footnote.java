package footnote.wording;

import footnote.answer.Citation;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.text.Links;
import footnote.text.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What stands under an answer for one of its quotes: plain text, on one line.
///
/// @param number of the quote
/// @param text authors, title, publisher, date and paragraph, as far as they are known
/// @param link a safe address of the article
public record Footnote(int number, String text, Optional<String> link) {
  private static final int LONGEST_TITLE = 140;
  private static final int LONGEST_NAME = 60;

  public static Footnote of(Citation citation, Texts texts) {
    Passage passage = citation.passage();
    int paragraph = citation.paragraph();
    String also =
        citation.also().stream()
            .limit(2)
            .map(source -> texts.say(TextKey.FOOTNOTE_ALSO, described(source, texts)))
            .collect(Collectors.joining());
    return new Footnote(
        citation.number(),
        described(passage.source(), texts) + ", " + place(passage.note(), paragraph, texts) + also,
        link(passage.source()));
  }

  /// The first paragraph of a passage as a footnote without a quote.
  public static Footnote of(Passage passage, Texts texts) {
    int paragraph = passage.paragraphAt(passage.span().start());
    return new Footnote(
        0,
        described(passage.source(), texts) + ", " + place(passage.note(), paragraph, texts),
        link(passage.source()));
  }

  /// Authors, title, publisher and date.
  public static String described(Source source, Texts texts) {
    List<String> parts = new ArrayList<>();
    authors(source.authors(), texts).ifPresent(parts::add);
    String title = DisplayText.line(source.title());
    parts.add(
        texts.say(
            TextKey.FOOTNOTE_TITLE,
            Cut.line(title.isEmpty() ? source.id().value() : title, LONGEST_TITLE)));
    source.publisher().map(name -> Cut.line(name, LONGEST_NAME)).ifPresent(parts::add);
    source.published().map(date -> dated(date, texts)).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static Optional<String> link(Source source) {
    return source.url().flatMap(Links::safe);
  }

  private static Optional<String> authors(List<String> authors, Texts texts) {
    List<String> names =
        authors.stream().limit(3).map(name -> Cut.line(name, LONGEST_NAME)).toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        authors.size() > 3
            ? texts.say(TextKey.FOOTNOTE_OTHERS, names.getFirst())
            : String.join(", ", names));
  }

  /// A date as people write it, as precise as it is known.
  public static String dated(PartialDate date, Texts texts) {
    LocalDate day = date.earliest();
    String pattern = date.day() > 0 ? "d MMM uuuu" : date.month() > 0 ? "MMM uuuu" : "uuuu";
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
  }

  private static String place(boolean note, int paragraph, Texts texts) {
    return note
        ? texts.say(TextKey.FOOTNOTE_NOTE)
        : texts.say(TextKey.FOOTNOTE_PARAGRAPH, Integer.toString(paragraph));
  }
}
