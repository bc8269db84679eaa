package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Lead;
import footnote.article.Source;
import footnote.corpus.Corpus;
import footnote.eval.Evaluation;
import footnote.eval.JudgedReader;
import footnote.eval.Measures;
import footnote.eval.Outcome;
import footnote.lucene.LuceneIndex;
import footnote.question.Question;
import footnote.sync.IndexSync;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Asks the original articles, in the folder that the property `originals` names.
@EnabledIfSystemProperty(named = "originals", matches = ".+")
class OriginalsAnsweredTest {
  private static final Path QUESTIONS = Path.of("src/test/resources/footnote");

  private static @TempDir Path folder;
  private static LuceneIndex index;
  private static Answerer answerer;

  @BeforeAll
  static void readTheOriginals() {
    Path originals = Path.of(System.getProperty("originals", ""));
    assertThat(originals).isDirectory();
    index = new LuceneIndex(folder);
    new IndexSync(new Corpus(List.of(originals)), index, InstantSource.system()).run(_ -> {});
    answerer = new Answerer(index, Answerer.Ranking.EVIDENCE);
  }

  @AfterAll
  static void closeTheIndex() {
    index.close();
  }

  @Test
  void namesIlanShorInTheFirstQuoteWithItsCitation() {
    Answer answer = answerer.answer(Question.parse("Who is Ilan Shor?"), 3);
    Citation first = TestIndex.found(answer).citations().getFirst();
    assertThat(first.text()).contains("tycoon Ilan Shor");
    Source source = first.source();
    assertThat(source.publisher()).contains("The Wall Street Journal");
    assertThat(source.authors()).containsExactly("Yaroslav Trofimov");
  }

  @Test
  void readsJanuaryLastYearByTheArticlesDate() {
    for (String question :
        List.of(
            "What happened in Kazakhstan in January 2022?",
            "When did turmoil engulf Kazakhstan?")) {
      Citation first =
          TestIndex.found(answerer.answer(Question.parse(question), 3)).citations().getFirst();
      assertThat(first.text()).contains("engulfed Kazakhstan in January last year");
      assertThat(first.dates())
          .extracting(date -> date.date().toString())
          .containsExactly("2022-01");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is the CSTO?",
        "What does CSTO stand for?",
        "What is the Collective Security Treaty Organization?"
      })
  void quotesTheDefinitionOfTheCsto(String question) {
    Answer answer = answerer.answer(Question.parse(question), 3);
    assertThat(TestIndex.found(answer).citations().getFirst().text())
        .contains("the Collective Security Treaty Organization (CSTO), a Russian-dominated");
  }

  @Test
  void callsNothingStrongThatIsNotSaidWhereItIsAskedWhatSomebodySaid() {
    Answer answer =
        answerer.answer(Question.parse("What did Vladimir Putin say about Ukraine?"), 3);
    assertThat(TestIndex.found(answer).evidence().label()).isEqualTo(Evidence.Label.PARTIAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did Xi say about Kazakhstan?                         | Xi Jinping arrived     | We will continue
          What did Xi Jinping say about Kazakhstan?                 | Xi Jinping arrived     | We will continue
          Who said they will continue to support Kazakhstan?        | Xi Jinping arrived     | We will continue
          Who said Azerbaijani missiles started falling down?       | Vahe Hovhannisyan      | And then, on Sept. 19
          Who said that Russia has lost its energy weapon?          | said Radu Marian       | Russia is much weaker
          Who said we can't run far away from Russia?               | said Kadyr Toktogulov  | We can’t run
          Who said fear makes you want to rely on someone else?     | Nargis Kassenova       | the fear makes you
          """)
  void showsWhoSpeaksBeforeWhatIsSaid(String question, String lead, String quote) {
    Citation first =
        TestIndex.found(answerer.answer(Question.parse(question), 3)).citations().getFirst();
    assertThat(first.text()).contains(quote);
    assertThat(first.lead().orElseThrow().text()).contains(lead);
    assertThat(first.lead().orElseThrow().kind()).isEqualTo(Lead.Kind.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to The Wall Street Journal, who is Ilan Shor?",
        "according to the wall street journal, who is Ilan Shor?",
        "What did the Wall Street Journal write about Ilan Shor?",
        "Who is Ilan Shor in Yaroslav Trofimov's article?",
        "What did the WSJ report about Ilan Shor in November 2023?",
        "Trofimov's article on Ilan Shor",
        "Who was Ilan Shor on 3 November 2023?"
      })
  void takesSourceAndDateForTheCitation(String question) {
    Answer answer = answerer.answer(Question.parse(question), 3);
    Answer.Found found = TestIndex.found(answer);
    assertThat(found.citations().getFirst().text()).contains("tycoon Ilan Shor");
    assertThat(found.evidence().label()).isEqualTo(Evidence.Label.STRONG);
    assertThat(found.evidence().missing()).isEmpty();
    assertThat(found.evidence().matched()).contains("Ilan", "Shor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who is Ilan Shor, and when did Azerbaijan seize Nagorno-Karabakh? | tycoon Ilan Shor | in September
          Who is the president of Moldova, and who supplies gas to Transnistria? | Maia Sandu | Transnistria
          What did Medvedev call Kazakhstan, and who is Nikol Pashinyan? | artificial state | Nikol Pashinyan
          """)
  void quotesAnAnswerForEachOfTwoParts(String question, String one, String other) {
    Answer answer = answerer.answer(Question.parse(question), 3);
    assertThat(TestIndex.found(answer).citations())
        .extracting(Citation::text)
        .anyMatch(quote -> quote.contains(one))
        .anyMatch(quote -> quote.contains(other));
  }

  @Test
  void citesTheOtherArticleWhereTheNamedOneDoesNotSay() {
    String question = "According to The Wall Street Journal, what did Laurence Broers say?";
    Answer answer = answerer.answer(Question.parse(question), 3);
    Citation first = TestIndex.found(answer).citations().getFirst();
    assertThat(first.source().title())
        .isEqualTo("Former Soviet states eye opportunities as Russia suffers Ukraine rout");
  }

  @Test
  void findsNoCapitalOfMongoliaInANamedSourceEither() {
    String question = "According to The Wall Street Journal, what is the capital of Mongolia?";
    assertThat(answerer.answer(Question.parse(question), 3))
        .isInstanceOf(Answer.NothingFound.class);
  }

  @Test
  void findsNoCapitalOfMongolia() {
    Question question = Question.parse("What is the capital of Mongolia?");
    assertThat(answerer.answer(question, 3)).isInstanceOf(Answer.NothingFound.class);
  }

  @Test
  void quotesTheRightSentenceForTwentyPlainQuestions() throws IOException {
    Measures measures = measure("originals-plain-questions.jsonl");
    assertThat(measures.quote1()).as("right sentence first").isGreaterThanOrEqualTo(0.80);
    assertThat(measures.quote3()).as("in the first three").isGreaterThanOrEqualTo(0.95);
    assertThat(measures.falseAbstentions()).as("false abstentions").isLessThanOrEqualTo(0.10);
  }

  /// Forty more, most of them in other words than the articles', with floors just below what was
  /// measured.
  @Test
  void quotesTheRightSentenceForMostQuestionsInOtherWords() throws IOException {
    Measures measures = measure("originals-questions.jsonl");
    assertThat(measures.quote1()).as("right sentence first").isGreaterThanOrEqualTo(0.75);
    assertThat(measures.quote3()).as("in the first three").isGreaterThanOrEqualTo(0.90);
    assertThat(measures.sentences()).as("sentences a quote").isLessThanOrEqualTo(1.3);
  }

  private static Measures measure(String questions) throws IOException {
    Evaluation evaluation = new Evaluation(answerer);
    List<Outcome> outcomes = new ArrayList<>();
    JudgedReader.read(QUESTIONS.resolve(questions)).forEach(it -> outcomes.add(evaluation.ask(it)));
    return Measures.of(outcomes);
  }
}
