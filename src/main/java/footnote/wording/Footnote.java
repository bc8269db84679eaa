package footnote.wording;

import footnote.address.PlaceAddress;
import footnote.answer.Citation;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.text.Headline;
import footnote.text.Links;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands under an answer for an article it quotes: plain text, on one line. All of it comes
/// from files of strangers: what must not be shown is taken out, each part is cut to a length, and
/// an address is linked only if it is a safe one ([Links#safe]).
///
/// ```java
/// Footnote.of(article, texts).text(); // of a CitedArticle
/// // J. Roe, “Port reopens early”, Daily Star, 14 Mar 2024, ¶1
/// ```
///
/// @param number of the article in the answer
/// @param text authors, title, publisher, date, section and paragraph, as far as they are known,
///   and the dates that the quotes tell by that date; at the end why it holds no more, if so
/// @param link a safe address of the article, opened at the quote
public record Footnote(int number, String text, Optional<String> link) {
  /// Characters of a title, and of any other name.
  private static final int LONGEST_TITLE = 140;

  /// Characters of an author's or a publisher's name.
  private static final int LONGEST_NAME = 60;

  /// More are "and others": a paper of physics may have thousands.
  private static final int MOST_AUTHORS = 3;

  /// The footnote of an article, with up to two others that say the same. It opens at the first of
  /// the quotes.
  public static Footnote of(CitedArticle article, Texts texts) {
    String also =
        article.also().stream()
            .limit(2)
            .map(source -> texts.say(TextKey.FOOTNOTE_ALSO, described(source, texts)))
            .collect(Collectors.joining());
    String places =
        Stream.concat(article.places(texts).stream(), article.dates(texts).stream())
            .map(place -> ", " + place)
            .collect(Collectors.joining());
    Citation first = article.quotes().getFirst();
    return new Footnote(
        article.number(),
        described(article.source(), texts) + places + also + after(first.outdated(), texts),
        link(first.passage(), first.quote()));
  }

  /// The first paragraph of a passage as a footnote without a quote.
  public static Footnote of(Passage passage, Texts texts) {
    Span first = passage.sentences().getFirst().span();
    return new Footnote(0, located(passage, first.start(), texts), link(passage, first));
  }

  /// The same, and why its article holds no more.
  public static Footnote of(Passage passage, Outdated outdated, Texts texts) {
    Footnote footnote = of(passage, texts);
    return new Footnote(footnote.number, footnote.text + after(outdated, texts), footnote.link);
  }

  /// Why an article holds no more, in phrases: what has taken its place, and when its last day was;
  /// none where it holds. `superseded by “Port rules”, 14 Mar 2024`, then `valid until 2023`.
  public static List<String> outdated(Outdated outdated, Texts texts) {
    List<String> phrases = new ArrayList<>();
    outdated
        .newer()
        .map(newer -> texts.say(TextKey.FOOTNOTE_SUPERSEDED, titled(newer, texts)))
        .ifPresent(phrases::add);
    outdated
        .until()
        .map(until -> texts.say(TextKey.FOOTNOTE_EXPIRED, dated(until, texts)))
        .ifPresent(phrases::add);
    return phrases;
  }

  /// The phrases as they follow a footnote.
  private static String after(Outdated outdated, Texts texts) {
    return outdated(outdated, texts).stream()
        .map(phrase -> "; " + phrase)
        .collect(Collectors.joining());
  }

  /// An article's title and date, as far as they are known. Without its authors: a footnote may
  /// name two articles, and the first is the one that is quoted.
  private static String titled(Source source, Texts texts) {
    String title = texts.quoted(Cut.line(title(source), LONGEST_TITLE));
    return source.published().map(date -> title + ", " + dated(date, texts)).orElse(title);
  }

  /// The article, then where in it.
  ///
  /// @param start of what is cited, as offset in the article's text
  private static String located(Passage passage, int start, Texts texts) {
    return described(passage.source(), texts) + ", " + Locator.of(passage, start, texts).text();
  }

  /// Authors, title, publisher and date, as far as they are known; an article without a title goes
  /// by its id. `J. Roe, “Port reopens early”, Daily Star, 14 Mar 2024`. An author's and a
  /// publisher's name are cut each for itself, so that a long one can't push out what follows.
  public static String described(Source source, Texts texts) {
    List<String> parts = new ArrayList<>();
    if (!source.authors().isEmpty()) {
      parts.add(
          authors(
              source.authors().stream().map(name -> Cut.line(name, LONGEST_NAME)).toList(), texts));
    }
    parts.add(texts.quoted(Cut.line(title(source), LONGEST_TITLE)));
    source.publisher().map(name -> Cut.line(name, LONGEST_NAME)).ifPresent(parts::add);
    source.published().map(date -> dated(date, texts)).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /// On one line and not in capitals. One without a title goes by its id.
  public static String title(Source source) {
    String title = DisplayText.line(source.title());
    return title.isEmpty() ? source.id().value() : Headline.shown(title, source.language());
  }

  /// A safe address, opened at a place if that leaves it short enough. Checked again with the place
  /// in it, whose words are the article's own.
  private static Optional<String> link(Passage passage, Span place) {
    return passage
        .source()
        .url()
        .flatMap(Links::safe)
        .flatMap(url -> Links.safe(PlaceAddress.of(url, passage, place, Links.LONGEST)));
  }

  /// Up to three authors, or the first and that there are others.
  ///
  /// `A`, `A, B`, `A, B, C` or `A and others` in chat, where English has commas alone.
  ///
  /// @param names at least one
  public static String authors(List<String> names, Texts texts) {
    if (names.size() > MOST_AUTHORS) {
      return texts.say(TextKey.FOOTNOTE_OTHERS, names.getFirst());
    }
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return names.size() == 1
        ? names.getFirst()
        : texts.say(TextKey.FOOTNOTE_AUTHORS, first, names.getLast());
  }

  /// A date as people write it, as precise as it is known; the order of its parts is the
  /// language's.
  ///
  /// @return `14 Mar 2024`, `Mar 2024`, `2024` in English
  public static String dated(PartialDate date, Texts texts) {
    TextKey pattern =
        date.day() > 0
            ? TextKey.DATE_DAY
            : date.month() > 0 ? TextKey.DATE_MONTH : TextKey.DATE_YEAR;
    return DateTimeFormatter.ofPattern(texts.say(pattern), texts.locale()).format(date.earliest());
  }
}
