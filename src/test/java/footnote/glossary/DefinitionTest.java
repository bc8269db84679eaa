package footnote.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          HTTP, over the Hypertext Transfer Protocol, Hypertext Transfer Protocol
          NSGP, the North Sea Grain Pact,             North Sea Grain Pact
          HMM,  a hidden Markov model,                hidden Markov model
          NSGP, the North Sea,
          BC,   the BC,
          HC,   hectic,
          """)
  void takesTheFewestWordsWithAllLetters(String written, String words, String longForm) {
    assertThat(Definition.longForm(written, words).orElse(null)).isEqualTo(longForm);
  }
}
