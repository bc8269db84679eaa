package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.answer.Answerer.Ranking;
import footnote.question.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Why each citation stands where it does.
class ExplanationTest {
  private static final Pattern ADDED = Pattern.compile("\\(([-+]\\d+\\.\\d\\d)\\)$");

  private @TempDir Path folder;
  private TestIndex index;

  @BeforeEach
  void openTheTestIndex() {
    index =
        new TestIndex(folder)
            .add(
                "a.txt",
                "Port reopens",
                "Daily Star",
                "2024-03-14",
                "The port of Zell reopened to cargo. The Zell port had closed in winter. "
                    + "Cargo ships reached Zell when the port reopened in March.")
            .add("b.txt", "Ferries", "Coast News", "2023", "Ferries to Zell carry no cargo.")
            .add("c.txt", "Works", "Coast News", "2022", "Ada Lin founded the Zell works in 1901.");
  }

  @AfterEach
  void closeTheTestIndex() {
    index.close();
  }

  private static double added(Citation citation) {
    return citation.reasons().stream()
        .flatMap(reason -> ADDED.matcher(reason).results())
        .map(MatchResult::group)
        .mapToDouble(group -> Double.parseDouble(group.substring(1, group.length() - 1)))
        .sum();
  }

  private List<Citation> cited(Ranking ranking, String question) {
    Answer answer = new Answerer(index.index, ranking).answer(Question.parse(question), 5);
    return switch (answer) {
      case Answer.Found found -> found.citations();
      case Answer.Listed listed -> listed.citations();
      case Answer.Statements said -> said.citations();
      case Answer.NothingFound nothing -> nothing.closest();
      case Answer.Refused _, Answer.NotReady _ -> List.of();
    };
  }

  @ParameterizedTest
  @EnumSource(Ranking.class)
  void addsUpToTheScore(Ranking ranking) {
    for (String question :
        List.of(
            "When did the Zell port reopen to cargo?",
            "What did the Daily Star say of cargo at the Zell port?",
            "Who founded the Zell works, and when did the Zell port reopen?")) {
      List<Citation> citations = cited(ranking, question);
      assertThat(citations).isNotEmpty();
      for (Citation citation : citations) {
        assertThat(added(citation))
            .as(question + " " + citation.reasons())
            .isEqualTo(citation.score(), within(0.005 * citation.reasons().size() + 1e-9));
        assertThat(citation.reasons()).allMatch(reason -> ADDED.matcher(reason).find());
      }
    }
  }

  @Test
  void isOfBm25AloneForTheBaseline() {
    Citation best = cited(Ranking.BM25, "When did the Zell port reopen to cargo?").getFirst();
    assertThat(best.reasons()).hasSize(1).first().asString().startsWith("BM25 score (+");
  }

  @Test
  void tellsOfASecondQuote() {
    List<Citation> citations = cited(Ranking.EVIDENCE, "When did the Zell port reopen to cargo?");
    assertThat(citations.stream().flatMap(citation -> citation.reasons().stream()))
        .anyMatch(reason -> reason.startsWith("other good sentences of the passage (+"));
  }
}
