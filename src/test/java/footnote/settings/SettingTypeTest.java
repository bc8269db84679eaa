package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTypeTest {
  private static final Path BASE = Path.of("/base");

  private static RawSetting raw(String... texts) {
    return new RawSetting(List.of(texts), "--x", BASE);
  }

  private static <T> void refuses(SettingType<T> type, String text, String expected) {
    assertThatExceptionOfType(IllegalValueException.class)
        .isThrownBy(() -> type.read(raw(text)))
        .withMessage("illegal value \"" + text + "\", must be " + expected);
  }

  @ParameterizedTest
  @CsvSource({"a/b, /base/a/b", "/a, /a", "../a, /a", "./a/, /base/a", "é 字, /base/é 字"})
  void takesAPathFromItsBase(String text, String path) {
    assertThat(SettingType.PATH.read(raw(text))).isEqualTo(Path.of(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void takesNoPathOfNothing(String text) {
    refuses(SettingType.PATH, text, "a path");
    refuses(SettingType.PATHS, text, "a path");
  }

  @Test
  void tellsWhyAPathIsNone() {
    refuses(SettingType.PATH, "a\0b", "a path: Nul character not allowed");
  }

  @Test
  void takesSeveralPathsInTheirOrder() {
    assertThat(SettingType.PATHS.read(raw("b", "/a")))
        .containsExactly(Path.of("/base/b"), Path.of("/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "1", "", " true"})
  void takesNothingButTrueAndFalseForAFlag(String text) {
    assertThat(SettingType.FLAG.read(raw("true"))).isTrue();
    assertThat(SettingType.FLAG.read(raw("false"))).isFalse();
    refuses(SettingType.FLAG, text, "true or false");
  }

  @Test
  void takesANumberWithinBothBounds() {
    SettingType<Integer> number = SettingType.number(-1, 10);
    assertThat(number.read(raw("-1"))).isEqualTo(-1);
    assertThat(number.read(raw("10"))).isEqualTo(10);
    for (String text : new String[] {"-2", "11", "", "1.5", "ten", "99999999999", "0x1"}) {
      refuses(number, text, "a whole number from -1 to 10");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "wss:/x", "wss:x", "https://a.b", "wss://", "wss:// x", "WSS://a.b", "a.b"})
  void takesAnAddressWithAHostAndOneOfItsSchemes(String text) {
    SettingType<String> url = SettingType.url("wss", "ws");
    assertThat(url.read(raw("ws://localhost:80/x"))).isEqualTo("ws://localhost:80/x");
    refuses(url, text, "an address with wss:// or ws://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Auto", "ALWAYS", "sometimes"})
  void takesAConstantInSmallLetters(String text) {
    SettingType<Settings.Color> color = SettingType.choice(Settings.Color.class);
    assertThat(color.read(raw("never"))).isEqualTo(Settings.Color.NEVER);
    refuses(color, text, "auto or always or never");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ask", "/", "/a b", "/aaaaaaaaaabbbbbbbbbbccccccccccdd"})
  void takesACommandOfSlack(String text) {
    assertThat(SettingType.SLASH_COMMAND.read(raw("/ask"))).isEqualTo("/ask");
    refuses(SettingType.SLASH_COMMAND, text, "a slash and 1 to 31 characters without space");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "123.", ".4", "1.2.3", "None", "a.b"})
  void takesTheIdOfAnAppOfSlackOrNone(String text) {
    assertThat(SettingType.CLIENT_ID.read(raw("123.456"))).contains("123.456");
    assertThat(SettingType.CLIENT_ID.read(raw("none"))).isEqualTo(Optional.empty());
    refuses(SettingType.CLIENT_ID, text, "none, or two numbers with a point between");
  }

  @Test
  void takesAListOnlyWhereThereMayBeSeveral() {
    for (SettingType<?> type :
        List.of(SettingType.PATH, SettingType.FLAG, SettingType.number(1, 2))) {
      assertThatExceptionOfType(IllegalValueException.class)
          .isThrownBy(() -> type.read(raw("a", "b")))
          .withMessage("illegal list, must be one value");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://db.example.org/footnote",
        "postgresql://127.0.0.1:5433/a?currentSchema=b&sslmode=verify-full"
      })
  void takesTheAddressOfADatabase(String text) {
    assertThat(SettingType.DATABASE.read(raw(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://db/footnote",
        "jdbc:postgresql://db/footnote",
        "postgresql:///footnote",
        "postgresql://db/",
        "postgresql://bob:hush@db/footnote",
        "postgresql://db/footnote?user=bob&password=hush",
        "postgresql://db/foot note"
      })
  void takesNoPasswordWithinTheAddressOfADatabaseNorRepeatsIt(String text) {
    assertThatExceptionOfType(IllegalValueException.class)
        .isThrownBy(() -> SettingType.DATABASE.read(raw(text)))
        .withMessage(
            "illegal value \"…\", must be postgresql://HOST/NAME without user and password: these"
                + " are read from STATE_USER and STATE_PASSWORD");
  }
}
