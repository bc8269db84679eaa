package footnote.wording;

import footnote.answer.Citation;
import footnote.article.Source;
import footnote.dates.RelativeDate;
import footnote.text.Cut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An article in the footnotes of an answer, with those of its quotes that a reader sees: quotes of
/// one article share its footnote, and where there are several each has its paragraph behind it.
///
/// ```text
/// > The port reopened to cargo on 14 March. [1 ¶3]
/// > Ferry traffic is not expected before May. [1 ¶7]
///
/// [1] J. Roe, "Port reopens early", Daily Star, 14 Mar 2024
/// ```
///
/// @param number from 1, in the order in which an answer cites its articles
/// @param quotes at least one, in their order
public record CitedArticle(int number, List<Citation> quotes) {
  /// Dates that are told of one article, and characters of the words of one.
  private static final int MOST_DATES = 3;

  private static final int LONGEST_DATE = 40;

  public CitedArticle {
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty()) {
      throw new IllegalArgumentException("illegal quotes: none, must be at least one");
    }
  }

  /// The articles of the quotes that are shown, each once. An article of `all` that has no quote on
  /// this page keeps its number free: the page may show 1 and 3.
  ///
  /// @param all quotes of the answer, those of other pages included: so a number means the same
  ///   article on every page
  /// @param shown those of this page
  public static List<CitedArticle> of(List<Citation> all, List<Citation> shown) {
    List<Object> order = all.stream().<Object>map(it -> it.source().id()).distinct().toList();
    Map<Object, List<Citation>> quotes = new LinkedHashMap<>();
    for (Citation one : shown) {
      quotes.computeIfAbsent(one.source().id(), _ -> new ArrayList<>()).add(one);
    }
    return IntStream.range(0, order.size())
        .filter(i -> quotes.containsKey(order.get(i)))
        .mapToObj(i -> new CitedArticle(i + 1, quotes.getOrDefault(order.get(i), List.of())))
        .toList();
  }

  /// What stands behind each of these quotes in brackets, by its rank: `1`, or `1 ¶3` where the
  /// article has several. Ranks are those of the whole answer, so no two are alike.
  public static Map<Integer, String> marks(List<CitedArticle> articles, Texts texts) {
    return articles.stream()
        .flatMap(article -> article.quotes.stream().map(one -> Map.entry(one, article)))
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().number(),
                entry -> entry.getValue().mark(entry.getKey(), texts)));
  }

  /// The number alone would be the same behind several quotes; then the paragraph tells them apart.
  private String mark(Citation quote, Texts texts) {
    String digits = Integer.toString(number);
    return isShared() ? digits + " " + locator(quote, texts).paragraph() : digits;
  }

  /// Whether several quotes share the footnote.
  boolean isShared() {
    return quotes.size() > 1;
  }

  /// The article.
  public Source source() {
    return quotes.getFirst().source();
  }

  /// Other articles that say nearly the same as one of the quotes, each once.
  public List<Source> also() {
    return quotes.stream().flatMap(quote -> quote.also().stream()).distinct().toList();
  }

  /// Where the quotes stand, as the footnote says it behind the article. Of several in the same
  /// section only that; of several in different ones, each with its paragraph.
  ///
  /// @return empty where the quotes have all of it behind them
  public List<String> places(Texts texts) {
    List<Locator> places = quotes.stream().map(quote -> locator(quote, texts)).toList();
    if (!isShared()) {
      return List.of(places.getFirst().text());
    }
    List<List<String>> above = places.stream().map(Locator::above).distinct().toList();
    return above.size() == 1
        ? above.getFirst()
        : List.of(places.stream().map(Locator::text).distinct().collect(Collectors.joining("; ")));
  }

  /// What the quotes tell by the article's own date, a few at most: the words, and which day, month
  /// or year they mean. `“last month” (that is Feb 2024)`.
  public List<String> dates(Texts texts) {
    return quotes.stream()
        .flatMap(quote -> quote.dates().stream().map(date -> date(date, quote, texts)))
        .distinct()
        .limit(MOST_DATES)
        .toList();
  }

  /// The words as the article has them, cut to a length.
  private static String date(RelativeDate date, Citation quote, Texts texts) {
    String words = Cut.line(quote.passage().textOf(date.span()), LONGEST_DATE);
    return texts.say(
        TextKey.FOOTNOTE_DATE, texts.quoted(words), Footnote.dated(date.date(), texts));
  }

  /// By where the quote begins: a passage may go over the end of a page.
  private static Locator locator(Citation quote, Texts texts) {
    return Locator.of(quote.passage(), quote.quote().start(), texts);
  }
}
