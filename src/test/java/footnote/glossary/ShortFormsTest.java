package footnote.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFormsTest {
  private static List<ShortForm> of(String... texts) {
    return ShortForms.of(List.of(texts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It joined the North Sea Grain Pact (NSGP), a trade bloc. | NSGP | north sea grain pact
          The Ministry of Sluices and Harbours (MSH) met.          | MSH  | ministry of sluices and harbours
          The GPIO (general-purpose input/output) pins are free.   | GPIO | general purpose input output
          Two graphics processing units (GPUs) are needed.         | GPU  | graphics processing unit
          Das Bundesamt für Häfen (BfH) prüft.                     | BfH  | bundesamt fur hafen
          They watch television (TV) all day.                      | TV   | television
          """)
  void areThoseDefinedInBrackets(String text, String written, String longForm) {
    assertThat(of(text)).containsExactly(new ShortForm(written, longForm));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quay (see below) is old.",
        "The second war (II) ended.",
        "Sluices (ABC) are gates.",
        "A gate (right) and a wall (left).",
        "He left. A Big Crane (",
        "It ended; the Big Crane (ZBC) fell.",
        "A sentence ends here! (AB)"
      })
  void areNotAllBrackets(String text) {
    assertThat(of(text)).isEmpty();
  }

  @Test
  void areNamesWhoseInitialsTheArticleUses() {
    assertThat(
            of(
                "The Baltic Salt Union grew, says the Freedom of Harbours Act.",
                "Members of the BSU left. By the FOHA they may."))
        .containsExactlyInAnyOrder(
            new ShortForm("BSU", "baltic salt union"),
            new ShortForm("FOHA", "freedom of harbours act"));
  }

  @Test
  void areTheFewOfTwoLettersThatEverybodyKnows() {
    assertThat(of("The United Nations met.", "Most U.N. members and Uwe Nolte came."))
        .containsExactly(new ShortForm("UN", "united nations"));
    assertThat(of("Die Europäische Union tagt. Ein Amt der EU."))
        .containsExactly(new ShortForm("EU", "europaische union"));
    assertThat(of("Uwe Nolte of the UN came.")).isEmpty();
  }

  @Test
  void areNoNamesOfAnotherArticle() {
    assertThat(of("The Baltic Salt Union grew.")).isEmpty();
    assertThat(of("Members of the BSU left.")).isEmpty();
  }

  @Test
  void areNotTheInitialsOfAHeadlineInCapitals() {
    assertThat(of("BSU AND NSG FALL", "The Baltic Salt Union grew. Nora Sara Gold spoke."))
        .isEmpty();
  }

  @Test
  void areNotMadeTwiceOfOneThatIsDefined() {
    assertThat(of("The Baltic Salt Union (BSU) grew. Bea Sol Ulm left the BSU."))
        .containsExactly(new ShortForm("BSU", "baltic salt union"));
  }

  @Test
  void endWithTheSentence() {
    assertThat(of("Grain was North. Sea Grain Pact (NSGP)").size()).isLessThan(2);
  }

  @Test
  void areFewEvenOfATextOfBrackets() {
    assertThat(of("Big Crane (BC) ".repeat(20_000))).hasSize(1);
    assertThat(of("(".repeat(100_000))).isEmpty();
  }
}
