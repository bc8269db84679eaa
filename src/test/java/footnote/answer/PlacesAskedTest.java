package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Corpus;
import footnote.lucene.LuceneIndex;
import footnote.question.Question;
import footnote.sync.IndexSync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions that are a heading, or name a section by its number.
class PlacesAskedTest {
  private static @TempDir Path folder;
  private static LuceneIndex index;
  private static Answerer answerer;

  @BeforeAll
  static void readArticles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("weirs.md"),
        """
        # Weir Code (WC)

        ## § 432 Gates

        A gate is closed by two. By the way, § 433 WC does not hold in winter, nor does § 433.

        ## § 433 Keepers

        Each weir has a keeper. The keeper lives beside it.

        ## § 434 Fines

        Whoever breaks § 433 WC pays. The WC tells in § 433 WC how much.
        """);
    Files.writeString(
        articles.resolve("codes.md"),
        """
        # Signals of the port

        A ship that may enter sees 200 OK. A board with 200 OK stands at the pier.

        ## 200 OK

        The harbour is free. The pilot has been called.

        ## Boards

        Of 200 OK and 404 both are white. A 200 OK is taken down at night.
        """);
    index = new LuceneIndex(folder.resolve("index"));
    new IndexSync(new Corpus(List.of(articles)), index, InstantSource.system()).run(_ -> {});
    answerer = new Answerer(index, Answerer.Ranking.EVIDENCE);
  }

  @AfterAll
  static void closeTheIndex() {
    index.close();
  }

  private static Citation first(String question) {
    return TestIndex.found(answerer.answer(Question.parse(question))).citations().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          § 433 WC                   | § 433 Keepers | Each weir has a keeper.
          What does § 433 WC say?    | § 433 Keepers | Each weir has a keeper.
          § 434                      | § 434 Fines   | Whoever breaks § 433 WC pays.
          200 OK                     | 200 OK        | The harbour is free.
          "200 ok"                   | 200 OK        | The harbour is free.
          """)
  void findThatPlaceFirst(String question, String heading, String quote) {
    assertThat(first(question).passage().heading()).isEqualTo(heading);
    assertThat(first(question).text()).startsWith(quote);
    assertThat(first(question).reasons()).anyMatch(it -> it.startsWith("heading that"));
  }

  @Test
  void findAsEverWhatAsksForMoreThanAPlace() {
    assertThat(first("Who breaks § 433 WC, and pays how much by § 434 of the code?").reasons())
        .noneMatch(it -> it.startsWith("heading that"));
  }
}
