package footnote.answer;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.article.Source;
import footnote.question.Question;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions that name where or when their answer was published.
class SourcesAndDatesTest {
  private static final Instant NOW = Instant.parse("2024-03-22T12:00:00Z");

  private @TempDir Path folder;
  private TestIndex library;

  @BeforeEach
  void openLibrary() {
    library =
        new TestIndex(folder)
            .add(
                "star.txt",
                "Port reopens early",
                "The Daily Star",
                "2024-03-14",
                "The port of Zell reopened to cargo two weeks early.")
            .add(
                "coast.txt",
                "Zell is open again",
                "Coast News",
                "2023-11-03",
                "Officials said the port of Zell reopened to cargo.")
            .add(
                "nature.txt",
                "Storms",
                "Nature",
                "2022-01-05",
                "Waves eat at the old sea wall. Insurers fear the winter.");
  }

  @AfterEach
  void closeLibrary() {
    library.close();
  }

  @Test
  void prefersThePublisherThatAQuestionNames() {
    assertThat(first("According to Coast News, did the port of Zell reopen to cargo?"))
        .isEqualTo("Coast News");
    assertThat(first("According to the Daily Star, did the port of Zell reopen to cargo?"))
        .isEqualTo("The Daily Star");
    assertThat(first("What did coast news report about the port of Zell?")).isEqualTo("Coast News");
  }

  @Test
  void countsTheNameAsMatchedAndNotAsMissing() {
    Evidence plain = found("Did the port of Zell reopen to cargo?").evidence();
    Evidence named =
        found("According to Coast News, did the port of Zell reopen to cargo?").evidence();
    assertThat(named.missing()).isEmpty();
    assertThat(named.matched()).containsExactly("Coast", "News", "port", "Zell", "reopen", "cargo");
    assertThat(named.label()).isEqualTo(plain.label());
  }

  @Test
  void hidesNoPassageOfAnotherArticle() {
    Answer.Found answer = found("According to Nature, when did the port of Zell reopen to cargo?");
    assertThat(publisher(answer)).isNotEqualTo("Nature");
    assertThat(answer.evidence().missing()).isEmpty();
    assertThat(found("According to Coast News, did the port of Zell reopen to cargo?").citations())
        .hasSizeGreaterThan(1);
  }

  @Test
  void prefersTheAuthorThatAQuestionNames() {
    library.add(
        "lin.txt",
        "Cargo",
        List.of("Ada Lin"),
        "Evening Post",
        "2024-03-14",
        "Dockers saw the port of Zell reopened to cargo.");
    assertThat(first("What does Ada Lin say of the port of Zell and cargo?"))
        .isEqualTo("Evening Post");
    assertThat(first("Lin's article on the port of Zell and cargo")).isEqualTo("Evening Post");
    assertThat(first("the port of Zell and its cargo, by Ada Lin")).isEqualTo("Evening Post");
  }

  @Test
  void readsNamesThatAreThingsAsWords() {
    Answer.NothingFound answer = nothing("Is it in the nature of a giraffe to sleep?");
    assertThat(answer.evidence().missing()).contains("nature", "giraffe");
    assertThat(nothing("IS IT IN THE NATURE OF A GIRAFFE TO SLEEP?").evidence().missing())
        .contains("NATURE", "GIRAFFE");
  }

  @Test
  void readsANameThatPublishedNothingAsWords() {
    assertThat(ask("According to Reuters, did the port of Zell reopen to cargo?"))
        .isInstanceOfSatisfying(
            Answer.Found.class,
            found -> assertThat(found.evidence().missing()).containsExactly("Reuters"));
  }

  @Test
  void findsWhatIsSaidOfAPublisher() {
    library.add(
        "history.txt",
        "A short history",
        "Evening Post",
        "2020",
        "Coast News was founded in 1889 by a captain. It moved to Zell later.");
    Answer.Found answer = found("When was Coast News founded?");
    assertThat(answer.citations().getFirst().text())
        .isEqualTo("Coast News was founded in 1889 by a captain.");
  }

  @Test
  void doesNotTakeANameForEvidence() {
    assertThat(nothing("According to Coast News, who painted the opera?").closest()).isEmpty();
  }

  @Test
  void prefersTheDateOfAQuestion() {
    assertThat(first("Did the port of Zell reopen to cargo in November 2023?"))
        .isEqualTo("Coast News");
    assertThat(first("Did the port of Zell reopen to cargo in March 2024?"))
        .isEqualTo("The Daily Star");
    assertThat(found("Did the port of Zell reopen to cargo in November 2023?").evidence().missing())
        .isEmpty();
  }

  @Test
  void takesADateOfNoArticleForWords() {
    assertThat(found("Did the port of Zell reopen to cargo in 1931?").evidence().missing())
        .containsExactly("1931");
  }

  @Test
  void letsADateInTheTextCountAsMuchAsTheCitations() {
    library.add(
        "later.txt",
        "Looking back",
        "Evening Post",
        "2025-01-01",
        "In November 2023 the port of Zell reopened to cargo, for a week.");
    assertThat(first("What reopened in Zell in November 2023?")).isEqualTo("Evening Post");
  }

  @Test
  void countsFromToday() {
    assertThat(first("What was said last week of the port of Zell and cargo?"))
        .isEqualTo("The Daily Star");
    assertThat(first("What was said last year of the port of Zell and cargo?"))
        .isEqualTo("Coast News");
    assertThat(found("Which cargo port reopened last year?").evidence().missing()).isEmpty();
  }

  @Test
  void tellsWhyInWords() {
    assertThat(found("According to Coast News, did Zell reopen?").citations().getFirst().reasons())
        .contains("article that the question asks for by “Coast News”: (+3.00)");
  }

  @Test
  void tellsThatAPhraseInQuotationMarksStandsInNoText() {
    assertThat(found("\"Coast News\" Zell cargo").evidence().missing())
        .containsExactly("Coast News");
  }

  @Test
  void tellsThatAQuestionIsNothingButTheNameOfASource() {
    for (String question : List.of("Coast News", "coast news?", "find Coast News")) {
      assertThat(names(question))
          .extracting(
              NoResultReason.Name::kind,
              NoResultReason.Name::articles,
              it -> it.filter().toLowerCase(ROOT))
          .as(question)
          .containsExactly(tuple(NoResultReason.Kind.PUBLISHER, 1, "coast news"));
    }
    assertThat(names("Roe"))
        .containsExactly(new NoResultReason.Name("Roe", NoResultReason.Kind.AUTHOR, 3, "roe"));
    assertThat(names("\"Daily Star\""))
        .containsExactly(
            new NoResultReason.Name("Daily Star", NoResultReason.Kind.PUBLISHER, 1, "Daily Star"));
  }

  @Test
  void tellsThatAQuestionIsNothingButADate() {
    assertThat(names("2022"))
        .containsExactly(new NoResultReason.Name("2022", NoResultReason.Kind.DATE, 1, "2022"));
    assertThat(names("November 2023"))
        .containsExactly(
            new NoResultReason.Name("November 2023", NoResultReason.Kind.DATE, 1, "2023-11"));
    assertThat(names("the last 14 days"))
        .containsExactly(new NoResultReason.Name("last 14 days", NoResultReason.Kind.DATE, 1, ""));
    assertThat(names("last month"))
        .containsExactly(
            new NoResultReason.Name("last month", NoResultReason.Kind.DATE, 0, "2024-02"));
    assertThat(names("1931"))
        .containsExactly(new NoResultReason.Name("1931", NoResultReason.Kind.DATE, 0, "1931"));
    assertThat(new NoResultReason.Named(names("1931")).filter())
        .as("there is nothing to list")
        .isEmpty();
  }

  @Test
  void saysOfAnOpenTimeWhatItCounts() {
    assertThat(names("before 2023"))
        .containsExactly(new NoResultReason.Name("before 2023", NoResultReason.Kind.DATE, 1, ""));
    assertThat(names("Since  November 2023?"))
        .containsExactly(
            new NoResultReason.Name("Since November 2023", NoResultReason.Kind.DATE, 2, ""));
    assertThat(names("after 2023"))
        .containsExactly(new NoResultReason.Name("after 2023", NoResultReason.Kind.DATE, 1, ""));
  }

  @Test
  void tellsOfANameOnceHoweverOftenItIsSaid() {
    NoResultReason.Name nature =
        new NoResultReason.Name("Nature", NoResultReason.Kind.PUBLISHER, 1, "Nature");
    assertThat(names("Nature, nature")).containsExactly(nature);
    assertThat(names("Nature " + "nature ".repeat(100))).containsExactly(nature);
    assertThat(names("2022 2022"))
        .containsExactly(new NoResultReason.Name("2022", NoResultReason.Kind.DATE, 1, "2022"));
    assertThat(new NoResultReason.Named(names("2022 2022")).filter()).isEqualTo("2022");
  }

  @Test
  void tellsOfFourNamesAndListsNoneOfThem() {
    assertThat(names("2021 2022 2023 2024 2025 Coast News"))
        .extracting(NoResultReason.Name::said)
        .containsExactly("Coast News", "2021", "2022", "2023");
    assertThat(new NoResultReason.Named(names("2021 2022 2023 2024 2025")).filter()).isEmpty();
  }

  @Test
  void tellsOfEachSourceAndDateWhereAQuestionIsNothingElse() {
    assertThat(names("Coast News 2022"))
        .containsExactly(
            new NoResultReason.Name("Coast News", NoResultReason.Kind.PUBLISHER, 1, "Coast News"),
            new NoResultReason.Name("2022", NoResultReason.Kind.DATE, 1, "2022"));
  }

  @Test
  void hasNoClueWhereAQuestionAsksForMore() {
    assertThat(nothing("According to Coast News, who painted the opera?").clue()).isEmpty();
    assertThat(nothing("Who painted the opera in 2022?").clue()).isEmpty();
    assertThat(nothing("Who painted the opera?").clue()).isEmpty();
  }

  private List<NoResultReason.Name> names(String question) {
    return nothing(question)
        .clue()
        .map(clue -> ((NoResultReason.Named) clue).names())
        .orElse(List.of());
  }

  private String first(String question) {
    return publisher(found(question));
  }

  private static String publisher(Answer.Found answer) {
    Source source = answer.citations().getFirst().source();
    return source.publisher().orElseThrow();
  }

  private Answer.Found found(String question) {
    return TestIndex.found(ask(question));
  }

  private Answer.NothingFound nothing(String question) {
    return TestIndex.nothing(ask(question));
  }

  private Answer ask(String question) {
    Answerer answerer =
        new Answerer(
            library.index,
            Answerer.Ranking.EVIDENCE,
            4_000,
            _ -> List.of(),
            InstantSource.fixed(NOW));
    return answerer.answer(Question.parse(question), 5);
  }
}
