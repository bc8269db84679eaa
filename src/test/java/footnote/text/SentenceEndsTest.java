package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one terminator means, by the characters around it; [SentencesTest] has whole texts.
class SentenceEndsTest {
  /// A text whose first terminator ends the sentence at the bar, its closers included.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.| So",
        "It rained.”| So",
        "It rained.’ ”| So",
        "It rained.)| So",
        "It rained.[12]| So",
        "It rained.[12,14]| So",
        "It rained.:121| So",
        "It rained?!?| So",
        "It rained...| So",
        "It rained.| — So",
        "It rained.| «So",
        "It rained.| iPhones sell",
        "雨が降った。|終わり",
        "雨が降った。」|終わり",
        "वह आया।|वह",
        "שלום עולם.|עולם",
        "Ήρθε;| Ναι"
      })
  void endAtTheirClosers(String marked) {
    assertThat(firstEnd(marked.replace("|", ""))).isEqualTo(marked.indexOf('|'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See example.com for it",
        "It cost 3.5 million",
        "It rained. and so on",
        "It rained., so",
        "It is v.2.x of Ode",
        "“Is it?” she said",
        "“Is it?” Ann Hall asked us",
        "It was […] cut",
        "It was (!) cut",
        "我们在3．5公里",
        "「雨。」と言った",
        "3. Bread",
        "XIV. Bread",
        "a. Bread"
      })
  void goOnWhereTheSentenceDoes(String text) {
    assertThat(firstEnd(text)).isEqualTo(-1);
  }

  @Test
  void endTheTextWithTheLastWhateverItIs() {
    assertThat(firstEnd("of Mr.")).isEqualTo(6);
    assertThat(firstEnd("of Mr. \n ")).isEqualTo(9);
    assertThat(firstEnd(".")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- bread",
        "* bread",
        "• bread",
        "  – bread",
        "1. Bread",
        "12) Bread",
        "(3) Bread",
        "a) Bread"
      })
  void knowTheItemsOfAList(String line) {
    assertThat(ends(line).startsItem(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bread", "-bread", "1.5 loaves", "1. bread", "1234. Bread", "ab) Bread", "-"})
  void takeNoOtherLineForAnItem(String line) {
    assertThat(ends(line).startsItem(0)).isFalse();
  }

  @Test
  void runNoFurtherThanTheyMay() {
    SentenceEnds ends = ends("?".repeat(50));
    assertThat(ends.afterTerminators(10, 20)).isEqualTo(20);
    assertThat(ends.afterTerminators(10, 5)).isEqualTo(11);
    assertThat(ends.afterTerminators(10, 500)).isEqualTo(50);
  }

  @Test
  void seeNothingBehindTheRange() {
    String text = "It rained. So it did.";
    SentenceEnds ends = new SentenceEnds(text, 10, Abbreviations.of("en"));
    assertThat(ends.end(0, 9, 10)).isEqualTo(10);
    assertThat(ends.startsItem(10)).isFalse();
  }

  private static SentenceEnds ends(String text) {
    return new SentenceEnds(text, text.length(), Abbreviations.of("en"));
  }

  private static int firstEnd(String text) {
    SentenceEnds ends = ends(text);
    int at = 0;
    while (!ends.isTerminator(at)) {
      at++;
    }
    return ends.end(0, at, ends.afterTerminators(at, text.length()));
  }
}
