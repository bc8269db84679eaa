package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.",
        "Did it?",
        "“Is it?”",
        "It did (at last.)",
        "They were told, ‘You are safe.’ ”",
        "Wait…",
        "雨が降った。」",
        "वह आया।",
        "هل عاد؟",
        "It had three parts:",
        "It rained. \n\u00a0",
        "."
      })
  void seesWhereATextHasEnded(String text) {
    assertThat(Punctuation.isEnded(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "”)", "It rained", "It rained,", "It rained (once)", "😀", "雨"})
  void seesWhereATextGoesOn(String text) {
    assertThat(Punctuation.isEnded(text)).isFalse();
  }

  @Test
  void endsASentenceInOtherScriptsWithoutASpace() {
    assertThat("。！？।॥؟۔։።។".chars().mapToObj(c -> (char) c)).allMatch(Punctuation::endsAnyway);
    assertThat(".!?…,:;".chars().mapToObj(c -> (char) c)).noneMatch(Punctuation::endsAnyway);
  }

  @Test
  void endsASentenceInOursOnlyBeforeASpace() {
    assertThat(".!?…‽".chars().mapToObj(c -> (char) c)).allMatch(Punctuation::endsIfSpaced);
    assertThat("。।,:".chars().mapToObj(c -> (char) c)).noneMatch(Punctuation::endsIfSpaced);
  }

  @Test
  void closesAfterASpaceOnlyWithMarksThatNoLanguageOpensWith() {
    assertThat("”’»」』)]】".chars().mapToObj(c -> (char) c)).allMatch(Punctuation::closesAfterSpace);
    assertThat("\"'“„«‹".chars().mapToObj(c -> (char) c)).noneMatch(Punctuation::closesAfterSpace);
  }

  @Test
  void takesStraightMarksForOpeningAndClosing() {
    assertThat(Punctuation.opens('"') && Punctuation.closes('"')).isTrue();
    assertThat(Punctuation.opens('(') && !Punctuation.closes('(')).isTrue();
    assertThat(!Punctuation.opens(')') && Punctuation.closes(')')).isTrue();
  }
}
