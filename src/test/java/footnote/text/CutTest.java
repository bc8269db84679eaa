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

  @Test
  void keepsALetterAndItsMarksTogether() {
    assertThat(Cut.fit("e\u0301e\u0301e\u0301", 3, it -> it)).isEqualTo(new Cut("e\u0301", false));
  }

  @Test
  void cutsTextWithoutSpacesBetweenItsCharacters() {
    assertThat(Cut.fit("x".repeat(500), 10, it -> it)).isEqualTo(new Cut("x".repeat(10), false));
  }

  @Test
  void leavesAnEmptyTextWhole() {
    assertThat(Cut.fit("", 0, it -> it)).isEqualTo(new Cut("", true));
  }

  @Test
  void keepsNothingWhereTheFirstCharacterEscapedDoesNotFit() {
    assertThat(Cut.fit("***", 1, it -> it.replace("*", "\\*"))).isEqualTo(new Cut("", false));
  }

  @Test
  void cutsAtTheRoomWhereTheEscapingGrowsWithoutEnd() {
    String text = "One * two. ".repeat(200);
    Cut cut = Cut.fit(text, 300, it -> it.replace("*", "\\".repeat(20) + "*"));
    assertThat(cut.whole()).isFalse();
    assertThat(cut.text()).hasSizeLessThanOrEqualTo(300).endsWith("two.").startsWith("One ");
  }

  @Test
  void keepsTheBeginningOfAnyTextAndNoMoreThanTheRoom() {
    RandomText.each(text -> {
      for (int room : new int[] {0, 1, 5, 60, 1_000}) {
        Cut cut = Cut.fit(text, room, it -> it);
        assertThat(cut.text().length()).isLessThanOrEqualTo(room);
        assertThat(cut.whole()).isEqualTo(text.length() <= room);
        assertThat(text.strip()).startsWith(cut.text().strip());
        assertThat(cut.text().codePoints())
            .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
      }
    });
  }

  @Test
  void makesOneLineOfAnyText() {
    RandomText.each(text -> {
      String line = Cut.line(text, 40);
      assertThat(line.lines().count()).isLessThanOrEqualTo(1);
      assertThat(line.length()).isLessThanOrEqualTo(41);
      assertThat(line.endsWith("…") || DisplayText.line(text).equals(line)).isTrue();
    });
  }
}
