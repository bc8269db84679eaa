package footnote.answer;

import static footnote.answer.Passages.passage;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Passage;
import org.junit.jupiter.api.Test;

class QuotingTest {
  private static final Passage PORT =
      passage("The harbour master is Ana Lin.", "“She took office in May.”", "Ferries wait.");

  @Test
  void quotesASentenceThatStandsAlone() {
    assertThat(quoted(PORT, 2)).isEqualTo("Ferries wait.");
  }

  @Test
  void quotesTheSentenceBeforeOneThatPointsBack() {
    assertThat(quoted(PORT, 1))
        .isEqualTo("The harbour master is Ana Lin. “She took office in May.”");
  }

  @Test
  void quotesAFirstSentenceAloneEvenIfItPointsBack() {
    assertThat(quoted(passage("It reopened.", "Ships came."), 0)).isEqualTo("It reopened.");
  }

  @Test
  void quotesNoLongSentenceInFront() {
    Passage passage = passage("Long " + "and long ".repeat(80) + ".", "It reopened.");
    assertThat(quoted(passage, 1)).isEqualTo("It reopened.");
  }

  private static String quoted(Passage passage, int sentence) {
    return passage.textOf(Quoting.quote(passage, sentence));
  }
}
