package footnote.text;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Stream;

/// The n-gram profiles of the languages that share a script, as the library has them.
final class LanguageProfiles {
  /// The least probability at which a language is told.
  private static final double SURE = 0.9;

  /// The languages in Latin letters that have rules in the analysis or are frequent. Fewer profiles
  /// make fewer mistakes.
  private static final String LATIN =
      "ca cs da de en es et eu fi fr ga gl hr hu id it lt lv nl no pl pt ro sk sl sq sv tr vi";

  private final LanguageDetector detector;

  private LanguageProfiles(LanguageDetector detector) {
    this.detector = detector;
  }

  /// Loads the profiles of a script; those of Latin take about half a second and 12 MB.
  static LanguageProfiles of(UnicodeScript script) {
    List<LdLocale> languages =
        Stream.of(languages(script).split(" ")).map(LdLocale::fromString).toList();
    try {
      return new LanguageProfiles(
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .withProfiles(new LanguageProfileReader().readBuiltIn(languages))
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException("profiles of " + script, e);
    }
  }

  /// The languages in a script that are told apart by n-grams. A script of one language is not
  /// asked about. Any other, however rare, is compared with the Latin ones.
  private static String languages(UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> "be bg mk ru sr uk";
      case ARABIC -> "ar fa ur";
      case DEVANAGARI -> "hi mr ne";
      default -> LATIN;
    };
  }

  /// The likeliest language of a text, `und` if none is likely enough. At most one language reaches
  /// [#SURE], for the probabilities of all make up one.
  String languageOf(String sample) {
    return detector.getProbabilities(sample).stream()
        .filter(language -> language.getProbability() >= SURE)
        .findFirst()
        .map(language -> language.getLocale().getLanguage())
        .orElse(LanguageCode.UNKNOWN);
  }
}
