package footnote.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/// The codes of languages, as articles write them, brought to one form.
///
/// ```java
/// LanguageCode.of("EN_us"); // "en"
/// LanguageCode.of("English"); // empty
/// ```
public final class LanguageCode {
  /// The code of a text whose language is not known (ISO 639-2).
  static final String UNKNOWN = "und";

  /// All codes of ISO 639-1 that Java knows, those that were replaced (`iw`, `in`) included.
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private LanguageCode() {}

  /// The ISO 639-1 code in a language tag (BCP 47): `en` for `en-US`, `EN_us` and `eng`, and `he`
  /// for the old `iw`; empty where there is none, as in `English` and `und`.
  public static Optional<String> of(String tag) {
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    if (language.length() == 3) {
      return Arrays.stream(Locale.getISOLanguages())
          .filter(code -> longCode(code).equals(language))
          .findFirst();
    }
    return Optional.of(language).filter(CODES::contains);
  }

  /// The ISO 639-2 code of a language, empty where it has none.
  private static String longCode(String code) {
    try {
      return Locale.of(code).getISO3Language();
    } catch (MissingResourceException _) {
      return "";
    }
  }
}
