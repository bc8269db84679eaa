package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {
  @Test
  void makesOneLineOfIt() {
    assertThat(Label.of("  Rain\n\tin\u00a0the   valley ", 300)).contains("Rain in the valley");
    assertThat(Label.of(" \n ", 300)).isEmpty();
  }

  @Test
  void removesWhatDisguises() {
    assertThat(Label.of("a\u202eb\u0007c\u2066\u200e\ud83dd", 300)).contains("abcd");
  }

  @Test
  void isCutBetweenCharacters() {
    assertThat(Label.of("ab😀", 3)).contains("ab");
    assertThat(Label.of("ab😀", 4)).contains("ab😀");
  }

  @Test
  void readsHeadingsWithoutTheirMarks() {
    assertThat(Label.ofHeading("## The *long* [way](http://a.b) `home` ##"))
        .isEqualTo("The long way home");
    assertThat(Label.ofHeading("Title\n=====")).isEqualTo("Title");
    assertThat(Label.ofHeading("#1 of 3")).isEqualTo("#1 of 3");
  }

  @Test
  void escapesTheNamesOfFiles() {
    assertThat(Printable.of("a\nb\u001b\u202e\ud83d 😀é.txt"))
        .isEqualTo("a\\nb\\u001b\\u202e\\ud83d 😀é.txt");
  }

  @Test
  void takesOnlyAddressesOfTheWeb() {
    assertThat(WebAddress.of(" https://example.com/a?b ")).contains("https://example.com/a?b");
    assertThat(WebAddress.of("javascript:alert(1)")).isEmpty();
    assertThat(WebAddress.of("https://user@example.com/")).isEmpty();
    assertThat(WebAddress.of("/a")).isEmpty();
  }

  @Test
  void normalisesLanguages() {
    assertThat(LanguageCode.of("EN_us")).contains("en");
    assertThat(LanguageCode.of("deu")).contains("de");
    assertThat(LanguageCode.of("zh-Hans")).contains("zh");
    assertThat(LanguageCode.of("English")).isEmpty();
    assertThat(LanguageCode.of("xx")).isEmpty();
  }
}
