package footnote.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The languages whose words are analysed by rules of their own: those Lucene's common analysis
/// knows, Vietnamese, and [#UND] for all others.
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

  Language(String code) {
    this.code = code;
  }

  /// ISO 639-1; 639-3 where that has none.
  public String code() {
    return code;
  }

  /// Whether its words are taken to be the pairs of neighbouring characters, there being no spaces
  /// to tell where they end.
  public boolean isInPairs() {
    return this == CHINESE || this == JAPANESE || this == KOREAN;
  }

  /// Whether letters with and without marks make words that have nothing in common.
  public boolean hasTellingMarks() {
    return this == VIETNAMESE;
  }

  /// Whether every noun is written with a capital, so that none tells a name.
  public boolean hasCapitalNouns() {
    return this == GERMAN;
  }

  /// The language of a code or a tag such as `pt-BR`, in any case; [#UND] for what has no rules
  /// here.
  public static Language of(String tag) {
    Language exact = BY_CODE.get(tag);
    return exact == null ? ofTag(tag) : exact;
  }

  private static Language ofTag(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (code) {
      case "nb", "nn" -> NORWEGIAN;
      case "in" -> INDONESIAN;
      default -> BY_CODE.getOrDefault(code, UND);
    };
  }
}
