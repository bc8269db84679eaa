package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "colour, color",
    "colourful, colorful",
    "neighbourhoods, neighborhood",
    "dishonoured, dishonored",
    "recognised, recognize",
    "organisations, organization",
    "analysed, analyze",
    "centre, center",
    "kilometres, kilometer",
    "theatre, theater",
    "catalogues, catalog",
    "defence, defense",
    "grey, gray",
    "aluminium, aluminum",
    "programmes, program",
    "ploughing, plowing",
    "anaemia, anemia",
    "haemoglobin, hemoglobin",
    "paediatric, pediatric",
    "encyclopaedia, encyclopedia",
    "archaeologist, archeologist",
    "oesophagus, esophagus",
    "foetal, fetal",
    "manoeuvres, maneuver"
  })
  void takesBothSpellingsForOneWord(String british, String american) {
    assertThat(stem(british)).isEqualTo(stem(american));
  }

  @ParameterizedTest
  @CsvSource({
    "timbre, timber",
    "four, for",
    "tour, tor",
    "cheque, check",
    "tyre, tire",
    "rogue, rog",
    "prise, prize",
    "contour, contor"
  })
  void leavesWordsApartThatAreTwo(String one, String other) {
    assertThat(stem(one)).isNotEqualTo(stem(other));
  }

  @ParameterizedTest
  @CsvSource({"precise, precisely", "concise, concisely", "raised, raising", "promises, promise"})
  void keepsTheFormsOfAWordTogether(String one, String other) {
    assertThat(stem(one)).isEqualTo(stem(other));
  }

  private static String stem(String word) {
    return new Analysis(Language.ENGLISH).words(word).getFirst().stem();
  }
}
