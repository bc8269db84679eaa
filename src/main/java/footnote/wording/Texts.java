package footnote.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/// What is said to people, in one language: the texts of `texts_LANGUAGE.properties`. All of it is
/// plain text; each front-end escapes it for its place.
///
/// ```java
/// Texts texts = Texts.of("de");
/// texts.say(TextKey.EVIDENCE_SOURCES, 2); // 2 Quellen
/// ```
///
/// The texts are patterns of [java.text.MessageFormat], with plurals as its `choice`; an apostrophe
/// in them is doubled. A key that a language lacks is a fault which a test finds, not one to be met
/// while speaking. Immutable; read once for each language.
public final class Texts {
  /// Read once, when the class is.
  private static final Texts ENGLISH = new Texts(read("en"), Locale.ENGLISH, Surface.CHAT);

  private final Properties words;
  private final Locale locale;
  private final Surface surface;

  /// @param words patterns by their keys
  private Texts(Properties words, Locale locale, Surface surface) {
    this.words = words;
    this.locale = locale;
    this.surface = surface;
  }

  /// What is said in chat in English, the language that is always there.
  public static Texts english() {
    return ENGLISH;
  }

  /// What is said in chat in a language of the interface.
  ///
  /// @param language one of [Languages#all]
  public static Texts of(String language) {
    return language.equals(Languages.ENGLISH)
        ? ENGLISH
        : new Texts(read(language), Locale.of(language), Surface.CHAT);
  }

  /// The same language in another place.
  ///
  /// @return texts that share the same words
  public Texts on(Surface other) {
    return new Texts(words, locale, other);
  }

  /// The words of a text.
  ///
  /// Numbers among the arguments are written as the language writes them: `1,204` or `1.204`. An
  /// argument is put in as it stands, with whatever braces and apostrophes it has: only the text is
  /// a pattern.
  ///
  /// @param arguments what the text's `{0}`, `{1}` … stand for; a key or a notice among them is put
  ///   in words as well
  public String say(TextKey key, Object... arguments) {
    Object[] said = Arrays.stream(arguments).map(this::said).toArray();
    return new MessageFormat(pattern(key), locale).format(said);
  }

  /// The words of a notice.
  public String say(Notice notice) {
    return say(notice.key(), notice.arguments().toArray());
  }

  /// Words in this language's quotation marks.
  public String quoted(String words) {
    return say(TextKey.QUOTED, words);
  }

  /// An argument in words of this language, if it is something to be said itself. Numbers and plain
  /// words go to the pattern as they are.
  private Object said(Object argument) {
    return switch (argument) {
      case Notice notice -> say(notice);
      case TextKey key -> say(key);
      default -> argument;
    };
  }

  /// The text for this place, or else the one for all places. A text of chat has no suffix, so for
  /// chat both are one.
  private String pattern(TextKey key) {
    String pattern = words.getProperty(key.key() + surface.suffix());
    return pattern == null ? words.getProperty(key.key()) : pattern;
  }

  /// The language of the texts.
  public Locale locale() {
    return locale;
  }

  /// The texts of a language, in UTF-8. As a stream of characters, since [Properties#load] takes
  /// bytes for ISO 8859-1.
  ///
  /// @throws IllegalArgumentException when there is no such language
  private static Properties read(String language) {
    String name = Languages.file(language);
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("illegal language: " + language + ", has no " + name);
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
