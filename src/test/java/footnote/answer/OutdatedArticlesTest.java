package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.article.Source;
import footnote.article.Validity;
import footnote.lucene.JointIndex;
import footnote.lucene.LuceneIndex;
import footnote.question.Question;
import footnote.search.Searchable;
import footnote.text.PartialDate;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers where an article no longer holds.
class OutdatedArticlesTest {
  private static final String OLD = "A night in a hotel is paid up to 90 EUR on every journey.";
  private static final String NEW =
      "Up to 140 EUR is now refunded for a night in a hotel on every journey.";
  private static final String ASKED = "How much is paid for a night in a hotel on a journey?";
  private static final Question QUESTION = Question.parse(ASKED);

  @TempDir private Path folder;

  @Test
  void ranksASupersededArticleBehindTheNewerOneAndNamesThat() {
    try (TestIndex articles = others()) {
      put(articles, "policies/2022.md", "Journeys 2022", "2022-03-01", "", List.of(), OLD);
      assertThat(first(articles.index).source().title()).isEqualTo("Journeys 2022");
      assertThat(first(articles.index).outdated().holdsNoMore()).isFalse();

      put(articles, "policies/2024.md", "Journeys", "2024-05-03", "", List.of("2022.md"), NEW);
      assertThat(on("2024-05-02", articles.index, ASKED).source().title())
          .isEqualTo("Journeys 2022");
      List<Citation> cited = cited(articles.index, ASKED);
      assertThat(titles(cited)).startsWith("Journeys", "Journeys 2022");
      assertThat(cited.get(1).outdated().newer().map(Source::title)).hasValue("Journeys");
      assertThat(cited.get(1).reasons()).contains("article that holds no more (-4.61)");
    }
  }

  @Test
  void asksTheDayOfTheQuestionWhetherAnArticleIsExpired() {
    try (TestIndex articles = new TestIndex(folder)) {
      put(articles, "a.md", "Journeys", "2022-03-01", "2024-06", List.of(), OLD);
      assertThat(on("2024-06-30", articles.index, ASKED).outdated().until()).isEmpty();
      assertThat(on("2024-07-01", articles.index, ASKED).outdated().until())
          .hasValue(new PartialDate(2024, 6, 0));
    }
  }

  @Test
  void ranksByTheDateThatIsAskedAbout() {
    try (TestIndex articles = others()) {
      put(articles, "2022.md", "Journeys 2022", "2022-03-01", "2023", List.of(), OLD);
      put(articles, "2024.md", "Journeys 2024", "2024-05-03", "", List.of("2022.md"), NEW);
      assertThat(titles(cited(articles.index, ASKED))).startsWith("Journeys 2024", "Journeys 2022");
      Citation then = on("2026-01-01", articles.index, ASKED + " before:2023");
      assertThat(then.source().title()).isEqualTo("Journeys 2022");
      assertThat(then.reasons()).noneMatch(reason -> reason.startsWith("article that holds"));
      assertThat(then.outdated().newer()).isPresent();
    }
  }

  @Test
  void namesTheNewestOfAChainAndNoneOfACircle() {
    try (TestIndex articles = new TestIndex(folder)) {
      put(articles, "1.md", "First", "", "", List.of(), OLD);
      put(articles, "2.md", "Second", "", "", List.of("First"), "Trains are paid in second class.");
      put(articles, "3.md", "Third", "", "", List.of("/2"), "Planes are paid beyond 800 km.");
      assertThat(first(articles.index).outdated().newer().map(Source::title)).hasValue("Third");

      put(articles, "3.md", "Third", "", "", List.of("2", "3"), "Planes are paid.");
      put(articles, "1.md", "First", "", "", List.of("3.md"), OLD);
      assertThat(first(articles.index).outdated().holdsNoMore()).isFalse();
    }
  }

  @Test
  void namesTheNewerByDateOfTwoThatTakeOnePlace() {
    try (TestIndex articles = new TestIndex(folder)) {
      put(articles, "1.md", "First", "2020", "", List.of(), OLD);
      put(articles, "a.md", "Late", "2024-05-03", "", List.of("1"), "Trains are paid.");
      put(articles, "b.md", "Early", "2023-05-03", "", List.of("1"), "Planes are paid.");
      put(articles, "c.md", "Undated", "", "", List.of("1"), "Taxis are paid.");
      assertThat(first(articles.index).outdated().newer().map(Source::title)).hasValue("Late");
      put(articles, "b.md", "Early", "2024-05-04", "", List.of("1"), "Planes are paid.");
      assertThat(first(articles.index).outdated().newer().map(Source::title)).hasValue("Early");
    }
  }

  @Test
  void believesNoOlderArticleThatItIsTheNewerOne() {
    try (TestIndex articles = new TestIndex(folder)) {
      put(articles, "1.md", "Journeys", "2024-05-03", "", List.of(), OLD);
      put(articles, "2.md", "Journeys", "2022-03-01", "", List.of("Journeys"), "Trains are paid.");
      assertThat(first(articles.index).outdated().holdsNoMore()).isFalse();
    }
  }

  @Test
  void readsNothingOfAnotherCollectionFromAName() {
    try (TestIndex one = new TestIndex(folder.resolve("one"));
        TestIndex other = new TestIndex(folder.resolve("other"))) {
      put(one, "staff/rules.md", "Rules", "", "", List.of(), OLD);
      put(other, "board/new.md", "Secret", "", "", List.of("Rules", "staff/rules.md"), "Taxis.");
      Searchable both = JointIndex.of(List.of((LuceneIndex) one.index, (LuceneIndex) other.index));
      assertThat(first(both).outdated().holdsNoMore()).isFalse();

      put(one, "staff/new.md", "New rules", "", "", List.of("Rules"), "Trains are paid.");
      assertThat(first(both).outdated().newer().map(Source::title)).hasValue("New rules");
    }
  }

  @Test
  void saysSoWhereAPassageIsReadAndWhereArticlesAreListed() {
    try (TestIndex articles = new TestIndex(folder)) {
      put(articles, "1.md", "Journeys", "2022-03-01", "2023", List.of(), OLD);
      Answerer answerer = answerer("2024-01-01", articles.index);
      String id = first(articles.index).passage().id();
      assertThat(answerer.read(id, 0).orElseThrow().outdated().until())
          .hasValue(new PartialDate(2023, 0, 0));
      Answer listed = answerer.answer(Question.parse("Latest articles"), 3);
      assertThat(((Answer.Listed) listed).citations().getFirst().outdated().holdsNoMore()).isTrue();
    }
  }

  /// With articles on other things: where there are two alone, a word of one outweighs all others.
  private TestIndex others() {
    TestIndex articles = new TestIndex(folder);
    for (String thing : List.of("Lunch", "A taxi", "A train", "A course", "A book")) {
      put(articles, thing + ".md", thing, "", "", List.of(), thing + " is paid up to 20 EUR.");
    }
    return articles;
  }

  private static void put(
      TestIndex articles,
      String id,
      String title,
      String published,
      String until,
      List<String> supersedes,
      String text) {
    Source source =
        new Source(
            new ArticleId(id),
            title,
            List.of(),
            Optional.empty(),
            PartialDate.parse(published),
            Optional.empty(),
            "en",
            new Validity(PartialDate.parse(until), supersedes));
    articles.put(source, new ArrayList<>(List.of(text)));
  }

  private static Answerer answerer(String day, Searchable index) {
    InstantSource clock =
        InstantSource.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC));
    return new Answerer(index, Answerer.Ranking.EVIDENCE, 1000, _ -> List.of(), clock);
  }

  private static List<Citation> cited(Searchable index, String question) {
    return cited(answerer("2026-01-01", index).answer(Question.parse(question), 3));
  }

  private static List<Citation> cited(Answer answer) {
    return answer instanceof Answer.NothingFound nothing
        ? nothing.closest()
        : ((Answer.Found) answer).citations();
  }

  private static Citation on(String day, Searchable index, String question) {
    return cited(answerer(day, index).answer(Question.parse(question), 3)).getFirst();
  }

  private static Citation first(Searchable index) {
    return cited(answerer("2026-01-01", index).answer(QUESTION, 3)).getFirst();
  }

  private static List<String> titles(List<Citation> cited) {
    return cited.stream().map(one -> one.source().title()).toList();
  }
}
