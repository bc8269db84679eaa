package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
  private static Forms of(Lexicon lexicon, String word) {
    return lexicon.of(word.toCharArray(), word.length());
  }

  @Test
  void makesEveryFormOfAWord() {
    Forms forms = of(Lexicon.ofTexts(Language.SPANISH, 4), "ciudades");
    assertThat(forms.plain().utf8ToString()).isEqualTo("ciudades");
    assertThat(forms.stem().utf8ToString()).isEqualTo("ciudad");
    assertThat(forms.signature()).isEqualTo(WordSignature.of("ciudades".toCharArray()));
    assertThat(forms.number()).isEqualTo(Thesaurus.NONE);
  }

  @Test
  void numbersWhatTheThesaurusHas() {
    assertThat(of(Lexicon.ofTexts(Language.ENGLISH, 4), "doctors").number()).isPositive();
    assertThat(of(Lexicon.ofTexts(Language.ENGLISH, 4), "qwrtz").number())
        .isEqualTo(Thesaurus.NONE);
  }

  @Test
  void remembersOfThoseThatShareAPlaceTheTwoThatWereMetLast() {
    Lexicon lexicon = Lexicon.ofTexts(Language.ENGLISH, 2);
    Forms ships = of(lexicon, "ships");
    Forms ports = of(lexicon, "ports");
    assertThat(of(lexicon, "ships")).isSameAs(ships);
    of(lexicon, "docks");
    assertThat(of(lexicon, "ships")).isSameAs(ships);
    assertThat(of(lexicon, "ports")).isNotSameAs(ports).usingRecursiveComparison().isEqualTo(ports);
  }

  @Test
  void sharesWhatItRemembersWithAnother() {
    Lexicon lexicon = Lexicon.ofTexts(Language.ENGLISH, 2);
    Lexicon other = lexicon.another();
    assertThat(of(other, "ships")).isSameAs(of(lexicon, "ships"));
  }

  @Test
  void readsWordsAsTextsHaveThemOrInSmallLetters() {
    Lexicon texts = Lexicon.ofTexts(Language.FRENCH, 4);
    assertThat(of(texts, "L’Économie").plain().utf8ToString()).isEqualTo("economie");
    assertThat(of(texts, "Économie").usual()).isTrue();
    assertThat(of(texts, "DNA").usual()).isFalse();
    Lexicon terms = Lexicon.ofTerms(Language.FRENCH, 4);
    assertThat(of(terms, "l'eau").plain().utf8ToString()).isEqualTo("l'eau");
    assertThat(of(texts, "l'eau").plain().utf8ToString()).isEqualTo("eau");
  }

  @Test
  void looksAtTheLettersInUseAlone() {
    Lexicon lexicon = Lexicon.ofTexts(Language.ENGLISH, 16);
    char[] buffer = Arrays.copyOf("ship".toCharArray(), 20);
    Forms ship = lexicon.of(buffer, 4);
    buffer[4] = 's';
    assertThat(lexicon.of(buffer, 4)).isSameAs(ship);
    assertThat(lexicon.of(buffer, 5).plain().utf8ToString()).isEqualTo("ships");
    assertThat(ship.plain().utf8ToString()).isEqualTo("ship");
  }

  @Test
  void tellsTheTimesOfItsLanguage() {
    assertThat(of(Lexicon.ofTexts(Language.ENGLISH, 4), "may").signature())
        .isEqualTo(WordSignature.ofTime(true));
    assertThat(of(Lexicon.ofTexts(Language.SPANISH, 4), "mayo").signature())
        .isEqualTo(WordSignature.ofTime(false));
    assertThat(of(Lexicon.ofTexts(Language.FRENCH, 4), "mayo").signature())
        .isEqualTo(WordSignature.of("mayo".toCharArray()));
  }

  /// However full it is, a word's forms are those that a lexicon of its own makes.
  @ParameterizedTest
  @EnumSource
  void makesTheSameInHoweverLittleRoom(Language language) {
    Random random = new Random(language.code().hashCode());
    Lexicon small = Lexicon.ofTexts(language, 2);
    Lexicon large = Lexicon.ofTexts(language, 1 << 10);
    for (int i = 0; i < 200; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = random.nextInt(5); n >= 0; n--) {
        word.append("adeginrsé字가अ".charAt(random.nextInt(12)));
      }
      assertThat(of(small, word.toString()))
          .usingRecursiveComparison()
          .isEqualTo(of(large, word.toString()));
    }
  }
}
