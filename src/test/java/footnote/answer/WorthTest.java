package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analyses;
import footnote.question.Question;
import footnote.ranking.Candidates;
import footnote.ranking.EvidenceSearch;
import footnote.ranking.Ranked;
import footnote.ranking.Ranker;
import footnote.search.Filters;
import footnote.search.PassageIndex;
import footnote.search.Request;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many quotes an answer shows where no number is asked for.
class WorthTest {
  private static @TempDir Path folder;
  private static TestIndex ports;

  @BeforeAll
  static void open() {
    ports = TestIndex.ofPorts(folder);
    ports.put("Tides", "Coast News", "The tide table of Lund is printed by Mr Berg every May.");
    ports.put("Fog", "Coast News", "Fog hid the pier for a week.", "Ships waited for the tide.");
  }

  @AfterAll
  static void close() {
    ports.close();
  }

  private static Answer.Found asked(String question) {
    return TestIndex.found(ports.answerer().answer(Question.parse(question)));
  }

  @Test
  void isOneQuoteWhereOneSaysItAll() {
    assertThat(asked("Who prints the tide table of Lund?").citations()).hasSize(1);
  }

  @Test
  void isSeveralWhereSeveralMayHoldTheAnswer() {
    assertThat(asked("When did the port reopen?").citations()).hasSizeBetween(2, 3);
  }

  @Test
  void isAsManyAsAreAskedFor() {
    Question question = Question.parse("Who prints the tide table of Lund?");
    Answer.Found found = TestIndex.found(ports.answerer().answer(question, 3));
    assertThat(found.citations()).hasSize(2);
    assertThat(found.worth()).isEqualTo(1);
    assertThat(found.evidence().matched())
        .as("of the quote that is worth reading")
        .contains("Lund");
  }

  @Test
  void isAllOfTheBaselines() {
    Answerer plain = new Answerer(ports.index, Answerer.Ranking.BM25);
    Question question = Question.parse("Who prints the tide table of Lund?");
    Answer.Found found = TestIndex.found(plain.answer(question));
    assertThat(found.citations()).hasSize(2);
  }

  @Test
  void isFewerUnderHeadingsThanInProse(@TempDir Path other) {
    try (TestIndex prose = new TestIndex(other.resolve("prose"));
        TestIndex manual = new TestIndex(other.resolve("manual"))) {
      for (String town : List.of("Lund", "Malm")) {
        prose.put(town, "Coast News", "The gate of " + town + " is shut.");
        manual.addSection(town + ".md", town, "Opening hours", "The gate of " + town + " is shut.");
      }
      assertThat(worth(prose)).isEqualTo(2);
      assertThat(worth(manual)).isEqualTo(1);
    }
  }

  /// How many of two candidates are worth reading of which the second has .07 of the likelihood.
  private static int worth(TestIndex index) {
    try (PassageIndex.View view = index.index.view()) {
      Request gate = new Request("gate", List.of(), List.of(), Filters.NONE, 2);
      Candidates found = new EvidenceSearch(view, new Analyses()).search(gate);
      List<Ranked> ranked = new Ranker().rank(found.best());
      List<Ranked> two = List.of(ranked.getFirst().scored(0), ranked.getLast().scored(-2.6));
      return Worth.of(two, two);
    }
  }
}
