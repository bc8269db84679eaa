package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run this:",
        "What is the limit?",
        "A plan has the following limits.",
        "Es gelten die folgenden Grenzen.",
        "Les limites sont les suivantes."
      })
  void pointsAhead(String sentence) {
    assertThat(CrossReference.pointsAhead(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ferries wait.", "He followed it.", ""})
  void pointsNowhere(String sentence) {
    assertThat(CrossReference.pointsAhead(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"They wait.", "“She left.”", "It's here."})
  void pointsBack(String sentence) {
    assertThat(CrossReference.pointsBack(sentence)).isTrue();
  }
}
