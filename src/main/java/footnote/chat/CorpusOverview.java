package footnote.chat;

import footnote.answer.ExampleTitles;
import footnote.article.ArticleSummary;
import footnote.article.Source;
import footnote.text.Cut;
import footnote.text.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the articles are, at a glance, to greet people with (Slack's home tab). All of it is plain
/// text on one line.
///
/// @param articles how many
/// @param publishers who published them, those of most articles first
/// @param newest when the newest was published
/// @param titles of articles, the newest first; such as can be asked for, see [ExampleTitles]
record CorpusOverview(
    int articles, List<Publisher> publishers, Optional<PartialDate> newest, List<String> titles) {
  /// As many as Slack offers in an assistant's thread.
  private static final int MOST_TITLES = 4;

  /// Characters of a publisher's name.
  private static final int LONGEST_NAME = 60;

  /// A publisher, and how many articles are of it.
  public record Publisher(String name, int articles) {}

  public CorpusOverview {
    publishers = List.copyOf(publishers);
    titles = List.copyOf(titles);
  }

  /// Of all articles, in whatever order.
  public static CorpusOverview of(List<ArticleSummary> listings) {
    List<Source> sources =
        listings.stream().map(ArticleSummary::source).sorted(ExampleTitles.NEWEST_FIRST).toList();
    Optional<PartialDate> newest =
        sources.stream().flatMap(it -> it.published().stream()).findFirst();
    return new CorpusOverview(
        sources.size(), publishers(sources), newest, ExampleTitles.of(listings, MOST_TITLES));
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
}
