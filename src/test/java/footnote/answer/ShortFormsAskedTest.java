package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.question.Question;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions with short forms that some article defines, and with what these stand for.
class ShortFormsAskedTest {
  private static @TempDir Path folder;
  private static TestIndex library;
  private static Answerer answerer;

  @BeforeAll
  static void openLibrary() {
    library =
        new TestIndex(folder)
            .add(
                "a.txt",
                "Rain",
                "Daily Star",
                "",
                "Two towns signed in May. They belong to the North Sea Grain Pact (NSGP), a bloc of"
                    + " millers. The wheat was dry.")
            .add("b.txt", "Snow", "Daily Star", "", "A force of the NSGP closed the mill at Zell.")
            .add("c.txt", "Hail", "Daily Star", "", "Bakers of the NSGP and its millers protested.")
            .add(
                "d.txt",
                "Fog",
                "Daily Star",
                "",
                "The North Sea Grain Pact praised the ferry to Oslo.")
            .add(
                "e.txt",
                "Sun",
                "Daily Star",
                "",
                "Most U.N. members agreed. The United Nations voted on salt in Bergen.")
            .add("f.txt", "Wind", "Daily Star", "", "A UN envoy counted the herons of Ghent.");
    answerer = library.answerer();
  }

  @AfterAll
  static void closeLibrary() {
    library.close();
  }

  private static Answer.Found found(String question) {
    return TestIndex.found(answerer.answer(Question.parse(question), 3));
  }

  private static String first(String question) {
    return found(question).citations().getFirst().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is the NSGP?",
        "what is the nsgp",
        "What does NSGP stand for?",
        "What does the N.S.G.P. mean?",
        "What is the North Sea Grain Pact?"
      })
  void quoteTheDefinitionFirst(String question) {
    assertThat(first(question)).contains("North Sea Grain Pact (NSGP)");
    assertThat(found(question).evidence().missing()).isEmpty();
  }

  @Test
  void findWhatHasTheShortFormAlone() {
    String question = "What did the North Sea Grain Pact close at Zell?";
    assertThat(first(question)).isEqualTo("A force of the NSGP closed the mill at Zell.");
    assertThat(found(question).evidence().missing()).isEmpty();
  }

  @Test
  void findWhatHasTheLongFormAlone() {
    String question = "Which ferry did the NSGP praise?";
    assertThat(first(question)).isEqualTo("The North Sea Grain Pact praised the ferry to Oslo.");
    assertThat(found(question).evidence().matched()).contains("NSGP", "ferry", "praise");
    assertThat(found(question).citations().getFirst().reasons())
        .contains("“north sea grain pact” taken for “NSGP”");
  }

  @Test
  void findTheShortFormsOfTwoLettersThatEverybodyKnows() {
    assertThat(first("Where did the UN vote on salt?")).contains("The United Nations voted");
    assertThat(first("Whose herons did the United Nations envoy count?")).contains("A UN envoy");
  }
}
