package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Curated;
import footnote.question.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers that somebody chose come first, word for word, as long as their passage is there.
class CuratedAnswerTest {
  private static final String QUESTION = "When did the port reopen?";
  private static final String CHOSEN = "A port reopened here in 1712 by order of the king.";

  @TempDir Path folder;
  private TestIndex index;

  @BeforeEach
  void fill() {
    index = TestIndex.ofPorts(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Curated inFile(String file, int paragraph, String text) {
    return new Curated(List.of(QUESTION), new Curated.InFile("", file, "", paragraph, text), "Mo");
  }

  private Answerer with(Curated... curated) {
    return index.answerer().curating(() -> List.of(curated));
  }

  private static List<String> quotes(Answer answer) {
    return ((Answer.Found) answer).citations().stream().map(Citation::text).toList();
  }

  private static Optional<Curation> first(Answer answer) {
    return answer instanceof Answer.Found found
        ? found.citations().getFirst().curation()
        : Optional.empty();
  }

  @Test
  void standsBeforeWhatIsFoundAndOnce() {
    List<String> usual = quotes(index.answerer().answer(Question.parse(QUESTION), 5));
    assertThat(usual.getFirst()).isNotEqualTo(CHOSEN);
    Answer answer = with(inFile("Port-history.md", 0, "")).answer(Question.parse(QUESTION), 5);
    assertThat(first(answer)).contains(new Curation(QUESTION, "Mo"));
    assertThat(quotes(answer)).startsWith(CHOSEN, usual.getFirst()).doesNotHaveDuplicates();
    assertThat(((Answer.Found) answer).citations())
        .extracting(Citation::number)
        .startsWith(1, 2, 3);
  }

  @Test
  void isForTheSameQuestionInOtherWordsOfNoMeaningAndForNoOther() {
    Answerer answerer = with(inFile("Port-history.md", 0, ""));
    assertThat(first(answerer.answer(Question.parse("when was the PORT reopened")))).isPresent();
    assertThat(first(answerer.answer(Question.parse("Why did the port reopen?")))).isEmpty();
    assertThat(first(answerer.answer(Question.parse("When did the port reopen to cargo?"))))
        .isEmpty();
  }

  @Test
  void answersWhatNothingIsFoundFor() {
    Curated faq =
        new Curated(
            List.of("Where is the Zylotrope?"),
            new Curated.InFile("", "Ferries-wait.md", "", 2, ""),
            "");
    Answer answer = with(faq).answer(Question.parse("where's the zylotrope"));
    assertThat(quotes(answer)).containsExactly("The port reopened without its ferries.");
  }

  @Test
  void quotesTheTextThatIsNamed() {
    Answer answer =
        with(inFile("Port-history.md", 0, "here in  1712")).answer(Question.parse(QUESTION));
    assertThat(quotes(answer)).startsWith("here in 1712");
  }

  @Test
  void isNotShownOnceItsPassageSaysSomethingElse() {
    Curated chosen = inFile("Port-history.md", 0, "in 1712 by order of the king");
    Answerer answerer = with(chosen);
    assertThat(answerer.gone(List.of(chosen))).isEmpty();
    index.remove("Port history");
    index.put("Port history", "Old Harbour", "A port reopened here in 1812, or so.");
    assertThat(first(answerer.answer(Question.parse(QUESTION)))).isEmpty();
    assertThat(answerer.gone(List.of(chosen))).containsExactly(chosen);
  }

  @Test
  void isPinnedByThePassageAndItsWords() {
    Citation citation =
        ((Answer.Found) index.answerer().answer(Question.parse("1712 king"), 1))
            .citations()
            .getFirst();
    int start = citation.quote().start() - citation.passage().span().start();
    String id = citation.passage().id();
    Curated pin =
        new Curated(List.of(QUESTION), new Curated.OfPassage(id, start, citation.text()), "Lu");
    Curated other =
        new Curated(List.of(QUESTION), new Curated.OfPassage(id, start, "He built it."), "Lu");
    Answerer answerer = with(inFile("Ferries-wait.md", 0, ""));
    Question question = Question.parse(QUESTION);
    assertThat(quotes(answerer.answer(question, 3, 3, List.of(pin)))).startsWith(CHOSEN);
    assertThat(first(answerer.answer(question, 3, 3, List.of(pin))))
        .contains(new Curation(QUESTION, "Lu"));
    assertThat(first(answerer.answer(question, 3, 3, List.of(other))))
        .contains(new Curation(QUESTION, "Mo"));
    assertThat(answerer.gone(List.of(pin, other))).containsExactly(other);
  }

  @Test
  void isNoPartOfThePlainBaseline() {
    Answerer plain =
        new Answerer(index.index, Answerer.Ranking.BM25)
            .curating(() -> List.of(inFile("Port-history.md", 0, "")));
    assertThat(first(plain.answer(Question.parse(QUESTION)))).isEmpty();
  }
}
