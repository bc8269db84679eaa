package footnote.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
  private final Texts english = Texts.english();

  @Test
  void countInWords() {
    assertThat(english.say(TextKey.EVIDENCE_SOURCES, 1)).isEqualTo("1 source");
    assertThat(english.say(TextKey.EVIDENCE_SOURCES, 4_182)).isEqualTo("4,182 sources");
  }

  @Test
  void quoteAsIsUsualInThePlace() {
    assertThat(english.quoted("port")).isEqualTo("“port”");
    assertThat(english.on(Surface.TERMINAL).quoted("port")).isEqualTo("\"port\"");
  }

  @Test
  void sayTheSameEverywhereUnlessThePlaceHasATextOfItsOwn() {
    assertThat(english.on(Surface.TERMINAL).say(TextKey.EVIDENCE_STRONG))
        .isEqualTo(english.say(TextKey.EVIDENCE_STRONG));
  }

  @Test
  void putWhatStandsInATextInWordsToo() {
    Notice inner = Notice.of(TextKey.EVIDENCE_SOURCES, 2);
    Notice outer = Notice.of(TextKey.EVIDENCE_MATCHED, inner);
    assertThat(english.say(outer)).isEqualTo("matched: 2 sources");
    assertThat(english.say(TextKey.NOTHING_NAMED_TRY, TextKey.BUTTON_SOURCES))
        .endsWith("look at the articles with Sources.");
    assertThat(outer.inEnglish()).isEqualTo("matched: 2 sources");
  }

  @Test
  void refuseALanguageWithoutAFile() {
    assertThat(english.locale()).isEqualTo(Locale.ENGLISH);
    assertThatThrownBy(() -> Texts.of("eo"))
        .hasMessage("illegal language: eo, has no texts_eo.properties");
  }
}
