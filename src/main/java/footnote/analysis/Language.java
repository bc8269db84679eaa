package footnote.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The languages whose words are analysed by rules of their own: those Lucene's common analysis
/// knows, Vietnamese, and [#UND] for all others.
///
/// ```java
/// Language.of("pt-BR"); // PORTUGUESE
/// Language.of("sw"); // UND
/// ```
///
/// A passage is in the language of its article, which is told by the article itself or detected; a
/// question is read in each language of an index. The codes stand in fields of the index, so that
/// none may change.
public enum Language {
  ARABIC("ar"),
  BULGARIAN("bg"),
  BENGALI("bn"),
  CATALAN("ca"),
  SORANI("ckb"),
  CZECH("cs"),
  DANISH("da"),
  GERMAN("de"),
  GREEK("el"),
  ENGLISH("en"),
  SPANISH("es"),
  ESTONIAN("et"),
  BASQUE("eu"),
  PERSIAN("fa"),
  FINNISH("fi"),
  FRENCH("fr"),
  IRISH("ga"),
  GALICIAN("gl"),
  HINDI("hi"),
  HUNGARIAN("hu"),
  ARMENIAN("hy"),
  INDONESIAN("id"),
  ITALIAN("it"),
  JAPANESE("ja"),
  KOREAN("ko"),
  LITHUANIAN("lt"),
  LATVIAN("lv"),
  NEPALI("ne"),
  DUTCH("nl"),
  NORWEGIAN("no"),
  PORTUGUESE("pt"),
  ROMANIAN("ro"),
  RUSSIAN("ru"),
  SERBIAN("sr"),
  SWEDISH("sv"),
  TAMIL("ta"),
  TELUGU("te"),
  THAI("th"),
  TURKISH("tr"),
  VIETNAMESE("vi"),
  CHINESE("zh"),
  /// Unknown, or without rules of its own: words are cut by Unicode's rules (UAX #29), lower-cased
  /// and lose their accents.
  UND("und");

  private static final Map<String, Language> BY_CODE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Language::code, Function.identity()));

  private final String code;

  /// @param code what stands in fields of the index
  Language(String code) {
    this.code = code;
  }

  /// ISO 639-1; 639-3 where that has none; `und` for [#UND].
  public String code() {
    return code;
  }

  /// Whether its words are taken to be the pairs of neighbouring characters, since no spaces show
  /// where they end. `北京大学` becomes `北京`, `京大` and `大学`.
  public boolean isInPairs() {
    return this == CHINESE || this == JAPANESE || this == KOREAN;
  }

  /// Whether letters with and without marks make words that have nothing in common, so that a
  /// question without them means something else.
  public boolean hasTellingMarks() {
    return this == VIETNAMESE;
  }

  /// Whether every noun is written with a capital, so that none tells a name.
  public boolean hasCapitalNouns() {
    return this == GERMAN;
  }

  /// Whether a comma parts a number from its fraction, and points the thousands.
  public boolean hasDecimalComma() {
    return switch (this) {
      case GERMAN, SPANISH, ITALIAN, DUTCH, PORTUGUESE, DANISH, NORWEGIAN, TURKISH -> true;
      case GREEK, ROMANIAN, INDONESIAN, VIETNAMESE, CATALAN, GALICIAN, SERBIAN, BASQUE -> true;
      default -> false;
    };
  }

  /// The language of a code or of a tag such as `pt-BR`, in any case; [#UND] for whatever has no
  /// rules here.
  public static Language of(String tag) {
    Language exact = BY_CODE.get(tag);
    return exact == null ? ofTag(tag) : exact;
  }

  /// The language of a tag by its first part. Old codes and those of the two written forms of
  /// Norwegian are known.
  private static Language ofTag(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (code) {
      case "nb", "nn" -> NORWEGIAN;
      case "in" -> INDONESIAN;
      default -> BY_CODE.getOrDefault(code, UND);
    };
  }
}
