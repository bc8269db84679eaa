package footnote.answer;

import footnote.article.ArticleSummary;
import footnote.article.Source;
import footnote.text.DisplayText;
import footnote.text.Headline;
import footnote.text.PartialDate;
import java.util.Comparator;
import java.util.List;

/// Titles that can be asked for, to show what there is to ask: long enough to find their article,
/// and without a character that means something to Slack, to Discord or to our filters.
public final class ExampleTitles {
  /// Titles of this many characters and words make a question that finds its article.
  private static final int LONGEST = 140;

  private static final int FEWEST_WORDS = 3;

  /// The newest first; those without a date last, by their ids.
  public static final Comparator<Source> NEWEST_FIRST =
      Comparator.<Source, String>comparing(
              source -> source.published().map(PartialDate::toString).orElse(""))
          .reversed()
          .thenComparing(source -> source.id().value());

  private ExampleTitles() {}

  /// The newest of these articles' titles, each once; only such as are neither cut nor escaped on
  /// any platform.
  public static List<String> of(List<ArticleSummary> articles, int most) {
    return articles.stream()
        .map(ArticleSummary::source)
        .sorted(NEWEST_FIRST)
        .map(source -> Headline.shown(DisplayText.line(source.title()), source.language()))
        .filter(ExampleTitles::asks)
        .distinct()
        .limit(most)
        .toList();
  }

  /// Whether a title can be asked as it is: no longer than [#LONGEST], and without what chat or the
  /// syntax of questions would read as marks.
  private static boolean asks(String title) {
    return title.length() <= LONGEST
        && title.split(" ", -1).length >= FEWEST_WORDS
        && title.chars().noneMatch(c -> "<>&@#*_~|`[]\\:\"".indexOf(c) >= 0);
  }
}
