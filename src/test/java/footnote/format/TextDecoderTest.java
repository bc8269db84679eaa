package footnote.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  @Test
  void readsUtf8AndDropsItsMark() {
    assertThat(decode("\ufeffnaïve 😀".getBytes(UTF_8))).isEqualTo("naïve 😀");
  }

  @Test
  void heedsTheMarkOfUtf16() {
    assertThat(decode("\ufeffnaïve".getBytes(UTF_16LE))).isEqualTo("naïve");
  }

  @Test
  void makesEveryLineEndOne() {
    assertThat(decode("a\r\nb\rc\n\r\n\rd".getBytes(UTF_8))).isEqualTo("a\nb\nc\n\n\nd");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Ein schöner Tag für große Bäume und süße Äpfel – sagte er „leise“.",
    "windows-1250, Źdźbło trawy rosło przy młynie; łąka była żółta i pusta.",
    "ISO-8859-2, Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "windows-1250, Az öreg hídőr minden reggel fölkelt és megnézte a vizet.",
    "windows-1251, МЕЛЬНИЦА ЗАКРЫТА ДО ВЕСНЫ",
    "KOI8-R, Мельница закрыта до весны.",
    "x-MacCyrillic, Мельница у реки закрыта до весны.",
    "x-MacRoman, Die alte Mühle am Fluss läuft seit fünf Jahren nicht mehr: größere Schäden.",
    "windows-1254, Değirmen ilkbahara kadar kapalı; köprü de öyle, dedi ağa.",
    "windows-1256, الطاحونة مغلقة حتى الربيع والجسر كذلك",
    "windows-1253, Ο μύλος είναι κλειστός ως την άνοιξη.",
    "windows-1251, Однажды весной в час небывало жаркого заката появились два гражданина.",
    "Shift_JIS, 吾輩は猫である。名前はまだ無い。どこで生れたか見当がつかぬ。",
    "GB18030, 今天下雨了，我们没有出门，在家里读书写字，晚上看电影。"
  })
  void findsTheCharset(String charset, String text) {
    assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void heedsTheDeclaredCharsetWhereItIsNotUtf8() {
    byte[] bytes = "łąka".getBytes(Charset.forName("ISO-8859-2"));
    assertThat(TextDecoder.decoded(bytes, TextDecoder.named("ISO-8859-2")).text())
        .isEqualTo("łąka");
    assertThat(TextDecoder.decoded("łąka".getBytes(UTF_8), TextDecoder.named("ISO-8859-2")).text())
        .isEqualTo("łąka");
    assertThat(TextDecoder.named("no such")).isEmpty();
  }

  @Test
  void keepsTheRestOfDamagedUtf8() {
    byte[] bytes = "Ключ под ковром".getBytes(UTF_8);
    bytes[2] = (byte) 0xff;
    assertThat(decode(bytes)).endsWith("ч под ковром").contains("\ufffd");
  }

  @Test
  void mendsEscapedSurrogatesAndNuls() {
    assertThat(TextDecoder.wellFormed("a\ud83db\0c\r\nd😀")).isEqualTo("a\ufffdb\ufffdc\nd😀");
  }

  private static String decode(byte[] bytes) {
    return TextDecoder.decoded(bytes, Optional.empty()).text();
  }

  @Test
  void isInDoubtAboutAByteThatMayBeAnything() {
    TextDecoder.Decoded decoded =
        TextDecoder.decoded(new byte[] {'a', (byte) 0xc4, 'b'}, Optional.empty());
    assertThat(decoded.isSure()).isFalse();
  }
}
