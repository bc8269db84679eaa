package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # word,  next,     ends
          rained,  Nobody,   true
          Mr,      Hall,     false
          Mr,      The,      false
          No,      5,        false
          No,      It,       true
          Inc,     Chief,    false
          Inc,     The,      true
          Nov,     3,        false
          Nov,     They,     true
          J,       Hall,     false
          J,       He,       true
          U.S,     Senate,   false
          U.S,     The,      true
          J.-P,    Hall,     false
          p.m,     Tuesday,  false
          P.M,     EST,      false
          p.m,     Police,   true
          1998,    In,       true
          1998,    Ode,      true
          3,       November, false
          123,     November, true
          '',      The,      true
          '',      '',       true
          """)
  void endASentenceOrNotByWhatFollows(String word, String next, boolean ends) {
    assertThat(Abbreviations.of("en").endsAfter(word, next)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # language, word, next,   ends
          de,         3,    Platz,  false
          de,         3,    Die,    true
          de,         XIV,  König,  false
          de,         1998, König,  true
          de,         z.B,  Hunde,  false
          fr,         3,    Platz,  true
          fr,         MM,   Hall,   false
          fr,         MM,   Les,    true
          es,         Sra,  Ode,    false
          es,         Sra,  Los,    false
          ru,         г,    Омск,   false
          ru,         г,    Он,     true
          """)
  void areThoseOfTheLanguage(String language, String word, String next, boolean ends) {
    assertThat(Abbreviations.of(language).endsAfter(word, next)).isEqualTo(ends);
  }

  @Test
  void areThoseOfEnglishWhereALanguageHasNoStartersOfItsOwn() {
    assertThat(Abbreviations.of("xx").endsAfter("Inc", "The")).isTrue();
    assertThat(Abbreviations.of("xx").endsAfter("Inc", "Hall")).isFalse();
  }

  @Test
  void areKnownInATextOfCapitals() {
    Abbreviations capitals = Abbreviations.inCapitals("en");
    assertThat(capitals.endsAfter("MR", "HALL")).isFalse();
    assertThat(capitals.endsAfter("INC", "THE")).isTrue();
    assertThat(capitals.endsAfter("INC", "BUT")).isFalse();
    assertThat(Abbreviations.of("en").endsAfter("MR", "HALL")).isTrue();
  }

  @Test
  void areReadOnceForALanguage() {
    assertThat(Abbreviations.of("de")).isSameAs(Abbreviations.of("de"));
    assertThat(Abbreviations.of("de")).isNotSameAs(Abbreviations.inCapitals("de"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "1998", "٣", "３"})
  void takeDigitsOfAnyScriptForANumber(String word) {
    assertThat(Abbreviations.isNumber(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3rd", "A3", "1.5", "½", "三"})
  void takeNothingElseForANumber(String word) {
    assertThat(Abbreviations.isNumber(word)).isFalse();
  }

  @Test
  void takeCapitalLettersOnlyForARomanNumber() {
    assertThat(Abbreviations.isRoman("XIV")).isTrue();
    assertThat(Abbreviations.isRoman("xiv")).isFalse();
    assertThat(Abbreviations.isRoman("MIX")).isFalse();
    assertThat(Abbreviations.isRoman("")).isFalse();
  }
}
