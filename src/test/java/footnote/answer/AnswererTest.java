package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.article.ArticleSummary;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.question.Question;
import footnote.question.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswererTest {
  private static final String REOPENED =
      "Ships waited off the coast for a month. The port of Zell reopened to cargo on 14 March, two"
          + " weeks early. Insurers had asked for a survey of the sea floor.";

  private static final String FERRIES =
      "Ferry traffic to Zell is not expected before May. The ferry company blames its insurers. "
          + "It wants a survey of the sea floor first.";

  private @TempDir Path folder;
  private TestIndex library;

  @BeforeEach
  void openLibrary() {
    library = new TestIndex(folder);
  }

  @AfterEach
  void closeLibrary() {
    library.close();
  }

  private Answerer twoArticles() {
    return library
        .add("port.txt", "Port reopens early", "Daily Star", "2024-03-14", REOPENED)
        .add("ferries.txt", "Ferries wait", "Coast News", "", FERRIES)
        .answerer();
  }

  @Test
  void quotesTheSentenceThatAnswersWithItsSource() {
    Answer.Found answer = found("When did the port of Zell reopen?");
    Citation first = answer.citations().getFirst();
    assertThat(first.text())
        .isEqualTo("The port of Zell reopened to cargo on 14 March, two weeks early.");
    assertThat(first.source().title()).isEqualTo("Port reopens early");
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.paragraph()).isEqualTo(1);
    assertThat(REOPENED.substring(first.quote().start(), first.quote().end()))
        .isEqualTo(first.text());
    assertThat(answer.evidence().matched()).containsExactly("port", "Zell", "reopen");
    assertThat(answer.evidence().missing()).isEmpty();
    assertThat(answer.articles()).isEqualTo(2);
  }

  @Test
  void findsNothingWhereTheArticlesDontSay() {
    Answer.NothingFound answer = nothing("Who painted the ceiling of the opera?");
    assertThat(answer.evidence().label()).isEqualTo(Evidence.Label.WEAK);
    assertThat(answer.evidence().missing()).containsExactly("painted", "ceiling", "opera");
    assertThat(answer.closest()).isEmpty();
  }

  @Test
  void searchesForTheWordsOfAPhraseThatStandsNowhere() {
    Answer.Found answer = found("When did the \"Zell port\" reopen to cargo?");
    assertThat(answer.citations().getFirst().text())
        .isEqualTo("The port of Zell reopened to cargo on 14 March, two weeks early.");
    assertThat(answer.evidence().missing()).containsExactly("Zell port");
    assertThat(answer.evidence().label()).isEqualTo(Evidence.Label.PARTIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"q\"", "-q ", "\"q\"-q "})
  void answersAQuestionOfAsManyOperatorsAsItHasRoomFor(String operator) {
    twoArticles();
    String question = "Zell " + operator.repeat(3_990 / operator.length());
    assertThat(ask(question)).isInstanceOfAny(Answer.Found.class, Answer.NothingFound.class);
  }

  @Test
  void readsAQuestionAsItStandsForTheBaseline() {
    twoArticles();
    Answerer baseline = new Answerer(library.index, Answerer.Ranking.BM25);
    Answer phrase =
        baseline.answer(Question.parse("When did the \"Zell port\" reopen to cargo?"), 5);
    assertThat(TestIndex.nothing(phrase).closest()).isEmpty();
    Answer nothing = baseline.answer(Question.parse("insurrers"), 5);
    assertThat(TestIndex.nothing(nothing).suggestions())
        .extracting(Spelling::instead)
        .containsExactly("insurers");
  }

  @Test
  void keepsToAPhraseThatStandsSomewhere() {
    Answer.Found answer = found("When did the \"port of Zell\" reopen to cargo?");
    assertThat(answer.citations())
        .extracting(one -> one.source().title())
        .containsOnly("Port reopens early");
    assertThat(answer.evidence().missing()).isEmpty();
  }

  @Test
  void findsNothingInCommonWordsAlone() {
    assertThat(nothing("What is it?").evidence().score()).isZero();
  }

  @Test
  void suggestsAWordSpeltLikeOneThatStandsNowhere() {
    assertThat(nothing("Which giraffes did the insurrers paint?").suggestions())
        .extracting(Spelling::word, Spelling::instead)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("insurrers", "insurers"));
  }

  @Test
  void refusesWhatCantBeAsked() {
    assertThat(twoArticles().answer(Question.parse("?"), 3))
        .isEqualTo(new Answer.Refused(Question.parse("?"), new Refusal.NoWord()));
    assertThat(
            new Answerer(library.index, Answerer.Ranking.EVIDENCE, 5)
                .answer(Question.parse("harbour"), 3))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void isNotReadyWithoutAnIndex() {
    assertThat(library.answerer().answer(Question.parse("port"), 3))
        .isEqualTo(new Answer.NotReady(Question.parse("port")));
  }

  @Test
  void foldsWhatSaysTheSameAndNamesTheOtherArticle() {
    twoArticles();
    library.add(
        "copy.txt",
        "Zell is open again",
        "Evening Post",
        "2024-03-15",
        REOPENED + " More follows.");
    Answer.Found answer = found("When did the port of Zell reopen to cargo?");
    Citation first = answer.citations().getFirst();
    assertThat(first.also()).extracting(Source::title).hasSize(1);
    assertThat(answer.citations()).extracting(Citation::text).doesNotHaveDuplicates();
  }

  @Test
  void keepsToSourcesDatesPhrasesAndExclusions() {
    twoArticles();
    assertThat(titles("Zell survey source:star")).containsExactly("Port reopens early");
    assertThat(titles("Zell \"survey of the sea floor first\"")).containsExactly("Ferries wait");
    assertThat(titles("Zell survey -cargo")).containsExactly("Ferries wait");
    assertThat(titles("Zell survey after:2024-03-14")).containsExactly("Port reopens early");
    assertThat(titles("Zell survey before:2024-03-14")).isEmpty();
  }

  @Test
  void countsUndatedArticlesThatADateFilterLeftOut() {
    twoArticles();
    assertThat(found("When did the port of Zell reopen? after:2024").undated()).isEqualTo(1);
    assertThat(found("When did the port of Zell reopen?").undated()).isZero();
  }

  @Test
  void givesTheSameCitationsWhateverTheLimit() {
    twoArticles();
    List<Citation> all = found("survey of the sea floor at Zell").citations();
    assertThat(all).hasSizeGreaterThan(1);
    Answer one = library.answerer().answer(Question.parse("survey of the sea floor at Zell"), 1);
    assertThat(one).isInstanceOf(Answer.Found.class);
    assertThat(((Answer.Found) one).citations()).containsExactly(all.getFirst());
  }

  @Test
  void tellsWhyInWords() {
    assertThat(found("When did the port of Zell reopen?").citations().getFirst().reasons())
        .anyMatch(reason -> reason.startsWith("question's words in the sentence: "));
  }

  @Test
  void readsAPassageWithItsNeighbours() {
    Citation citation = found("When did the port of Zell reopen?").citations().getFirst();
    Answerer answerer = library.answerer();
    assertThat(answerer.read(citation.passage().id(), 1).orElseThrow().passage())
        .isEqualTo(citation.passage());
    assertThat(answerer.read(citation.passage().id().toUpperCase(Locale.ROOT), 1))
        .isEqualTo(answerer.read(citation.passage().id(), 1));
    assertThat(answerer.read("aaaaaaaaaaaa", 1)).isEmpty();
  }

  @Test
  void listsTheArticlesThatHoldAllWordsOfAFilter() {
    Answerer answerer = twoArticles();
    assertThat(answerer.sources("")).extracting(ArticleSummary::passages).containsExactly(1, 1);
    assertThat(answerer.sources("COAST ferries"))
        .extracting(l -> l.source().title())
        .containsExactly("Ferries wait");
    assertThat(answerer.sources("2024-03"))
        .extracting(l -> l.source().title())
        .containsExactly("Port reopens early");
    assertThat(answerer.sources("coast 2024")).isEmpty();
  }

  @Test
  void listsSourcesWhateverAccentsTheyAreWrittenWith() {
    library
        .add("a.txt", "Hafen", List.of("Änne Müller"), "Łódź Weiß", "2024", "Der Hafen ist offen.")
        .add("b.txt", "Порт", List.of("Ἀννα Æsø"), "한국 İzmir", "2023", "Порт открыт.");
    Answerer answerer = library.answerer();
    for (String filter :
        List.of("muller", "Müller anne", "MU\u0308LLER", "lodz weiss", "WEISS", "łódź")) {
      assertThat(answerer.sources(filter))
          .as(filter)
          .extracting(it -> it.source().id().value())
          .containsExactly("a.txt");
    }
    for (String filter : List.of("ПОРТ", "aeso", "æsø", "한국", "izmir", "İZMİR")) {
      assertThat(answerer.sources(filter))
          .as(filter)
          .extracting(it -> it.source().id().value())
          .containsExactly("b.txt");
    }
    assertThat(answerer.sources("하")).as("part of a syllable").isEmpty();
    assertThat(answerer.sources("mueller")).isEmpty();
  }

  @Test
  void listsTheArticlesOfANameWithAccents() {
    library.add("a.txt", "Hafen", List.of("Änne Müller"), "Küste", "2024", "Der Hafen ist offen.");
    NoResultReason.Named named = (NoResultReason.Named) nothing("Müller").clue().orElseThrow();
    assertThat(named.names()).extracting(NoResultReason.Name::articles).containsExactly(1);
    assertThat(library.answerer().sources(named.filter())).hasSize(1);
  }

  @Test
  void tellsThatNoArticlePassesTheFilters() {
    String question = "When did the port of Zell reopen?";
    for (String filter :
        List.of(" before:1990", " source:gazette", " author:nobody", " after:2024 before:2024")) {
      assertThat(nothing(question + filter).clue())
          .as(filter)
          .contains(new NoResultReason.Excluded());
    }
    assertThat(nothing("Who painted the opera? before:2090").clue()).isEmpty();
    assertThat(nothing("Who painted the opera?").clue()).isEmpty();
  }

  @Test
  void refusesALimitOutOfBounds() {
    Answerer answerer = library.answerer();
    Question question = Question.parse("port");
    assertThatThrownBy(() -> answerer.answer(question, 0))
        .hasMessage("illegal limit: 0, must be between 1 and 100");
    assertThatThrownBy(() -> answerer.answer(question, 101))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Answer.Found found(String question) {
    return TestIndex.found(ask(question));
  }

  private Answer.NothingFound nothing(String question) {
    return TestIndex.nothing(ask(question));
  }

  private List<String> titles(String question) {
    return switch (ask(question)) {
      case Answer.Found found -> titles(found.citations());
      case Answer.Listed listed -> titles(listed.citations());
      case Answer.Statements said -> titles(said.citations());
      case Answer.NothingFound nothing -> titles(nothing.closest());
      case Answer.Refused _, Answer.NotReady _ -> List.of("?");
    };
  }

  private static List<String> titles(List<Citation> citations) {
    return citations.stream()
        .map(citation -> citation.source().title())
        .distinct()
        .sorted()
        .toList();
  }

  private Answer ask(String question) {
    if (folder.toFile().list().length == 0) {
      twoArticles();
    }
    return library.answerer().answer(Question.parse(question), 10);
  }
}
