package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Spelling;
import footnote.question.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TyposTest {
  private static @TempDir Path folder;
  private static TestIndex library;

  @BeforeAll
  static void openLibrary() {
    library =
        new TestIndex(folder)
            .add(
                "port.txt",
                "Port reopens early",
                "Daily Star",
                "2024-03-14",
                "The harbour of Zyltrope reopened to cargo on 14 March 1946. Sailors cheered.")
            .add(
                "ferries.txt",
                "Ferries wait",
                "Coast News",
                "2024-03-15",
                "Ferry traffic to the harbour is not expected before May. Gulls circle.");
  }

  @AfterAll
  static void closeLibrary() {
    library.close();
  }

  @Test
  void readsAMisspeltWordAsTheCorpusSpellsIt() {
    Answer.Found answer = found("When did Zylotrope reopen to crago?");
    assertThat(answer.corrected())
        .containsExactly(
            new Spelling("Zylotrope", "Zyltrope", 1), new Spelling("crago", "cargo", 1));
    assertThat(answer.question()).isEqualTo(Question.parse("When did Zylotrope reopen to crago?"));
    assertThat(answer.citations().getFirst().text()).contains("Zyltrope reopened to cargo");
    assertThat(answer.evidence().matched()).contains("Zylotrope", "crago");
    assertThat(answer.evidence().missing()).doesNotContain("Zylotrope", "crago");
  }

  @Test
  void readsWordsAsTheyStandWhereTheyFindEnough() {
    Answer.Found answer = found("When did the harbour of Zyltrope reopen to cargo, Sailros?");
    assertThat(answer.corrected()).isEmpty();
    assertThat(answer.suggestions()).extracting(Spelling::instead).containsExactly("Sailors");
  }

  @Test
  void asksBackWhereTheCorrectedQuestionIsAnsweredTooLittle() {
    Answer.NothingFound answer = nothing("Which giraffe did the king of Zylotrope paint in oils?");
    assertThat(answer.suggestions()).containsExactly(new Spelling("Zylotrope", "Zyltrope", 1));
    assertThat(answer.evidence().missing()).contains("Zylotrope");
  }

  @Test
  void correctsNoNumbersShortWordsOrPhrases() {
    assertThat(nothing("What was there in 1964?").suggestions()).isEmpty();
    assertThat(nothing("Who are the gils?").suggestions()).isEmpty();
    assertThat(nothing("Who are the galls?").suggestions()).as("a word that there is").isEmpty();
    assertThat(found("\"Zylotrope\" cargo harbour").corrected()).isEmpty();
    assertThat(found("\"Zylotrope\" cargo harbour").evidence().missing())
        .containsExactly("Zylotrope");
    assertThat(Correction.of(Question.parse("\"Zylotrope\" crago"), List.of(spelling()))).isEmpty();
  }

  @Test
  void findsAWordInTheOtherSpellingOfEnglish() {
    assertThat(found("harbor").corrected()).isEmpty();
    assertThat(found("harbor").citations())
        .extracting(it -> it.passage().id())
        .isEqualTo(found("harbour").citations().stream().map(it -> it.passage().id()).toList());
  }

  @Test
  void correctsWholeWordsOnly() {
    Correction correction =
        Correction.of(Question.parse("Zylotropes, (Zylotrope) x-Zylotrope?"), List.of(spelling()))
            .orElseThrow();
    assertThat(correction.question().words()).isEqualTo("Zylotropes, (Zyltrope) x-Zyltrope?");
  }

  private static Spelling spelling() {
    return new Spelling("Zylotrope", "Zyltrope", 1);
  }

  private Answer.Found found(String question) {
    return TestIndex.found(ask(question));
  }

  private Answer.NothingFound nothing(String question) {
    return TestIndex.nothing(ask(question));
  }

  private Answer ask(String question) {
    return library.answerer().answer(Question.parse(question), 3);
  }
}
