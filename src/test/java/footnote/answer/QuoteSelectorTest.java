package footnote.answer;

import static footnote.answer.Passages.passage;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Passage;
import org.junit.jupiter.api.Test;

class QuoteSelectorTest {
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

  @Test
  void quotesANeighbourThatIsLikelyToAnswerToo() {
    assertThat(passageText(PORT, 1, 2))
        .as("what it points back to comes first")
        .isEqualTo("The harbour master is Ana Lin. “She took office in May.”");
    assertThat(passageText(passage("A dock opened.", "B did.", "C did."), 1, 2))
        .isEqualTo("B did. C did.");
    assertThat(passageText(passage("A dock opened.", "B did.", "C did."), 1, 0))
        .isEqualTo("A dock opened. B did.");
  }

  private static String quoted(Passage passage, int sentence) {
    return passageText(passage, sentence, sentence);
  }

  private static String passageText(Passage passage, int sentence, int beside) {
    return passage.textOf(QuoteSelector.quote(passage, sentence, beside));
  }
}
