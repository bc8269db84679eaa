package footnote.format.plain;

import static footnote.article.Part.Role.BOILERPLATE;
import static footnote.article.Part.Role.NOTE;
import static footnote.article.Part.Role.PARAGRAPH;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailingMatterTest {
  @Test
  void marksFurnitureAtTheEnd() {
    assertThat(roles("It rained.", "About Author", "Comments are closed."))
        .containsExactly(PARAGRAPH, BOILERPLATE, BOILERPLATE);
  }

  @Test
  void marksANoteThatBeginsWithTheAuthor() {
    assertThat(
            TrailingMatter.of(
                List.of("It rained.", "Ann Hall has books.", "© 2021 The Planet"),
                List.of("Ann Hall")))
        .containsExactly(PARAGRAPH, NOTE, BOILERPLATE);
  }

  @Test
  void marksANoteUnderItsLabel() {
    assertThat(roles("It rained.", "About the author", "She lives in Bonn.", "Share this:"))
        .containsExactly(PARAGRAPH, BOILERPLATE, NOTE, BOILERPLATE);
  }

  @Test
  void marksANoteOnAPersonTheTextDoesNotSpeakOf() {
    String note = "Ann Hall is a correspondent for The Planet.";
    assertThat(roles("It rained.", note)).containsExactly(PARAGRAPH, NOTE);
    assertThat(roles("It rained on Ms. Hall.", note)).containsExactly(PARAGRAPH, PARAGRAPH);
  }

  @Test
  void marksLinksUnderTheirLabel() {
    assertThat(roles("It rained.", "Related articles", "Sun in the valley", "Snow on the hill"))
        .containsExactly(PARAGRAPH, BOILERPLATE, BOILERPLATE, BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share the road with others.",
        "Copyright holders should beware.",
        "Register to vote by Tuesday.",
        "Print is dead, she said.",
        "Comments were many.",
        "He saved it"
      })
  void losesNoSentenceOfTheBody(String last) {
    assertThat(roles("It rained.", last)).containsExactly(PARAGRAPH, PARAGRAPH);
  }

  @Test
  void leavesATextOfNothingElseAsItIs() {
    assertThat(roles("Share this")).containsExactly(PARAGRAPH);
  }

  private static List<Part.Role> roles(String... blocks) {
    return TrailingMatter.of(List.of(blocks), List.of());
  }
}
