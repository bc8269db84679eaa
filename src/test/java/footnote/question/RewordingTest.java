package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Variant;
import footnote.question.Rewording.Swap;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingTest {
  private static final String WORDS = "Did Kiev help Artsakh?";

  private static Variant variant(String words, String name, String instead) {
    int start = words.indexOf(name);
    return new Variant(new Span(start, start + name.length()), instead);
  }

  private static List<String> reworded(String text, Variant... variants) {
    return Rewording.of(Question.parse(text), List.of(variants)).stream()
        .map(Rewording::words)
        .toList();
  }

  @Test
  void putsTheOtherNameInThePlaceOfTheFirst() {
    assertThat(Rewording.of(Question.parse(WORDS), List.of(variant(WORDS, "Kiev", "kyiv"))))
        .containsExactly(
            new Rewording(
                "Did kyiv help Artsakh?", List.of(new Swap(new Span(4, 8), "Kiev", "kyiv"))));
  }

  @Test
  void isNoneWithoutVariants() {
    assertThat(reworded(WORDS)).isEmpty();
  }

  @Test
  void changesEachNameAloneBeforeBothTogether() {
    assertThat(
            reworded(
                WORDS,
                variant(WORDS, "Kiev", "kyiv"),
                variant(WORDS, "Artsakh", "nagorno karabakh")))
        .containsExactly(
            "Did Kiev help nagorno karabakh?",
            "Did kyiv help Artsakh?",
            "Did kyiv help nagorno karabakh?");
  }

  @Test
  void neverPutsTwoNamesInOnePlace() {
    assertThat(reworded(WORDS, variant(WORDS, "Kiev", "kyiv"), variant(WORDS, "Kiev", "kiew")))
        .containsExactlyInAnyOrder("Did kyiv help Artsakh?", "Did kiew help Artsakh?");
  }

  @Test
  void areSixAtMost() {
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      variants.add(variant(WORDS, "Kiev", "kyiv" + i));
      variants.add(variant(WORDS, "Artsakh", "karabakh" + i));
    }
    assertThat(Rewording.of(Question.parse(WORDS), variants))
        .hasSize(6)
        .allMatch(rewording -> rewording.swaps().size() == 1);
  }

  @Test
  void leavesANameInQuotationMarksAsItIs() {
    String text = "did \"Kiev\" help Artsakh?";
    String words = Question.parse(text).words();
    assertThat(
            reworded(text, variant(words, "Kiev", "kyiv"), variant(words, "Artsakh", "karabakh")))
        .containsExactly("did Kiev help karabakh?");
  }

  @Test
  void asksForAllThatItPutIn() {
    assertThat(
            Rewording.of(
                    Question.parse(WORDS),
                    List.of(variant(WORDS, "Kiev", "kyiv"), variant(WORDS, "Artsakh", "karabakh")))
                .getLast()
                .phrases())
        .containsExactly("kyiv", "karabakh");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          # word,   says,  has
          Kiev,     true,  false
          Kiev's,   true,  false
          Kiev’s,   true,  false
          kyiv,     false, true
          KYIV’s,   false, true
          city,     false, true
          other,    false, false
          's,       false, false
          "",       false, false
          """)
  void knowsTheWordsOfBothNames(String word, boolean says, boolean has) {
    Swap swap = new Swap(new Span(4, 8), "Kiev", "kyiv city");
    assertThat(swap.says(word)).isEqualTo(says);
    assertThat(swap.has(word)).isEqualTo(has);
  }

  @Test
  void keepsEveryOtherWordInItsPlace() {
    String words = "Kiev, Kiev and Kiev";
    List<Variant> variants =
        List.of(
            new Variant(new Span(0, 4), "k"),
            new Variant(new Span(6, 10), "much longer"),
            new Variant(new Span(15, 19), ""));
    assertThat(Rewording.of(Question.parse(words), variants))
        .extracting(Rewording::words)
        .containsExactlyInAnyOrder(
            "k, Kiev and Kiev",
            "Kiev, much longer and Kiev",
            "Kiev, Kiev and ",
            "k, much longer and Kiev",
            "k, Kiev and ",
            "Kiev, much longer and ");
  }
}
