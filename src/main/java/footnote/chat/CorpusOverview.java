package footnote.chat;

import footnote.article.ArticleSummary;
import footnote.article.Source;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.text.Headline;
import footnote.text.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the articles are, at a glance, to greet people with (Slack's home tab). All of it is plain
/// text on one line.
///
/// @param articles how many
/// @param publishers who published them, those of most articles first
/// @param newest when the newest was published
/// @param titles of articles, the newest first; such as can be asked for, see [#titles(List)]
record CorpusOverview(
    int articles, List<Publisher> publishers, Optional<PartialDate> newest, List<String> titles) {
  /// As many as Slack offers in an assistant's thread.
  private static final int MOST_TITLES = 4;

  /// Characters of a publisher's name.
  private static final int LONGEST_NAME = 60;

  /// Titles of this many characters and words make a question that finds its article.
  private static final int LONGEST_TITLE = 140;

  private static final int FEWEST_WORDS = 3;

  private static final Comparator<Source> NEWEST_FIRST =
      Comparator.<Source, String>comparing(
              source -> source.published().map(PartialDate::toString).orElse(""))
          .reversed()
          .thenComparing(source -> source.id().value());

  /// A publisher, and how many articles are of it.
  public record Publisher(String name, int articles) {}

  public CorpusOverview {
    publishers = List.copyOf(publishers);
    titles = List.copyOf(titles);
  }

  /// Of all articles, in whatever order.
  public static CorpusOverview of(List<ArticleSummary> listings) {
    List<Source> sources =
        listings.stream().map(ArticleSummary::source).sorted(NEWEST_FIRST).toList();
    Optional<PartialDate> newest =
        sources.stream().flatMap(it -> it.published().stream()).findFirst();
    return new CorpusOverview(sources.size(), publishers(sources), newest, titles(sources));
  }

  /// Each publisher once, by its name as it is shown; ties by the name.
  private static List<Publisher> publishers(List<Source> sources) {
    Map<String, Integer> counts = new TreeMap<>();
    sources.stream()
        .flatMap(source -> source.publisher().stream())
        .map(name -> Cut.line(name, LONGEST_NAME))
        .filter(name -> !name.isEmpty())
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> new Publisher(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// Only such as are neither cut nor escaped on any platform.
  private static List<String> titles(List<Source> sources) {
    return sources.stream()
        .map(source -> Headline.shown(DisplayText.line(source.title()), source.language()))
        .filter(CorpusOverview::asks)
        .distinct()
        .limit(MOST_TITLES)
        .collect(Collectors.toList());
  }

  /// Whether a title can be asked as it stands: long enough to find its article, and without a
  /// character that means something to Slack, to Discord or to our filters.
  private static boolean asks(String title) {
    return title.length() <= LONGEST_TITLE
        && title.split(" ", -1).length >= FEWEST_WORDS
        && title.chars().noneMatch(c -> "<>&@#*_~|`[]\\:\"".indexOf(c) >= 0);
  }
}
