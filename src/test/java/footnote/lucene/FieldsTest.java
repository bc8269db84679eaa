package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Language;
import footnote.search.Zone;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexOptions;
import org.junit.jupiter.api.Test;

class FieldsTest {
  @Test
  void hasAFieldForEachZoneOfALanguage() {
    assertThat(Fields.of(Zone.TEXT, Language.ENGLISH)).isEqualTo("stem.en");
    assertThat(Fields.of(Zone.HEAD, Language.GERMAN)).isEqualTo("head.de");
    assertThat(Fields.word(Language.GERMAN)).isEqualTo("word.de");
  }

  @Test
  void tellsTheLanguageOfAFieldOfStems() {
    for (Language language : List.of(Language.ENGLISH, Language.GERMAN, Language.UND)) {
      String field = Fields.stem(language);
      assertThat(Fields.isStem(field)).isTrue();
      assertThat(Fields.language(field)).isEqualTo(language);
    }
    assertThat(Fields.isStem("head.en")).isFalse();
  }

  @Test
  void keepsAKindsKeysApart() {
    assertThat(Fields.key(Fields.ARTICLE)).isNotEqualTo(Fields.key(Fields.FILE));
  }

  @Test
  void keepsPlacesForEvidenceAndLengthsForBm25() {
    assertThat(Fields.WITH_LENGTH.indexOptions())
        .isEqualTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    assertThat(Fields.WITH_LENGTH.omitNorms()).isFalse();
    assertThat(Fields.POSITIONS.omitNorms()).isTrue();
    assertThat(Fields.FREQUENCIES.indexOptions()).isEqualTo(IndexOptions.DOCS_AND_FREQS);
  }

  @Test
  void storesNothingOfATextOfNoWords() {
    Field field = Fields.wordless(Language.ENGLISH);
    assertThat(field.name()).isEqualTo("stem.en");
    assertThat(field.fieldType().stored()).isFalse();
  }
}
