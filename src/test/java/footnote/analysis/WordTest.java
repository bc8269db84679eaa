package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
  @ParameterizedTest
  @CsvSource({
    "note, note, 7, true",
    "notes, note, 7, true",
    "noted, note, 7, true",
    "noting, note, 7, true",
    "city, citi, 7, true",
    "cities, citi, 7, true",
    "carried, carri, 7, true",
    "goverment, gover, 7, false",
    "noteworthy, note, 7, false",
    "note, note, 0, false",
    "e, e, 7, true",
    "not, note, 7, true",
    "no, note, 7, false"
  })
  void isInTheThesaurusOnlyAsAnUsualFormOfItsStem(
      String plain, String stem, int number, boolean there) {
    assertThat(new Word(plain, plain, stem, 0, number, false).isInThesaurus()).isEqualTo(there);
  }

  @Test
  void isTheSameAsANameButForBeingOne() {
    Word word = new Word("Lund", "lund", "lund", 5, 7, false);
    assertThat(word.asName()).isEqualTo(new Word("Lund", "lund", "lund", 5, 7, true));
    assertThat(word.asName().asName()).isEqualTo(word.asName());
  }
}
