package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void leavesAloneWhatFits() {
    assertThat(Cut.fit("One. Two.", 9, it -> it)).isEqualTo(new Cut("One. Two.", true));
  }

  @Test
  void keepsTheWholeSentencesThatFit() {
    assertThat(Cut.fit("One is here. Two is there. Three.", 30, it -> it))
        .isEqualTo(new Cut("One is here. Two is there.", false));
  }

  @Test
  void measuresTheEscapedText() {
    assertThat(Cut.fit("A*b* c. D*e* f.", 14, it -> it.replace("*", "\\*")))
        .isEqualTo(new Cut("A\\*b\\* c.", false));
  }

  @Test
  void keepsWholeWordsOfALongSentence() {
    assertThat(Cut.fit("one two three", 9, it -> it)).isEqualTo(new Cut("one two", false));
  }

  @Test
  void neverCutsACharacterInTwo() {
    assertThat(Cut.fit("😀".repeat(10), 5, it -> it)).isEqualTo(new Cut("😀😀", false));
  }

  @Test
  void keepsNothingWhereThereIsNoRoom() {
    assertThat(Cut.fit("One.", 0, it -> it)).isEqualTo(new Cut("", false));
    assertThat(Cut.fit("One.", -5, it -> it)).isEqualTo(new Cut("", false));
  }

  @Test
  void saysThatALineWasCut() {
    assertThat(Cut.line("one\ntwo three", 9)).isEqualTo("one two…");
  }
}
