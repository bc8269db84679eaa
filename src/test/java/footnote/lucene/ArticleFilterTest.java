package footnote.lucene;

import static footnote.search.ShortArticles.dated;
import static footnote.search.ShortArticles.put;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.article.Source;
import footnote.search.Filters;
import footnote.search.PassageIndex.Update;
import footnote.search.ShortArticles;
import footnote.text.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticleFilterTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private static final Source REPORT =
      new Source(
          new ArticleId("news/report.md"),
          "The Port of Zell",
          List.of("Ada Lin", "Roe Park"),
          Optional.of("Daily Star"),
          PartialDate.parse("2023-11"),
          Optional.of("https://www.star.example/port"),
          "en");

  private static void threeArticles(Update update) {
    put(update, REPORT, "War.", "Peace.");
    put(update, dated("b.txt", "Ada Park", "Coast News", "2024-02-29"), "War.");
    put(update, ShortArticles.source("c.txt"), "War.");
  }

  private Snapshot articles() throws IOException {
    return memory.snapshot(ArticleFilterTest::threeArticles);
  }

  private static Filters source(String... names) {
    return filters(List.of(names), List.of(), "", "");
  }

  private static Filters author(String... names) {
    return filters(List.of(), List.of(names), "", "");
  }

  private static Filters days(String after, String before) {
    return filters(List.of(), List.of(), after, before);
  }

  private static Filters filters(
      List<String> sources, List<String> authors, String after, String before) {
    return new Filters(sources, authors, List.of(), day(after), day(before));
  }

  private static Optional<LocalDate> day(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  private static int passages(Snapshot snapshot, Query query) throws IOException {
    Query passages = new TermQuery(new Term(Fields.KIND, Fields.PASSAGE));
    return snapshot
        .searcher()
        .count(
            new BooleanQuery.Builder()
                .add(passages, Occur.FILTER)
                .add(query, Occur.FILTER)
                .build());
  }

  @Test
  void leavesAllAloneWhereNothingIsAsked() throws IOException {
    Snapshot articles = articles();
    assertThat(new ArticleFilter(articles, Filters.NONE).allowed()).isEmpty();
    assertThat(new ArticleFilter(articles, Filters.NONE).count()).isEqualTo(3);
    assertThat(new ArticleFilter(articles, source("…", " ")).count()).as("no word").isEqualTo(3);
  }

  @Test
  void allowsThePassagesOfTheArticlesThatAgree() throws IOException {
    Snapshot articles = articles();
    Query star = new ArticleFilter(articles, source("daily star")).allowed().orElseThrow();
    assertThat(passages(articles, star)).isEqualTo(2);
    Query none = new ArticleFilter(articles, source("weekly star")).allowed().orElseThrow();
    assertThat(passages(articles, none)).isZero();
  }

  @Test
  void readsASourceAsPublisherFileOrHost() throws IOException {
    Snapshot articles = articles();
    for (String name : List.of("Star", "report", "news report md", "STAR.EXAMPLE", "www")) {
      assertThat(new ArticleFilter(articles, source(name)).count()).as(name).isEqualTo(1);
    }
    assertThat(new ArticleFilter(articles, source("port")).count()).as("of the path").isZero();
  }

  @Test
  void takesNoTwoNamesForOne() throws IOException {
    Snapshot articles = articles();
    assertThat(new ArticleFilter(articles, author("lin")).count()).isEqualTo(1);
    assertThat(new ArticleFilter(articles, author("lin roe")).count()).as("end to end").isZero();
    assertThat(new ArticleFilter(articles, author("ada park")).count()).isEqualTo(1);
    assertThat(new ArticleFilter(articles, author("ada", "park")).count()).as("both").isEqualTo(2);
  }

  @Test
  void countsTheFirstDayInAndTheLastOut() throws IOException {
    Snapshot articles = articles();
    assertThat(new ArticleFilter(articles, days("2024-02-29", "")).count()).isEqualTo(1);
    assertThat(new ArticleFilter(articles, days("2024-03-01", "")).count()).isZero();
    assertThat(new ArticleFilter(articles, days("", "2024-02-29")).count()).isEqualTo(1);
    assertThat(new ArticleFilter(articles, days("2023-11-01", "2023-11-02")).count())
        .as("a month is of its first day")
        .isEqualTo(1);
  }

  @Test
  void tellsWhatHasNoDateOfWhatTheNamesAllow() throws IOException {
    Snapshot articles = articles();
    Filters anyDay = days("2000-01-01", "");
    assertThat(passages(articles, new ArticleFilter(articles, anyDay).undated())).isEqualTo(1);
    Filters ofStar = source("star").and(anyDay);
    assertThat(passages(articles, new ArticleFilter(articles, ofStar).undated())).isZero();
  }
}
