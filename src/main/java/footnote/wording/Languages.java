package footnote.wording;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The languages of the interface, of which each asker is answered in their own where it is among
/// them. A language is a pair of files beside this class, `texts_LANGUAGE.properties` and
/// `help_LANGUAGE.txt`; no code names one but English.
///
/// ```java
/// Languages languages = Languages.of("de");
/// languages.in(Locale.forLanguageTag("en-GB")); // English
/// languages.in(Locale.FRENCH); // German, until there is a texts_fr.properties
/// ```
public final class Languages {
  /// The one that is always there.
  public static final String ENGLISH = "en";

  /// By the codes of the languages, those for chat.
  private final Map<String, Texts> texts;

  private final Texts usual;

  /// @param usual one of them
  private Languages(Map<String, Texts> texts, Texts usual) {
    this.texts = texts;
    this.usual = usual;
  }

  /// All languages that there are files of.
  ///
  /// @param usual what is spoken with those whose language isn't known or isn't among them
  public static Languages of(String usual) {
    Map<String, Texts> texts =
        all().stream().collect(toUnmodifiableMap(language -> language, Texts::of));
    return new Languages(texts, texts.getOrDefault(usual, Texts.english()));
  }

  /// What is said to somebody with that locale, whatever the country in it.
  ///
  /// `en-GB` and `en-US` are one language here.
  public Texts in(Locale locale) {
    return texts.getOrDefault(locale.getLanguage(), usual);
  }

  /// What is said where the asker's language isn't known.
  public Texts usual() {
    return usual;
  }

  /// All that may be spoken.
  public Collection<Texts> spoken() {
    return texts.values();
  }

  /// The question on a line that shows one, in whatever language, or its beginning where the line
  /// has no room for all of it. `Q: Who closed the port?` -> `Who closed the port?`; a line of any
  /// other kind is none. An ellipsis at its end goes.
  public Optional<String> questionIn(String heading) {
    return spoken().stream()
        .map(spoken -> spoken.say(TextKey.QUESTION, "").strip())
        .filter(heading::startsWith)
        .map(sign -> heading.substring(sign.length()).strip())
        .filter(question -> !question.isEmpty())
        .map(question ->
            question.endsWith("…") ? question.substring(0, question.length() - 1) : question)
        .findFirst();
  }

  /// The codes (ISO 639-1) of the languages that there are files of, in alphabetical order. Looks
  /// for a file for each code that Java knows, so it is not to be called for each question.
  public static List<String> all() {
    return Stream.of(Locale.getISOLanguages()).filter(Languages::has).sorted().toList();
  }

  /// Whether there are files of a language.
  ///
  /// @param language a code (ISO 639-1); anything else has none
  public static boolean has(String language) {
    return language.matches("[a-z]{2}") && Languages.class.getResource(file(language)) != null;
  }

  /// The name of the file with a language's texts, beside this class.
  static String file(String language) {
    return "texts_" + language + ".properties";
  }
}
