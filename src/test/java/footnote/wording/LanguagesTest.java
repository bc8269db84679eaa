package footnote.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A language is its files: they are found by their names, and each must say all that English says.
class LanguagesTest {
  /// The number and the format of an argument, as in `{1,choice,…`.
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
  private static final String TERMINAL = Surface.TERMINAL.suffix();

  static List<String> all() {
    return Languages.all();
  }

  @Test
  void areThoseOfTheFiles() {
    assertThat(Languages.all()).containsExactly("de", "en");
    assertThat(Languages.has("de")).isTrue();
    assertThat(Languages.has("eo")).isFalse();
    assertThat(Languages.has("../x")).isFalse();
  }

  @Test
  void speakTheAskersOwnOrElseTheUsualOne() {
    Languages german = Languages.of("de");
    assertThat(german.usual().locale()).isEqualTo(Locale.GERMAN);
    assertThat(german.in(Locale.UK).locale()).isEqualTo(Locale.ENGLISH);
    assertThat(german.in(Locale.forLanguageTag("de-AT")).locale()).isEqualTo(Locale.GERMAN);
    assertThat(german.in(Locale.FRENCH).locale()).isEqualTo(Locale.GERMAN);
    assertThat(Languages.of("en").in(Locale.FRENCH)).isSameAs(Texts.english());
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveWordsForEachKeyAndNoOthers(String language) throws IOException {
    assertThat(texts(language).keySet().stream().filter(key -> !key.endsWith(TERMINAL)))
        .containsExactlyInAnyOrderElementsOf(keys());
    assertThat(
            texts(language).keySet().stream()
                .filter(key -> key.endsWith(TERMINAL))
                .map(key -> key.substring(0, key.length() - TERMINAL.length())))
        .isSubsetOf(keys());
  }

  /// A place's own text may be missing where a language says the same everywhere.
  @ParameterizedTest
  @MethodSource("all")
  void takeTheSameArgumentsAsEnglish(String language) throws IOException {
    Map<String, String> english = texts("en");
    texts(language)
        .forEach((key, text) ->
            assertThat(arguments(text))
                .as("arguments of %s in %s", key, language)
                .isEqualTo(arguments(inEnglish(english, key))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void sayEachTextWholly(String language) {
    for (Surface surface : Surface.values()) {
      Texts texts = Texts.of(language).on(surface);
      for (TextKey key : TextKey.values()) {
        for (int number : new int[] {0, 1, 2, 4_182}) {
          assertThat(texts.say(key, number, number, number, number))
              .as("%s in %s", key, language)
              .isNotBlank()
              .doesNotContain("{", "}", "choice", "''");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveTheSamePagesOfHelp(String language) {
    HelpPages english = HelpPages.of(Texts.english());
    HelpPages pages = HelpPages.of(Texts.of(language));
    assertThat(pages.names()).containsExactlyElementsOf(english.names());
    for (String name : pages.names()) {
      assertThat(found(PLACEHOLDER, pages.page(name)))
          .as("placeholders of %s in %s", name, language)
          .isEqualTo(found(PLACEHOLDER, english.page(name)));
      assertThat(pages.page(name).lines()).as(name).allMatch(line -> line.length() <= 88);
    }
  }

  /// Discord: a description has at most 100 characters, a button 80, a command's name 32, a message
  /// 2,000; Slack: a button 75.
  @ParameterizedTest
  @MethodSource("all")
  void fitWhereAPlatformHasLittleRoom(String language) {
    for (TextKey key : TextKey.values()) {
      assertThat(Texts.of(language).say(key, 1, 1, 1, 1))
          .as("%s in %s", key, language)
          .hasSizeLessThanOrEqualTo(room(key));
    }
  }

  private static int room(TextKey key) {
    if (key == TextKey.COMMAND_FIND || key == TextKey.COMMAND_PIN) {
      return 32;
    }
    boolean button = key.name().startsWith("BUTTON_") && key != TextKey.BUTTON_UNREADABLE;
    return button ? 75 : key.name().startsWith("COMMAND_") ? 100 : 2_000;
  }

  @Test
  void countRightInGerman() {
    Texts german = Texts.of("de");
    assertThat(german.say(TextKey.EVIDENCE_SOURCES, 1)).isEqualTo("1 Quelle");
    assertThat(german.say(TextKey.EVIDENCE_SOURCES, 4_182)).isEqualTo("4.182 Quellen");
    assertThat(german.say(TextKey.SOURCES_ALL, 0)).isEqualTo("Keine Artikel");
    assertThat(german.say(TextKey.EVIDENCE_UNDATED, 1))
        .isEqualTo("1 Artikel ohne Datum blieb wegen des Datumsfilters außer Acht.");
    assertThat(german.say(TextKey.NOTHING_FOUND, 2))
        .isEqualTo("In 2 Artikeln steht nichts, was diese Frage beantwortet.");
  }

  private static List<String> keys() {
    return Arrays.stream(TextKey.values()).map(TextKey::key).toList();
  }

  private static String inEnglish(Map<String, String> english, String key) {
    return english.getOrDefault(key, english.getOrDefault(plain(key), ""));
  }

  private static String plain(String key) {
    return key.endsWith(TERMINAL) ? key.substring(0, key.length() - TERMINAL.length()) : key;
  }

  private static Set<String> arguments(String text) {
    return found(ARGUMENT, text);
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The texts of a file, in which no key may stand twice.
  private static Map<String, String> texts(String language) throws IOException {
    List<String> twice = new ArrayList<>();
    Properties file =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
              twice.add(String.valueOf(key));
            }
            return super.put(key, value);
          }
        };
    try (var in = Texts.class.getResourceAsStream(Languages.file(language))) {
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(twice).as("keys that stand twice").isEmpty();
    Map<String, String> texts = new TreeMap<>();
    Collections.list(file.propertyNames())
        .forEach(key -> texts.put(String.valueOf(key), file.getProperty(String.valueOf(key))));
    return texts;
  }
}
