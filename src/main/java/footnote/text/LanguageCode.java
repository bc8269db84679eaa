package footnote.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/// Codes of languages as articles write them.
public final class LanguageCode {
  /// The code of a text whose language is not known (ISO 639-2).
  static final String UNKNOWN = "und";

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private LanguageCode() {}

  /// The ISO 639-1 code in a language tag: `en` for `en-US`, `EN_us` and `eng`; empty where there
  /// is none.
  public static Optional<String> of(String tag) {
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    if (language.length() == 3) {
      return Arrays.stream(Locale.getISOLanguages())
          .filter(code -> longCode(code).equals(language))
          .findFirst();
    }
    return Optional.of(language).filter(CODES::contains);
  }

  private static String longCode(String code) {
    try {
      return Locale.of(code).getISO3Language();
    } catch (MissingResourceException _) {
      return "";
    }
  }
}
