package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Synonyms;
import footnote.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions with names that are written in several ways, and words of one stem.
class SynonymsAskedTest {
  private static @TempDir Path folder;
  private static TestIndex library;
  private static Answerer answerer;

  @BeforeAll
  static void openLibrary() throws IOException {
    library =
        new TestIndex(folder)
            .add("a.txt", "Rain", "Daily Star", "", "The mayor of Kyiv opened a bridge for trams.")
            .add(
                "b.txt",
                "Snow",
                "Daily Star",
                "",
                "Soldiers left Nagorno-Karabakh by lorry at night.")
            .add("c.txt", "Wind", "Daily Star", "", "The mayor of Lvov opened a market for bread.")
            .add("d.txt", "Hail", "Daily Star", "", "The mayor of Lviv opened a market for bread.")
            .add("e.txt", "Sun", "Daily Star", "", "The universal council met in the castle.")
            .add("f.txt", "Fog", "Daily Star", "", "The university council met in the castle.")
            .add("g.txt", "Ice", "Daily Star", "", "They said that it was late in the evening.");
    answerer =
        new Answerer(
            library.index,
            Answerer.Ranking.EVIDENCE,
            4_000,
            Synonyms.read(Path.of("config/synonyms.txt"))::variants,
            InstantSource.system());
  }

  @AfterAll
  static void closeLibrary() {
    library.close();
  }

  @Test
  void findANameInAnotherSpelling() {
    Answer.Found answer = found("What did Kiev's mayor open for trams?");
    assertThat(answer.citations().getFirst().text()).contains("Kyiv");
    assertThat(answer.evidence().missing()).isEmpty();
    assertThat(answer.evidence().matched())
        .contains("mayor", "open", "trams")
        .anyMatch(it -> it.startsWith("Kiev"));
    assertThat(answer.corrected()).isEmpty();
  }

  @Test
  void findANameOfSeveralWordsForOneOfOne() {
    Answer.Found answer = found("Who left Artsakh by lorry?");
    assertThat(answer.citations().getFirst().text()).contains("Nagorno-Karabakh");
    assertThat(answer.evidence().missing()).isEmpty();
  }

  @Test
  void findTheNameAsAskedFirst() {
    assertThat(titles("What did the mayor of Lviv open?")).startsWith("Hail", "Wind");
    assertThat(titles("What did the mayor of Lvov open?")).startsWith("Wind", "Hail");
  }

  @Test
  void tellThatANameInQuotationMarksStandsNowhereAsItIsSpelt() {
    Evidence evidence = found("\"Kiev\" mayor").evidence();
    assertThat(evidence.label()).isEqualTo(Evidence.Label.PARTIAL);
    assertThat(evidence.missing()).containsExactly("Kiev");
  }

  @Test
  void findNothingByANameThatIsACommonWordToo() throws IOException {
    Path names = Files.writeString(folder.resolve("names.txt"), "IT, information technology");
    Answerer common =
        new Answerer(
            library.index,
            Answerer.Ranking.EVIDENCE,
            4_000,
            Synonyms.read(names)::variants,
            InstantSource.system());
    Question question = Question.parse("Is information technology late?");
    assertThat(TestIndex.nothing(common.answer(question, 5)).evidence().missing())
        .containsExactly("information", "technology");
  }

  @Test
  void findTheVeryWordBeforeAnotherOfItsStem() {
    assertThat(titles("Where did the university council meet?")).startsWith("Fog", "Sun");
    assertThat(titles("Where did the universal council meet?")).startsWith("Sun", "Fog");
  }

  private static List<String> titles(String question) {
    return found(question).citations().stream().map(it -> it.source().title()).toList();
  }

  private static Answer.Found found(String question) {
    return TestIndex.found(ask(question));
  }

  private static Answer ask(String question) {
    return answerer.answer(Question.parse(question), 5);
  }
}
