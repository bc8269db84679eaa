package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {
  /// A passage of paragraphs, the sentences of each parted by bars.
  private static Passage passage(String language, String... paragraphs) {
    String text = String.join("\n\n", paragraphs).replace('|', ' ');
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (int paragraph = 0; paragraph < paragraphs.length; paragraph++) {
      for (String sentence : paragraphs[paragraph].split("\\|", -1)) {
        sentences.add(new Sentence(new Span(at, at + sentence.length()), paragraph + 1));
        at += sentence.length() + 1;
      }
      at++;
    }
    return new Passage(
        ShortArticles.source("a.txt", "A", language),
        0,
        false,
        List.of(),
        new Span(0, text.length()),
        text,
        sentences);
  }

  private static List<Integer> named(String... paragraphs) {
    return Voices.of(passage("en", paragraphs)).named();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mayor Anna Roe came to Zell.|She opened the gate.|Later she left.     ; 0, 0, 0
          Mayor Anna Roe came.|Then the rain fell.|Her hat was wet.             ; 0, 1, 0
          The mayor, Anna Roe, came.|“We will open the gate on Monday,” she said. ; 0, 0
          “We will open the gate on Monday,” said Anna Roe.|“It is old and rusty, as you see.” ; 0, 0
          “We will open the gate on Monday.|It is as old as the town,” said Anna Roe. ; 1, 1
          """)
  void pointFromAPronounOrAQuotationToTheName(String text, String expected) {
    assertThat(named(text).toString()).isEqualTo("[" + expected + "]");
  }

  @Test
  void pointToNobodyFromAQuotationThatSomebodyElseAnswersInAnotherParagraph() {
    assertThat(named("“Who are you to ask?”", "“I am the keeper of the gate,” said Anna Roe."))
        .isEmpty();
  }

  @Test
  void pointFromARunningQuotationOfSeveralParagraphs() {
    assertThat(
            named(
                "“The gate is as old as the town itself,” said Anna Roe.|“It must be mended soon.",
                "“The wall is as old as the gate, and nobody looks after it.”"))
        .containsExactly(0, 0, 0);
  }

  @Test
  void areEachTheirOwnWhereAllAreNamed() {
    assertThat(named("Anna Roe came.|When Bo Lind came, he saw the gate.|It rained.")).isEmpty();
    assertThat(named("They open the gate.|He left.")).isEmpty();
    assertThat(named("Anna Roe calls it \"he\".|The gate called 'she' is old.")).isEmpty();
  }

  @Test
  void areReadInEnglishAlone() {
    assertThat(Voices.of(passage("de", "Anna Roe kam.|he sagte nichts.")).named()).isEmpty();
  }

  @Test
  void tellDirectSpeechInAnyLanguage() {
    Passage german = passage("de", "Er kam.|„Wir öffnen das Tor am Montag“, sagte er.|Das „Tor“.");
    assertThat(Voices.of(german).speech()).isEqualTo(Positions.of(1));
    Passage straight = passage("en", "\"We will open the gate on Monday.|It is old.\"|It rained.");
    assertThat(Voices.of(straight).speech()).isEqualTo(Positions.of(0));
  }

  @Test
  void findTheNameInThePassageBefore() {
    Passage before =
        passage("en", "“The gate is old, and the wall is older,” said Anna Roe.|“It rains in.");
    Passage after = passage("en", "We need help from the whole town, and soon.”|It rained.");
    assertThat(Voices.lacksName(after, 0)).isTrue();
    assertThat(Voices.lacksName(after, 1)).isFalse();
    assertThat(Voices.namerIn(before, after, 0)).hasValue(0);
    assertThat(Voices.namerIn(before, after, 1)).isEmpty();
  }

  @Test
  void endAnUnclosedQuotationWithItsParagraph() {
    Passage open =
        passage("en", "Anna Roe said: “We will open the gate.", "The rain fell on Zell.");
    assertThat(Voices.of(open)).isEqualTo(new Voices(List.of(), Positions.NONE));
  }
}
