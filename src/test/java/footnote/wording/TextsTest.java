package footnote.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void haveWordsForEachPhraseAndNoOthers() {
    assertThat(ResourceBundle.getBundle("footnote.wording.texts", Locale.ROOT).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(TextKey.values()).map(TextKey::key).toList());
  }

  @Test
  void areFormattedWholly() {
    for (TextKey phrase : TextKey.values()) {
      assertThat(Texts.english().say(phrase, 2, 3)).isNotBlank().doesNotContain("{", "}");
    }
  }

  @Test
  void countInWords() {
    assertThat(Texts.english().say(TextKey.EVIDENCE_SOURCES, 1)).isEqualTo("1 source");
    assertThat(Texts.english().say(TextKey.EVIDENCE_SOURCES, 4_182)).isEqualTo("4,182 sources");
  }

  @Test
  void areEnglishWhereThereIsNoTranslation() {
    assertThat(Texts.in(Locale.GERMAN).say(TextKey.EVIDENCE_SOURCES, 4_182))
        .isEqualTo("4,182 sources");
  }

  /// As a language is added: a file beside the English one, and nothing else.
  @Test
  void areTheTranslationsWhereThereIsOneAndEnglishForTheRest() {
    Texts texts = Texts.in(Locale.of("eo"));
    assertThat(texts.say(TextKey.NOTHING_MORE)).isEqualTo("Estas nenio plu por montri.");
    assertThat(texts.say(TextKey.EVIDENCE_SOURCES, 3)).isEqualTo("3 fontoj");
    assertThat(texts.say(TextKey.BUTTON_MORE)).isEqualTo("More");
    assertThat(texts.locale()).isEqualTo(Locale.of("eo"));
  }
}
