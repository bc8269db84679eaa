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
    Forms forms = of(new Lexicon(Language.SPANISH, 4), "ciudades");
    assertThat(forms.plain().utf8ToString()).isEqualTo("ciudades");
    assertThat(forms.stem().utf8ToString()).isEqualTo("ciudad");
    assertThat(forms.signature()).isEqualTo(WordSignature.of("ciudades".toCharArray()));
    assertThat(forms.number()).isEqualTo(Thesaurus.NONE);
  }

  @Test
  void numbersWhatTheThesaurusHas() {
    assertThat(of(new Lexicon(Language.ENGLISH, 4), "doctors").number()).isPositive();
    assertThat(of(new Lexicon(Language.ENGLISH, 4), "qwrtz").number()).isEqualTo(Thesaurus.NONE);
  }

  @Test
  void remembersAWordUntilAnotherTakesItsPlace() {
    Lexicon lexicon = new Lexicon(Language.ENGLISH, 1);
    Forms one = of(lexicon, "ships");
    assertThat(of(lexicon, "ships")).isSameAs(one);
    of(lexicon, "ports");
    assertThat(of(lexicon, "ships")).isEqualTo(one).isNotSameAs(one);
  }

  @Test
  void looksAtTheLettersInUseAlone() {
    Lexicon lexicon = new Lexicon(Language.ENGLISH, 16);
    char[] buffer = Arrays.copyOf("ship".toCharArray(), 20);
    Forms ship = lexicon.of(buffer, 4);
    buffer[4] = 's';
    assertThat(lexicon.of(buffer, 4)).isSameAs(ship);
    assertThat(lexicon.of(buffer, 5).plain().utf8ToString()).isEqualTo("ships");
    assertThat(ship.plain().utf8ToString()).isEqualTo("ship");
  }

  @Test
  void tellsTheTimesOfItsLanguage() {
    assertThat(of(new Lexicon(Language.ENGLISH, 4), "may").signature())
        .isEqualTo(WordSignature.ofTime(true));
    assertThat(of(new Lexicon(Language.SPANISH, 4), "mayo").signature())
        .isEqualTo(WordSignature.ofTime(false));
    assertThat(of(new Lexicon(Language.FRENCH, 4), "mayo").signature())
        .isEqualTo(WordSignature.of("mayo".toCharArray()));
  }

  /// However full it is, a word's forms are those that a lexicon of its own makes.
  @ParameterizedTest
  @EnumSource
  void makesTheSameInHoweverLittleRoom(Language language) {
    Random random = new Random(language.code().hashCode());
    Lexicon small = new Lexicon(language, 2);
    Lexicon large = new Lexicon(language, 1 << 10);
    for (int i = 0; i < 200; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = random.nextInt(5); n >= 0; n--) {
        word.append("adeginrsé字가अ".charAt(random.nextInt(12)));
      }
      assertThat(of(small, word.toString())).isEqualTo(of(large, word.toString()));
    }
  }
}
