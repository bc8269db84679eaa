package footnote.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets headlines in capitals as titles, for people to read: `PORT REOPENS IN THE U.S.` is shown as
/// `Port Reopens in the U.S.` A headline in small letters, or in a script that has no capitals,
/// stays as it is.
///
/// Where a word's capitals may be its own they stay: short forms that are well known or that nobody
/// could speak (`EU`, `NBC`), with points, with digits, and Roman numbers.
public final class Headline {
  /// Letters, fewer of which are a name (`NATO`, `GNU GPL`) and no headline.
  private static final int SHORTEST = 8;

  /// A word with the apostrophes and the points within it: `DON'T`, `U.S` without its last point.
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.][\\p{L}\\p{M}\\p{N}]+)*");

  private static final Pattern DOTTED = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+");

  /// Numbers up to 39 (`XXXIX`): with more letters than these, `MIX` would be one.
  private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  /// A vowel, or any letter of another script, since of those nothing is known.
  private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀ-ÖØ-Þ]|[^\\p{IsLatin}]");

  private static final Pattern PREFIX = Pattern.compile("\\p{L}['’]\\p{L}+");

  /// Short forms of newspapers that have a vowel; `US` is nearly always the country there.
  private static final Set<String> KNOWN =
      Set.of(
          "AI", "API", "CEO", "CIA", "EU", "FAQ", "FBI", "FIFA", "GOP", "IBM", "IMF", "NASA",
          "NATO", "OPEC", "UAE", "UEFA", "UK", "UN", "URL", "US", "USA", "USB");

  /// Words that titles have in small letters where they are neither first nor last.
  private static final Map<String, Set<String>> SMALL =
      Map.of(
          "en",
              Set.of(
                  "a", "an", "the", "and", "but", "or", "nor", "for", "of", "in", "on", "at", "to",
                  "by", "as", "from", "with", "vs"),
          "de",
              Set.of(
                  "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem",
                  "einer", "und", "oder", "aber", "von", "vom", "zu", "zum", "zur", "im", "in",
                  "am", "an", "auf", "aus", "bei", "mit", "für", "nach", "über", "um", "wie", "ist",
                  "nicht"),
          "fr",
              Set.of(
                  "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "à", "au", "aux",
                  "en", "dans", "sur", "pour", "par", "avec"),
          "es",
              Set.of(
                  "el", "la", "los", "las", "un", "una", "de", "del", "y", "o", "a", "al", "en",
                  "por", "para", "con"),
          "it",
              Set.of(
                  "il", "lo", "la", "i", "gli", "le", "un", "una", "di", "del", "della", "e", "o",
                  "a", "al", "in", "per", "con", "da"),
          "pt",
              Set.of(
                  "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "e", "ou",
                  "em", "no", "na", "por", "para", "com"),
          "nl",
              Set.of(
                  "de", "het", "een", "en", "of", "van", "in", "op", "aan", "te", "voor", "met"));

  private Headline() {}

  /// The headline as a title. Behind a mark a title begins anew, as in `News: The Port`. Nothing
  /// but the size of letters changes, and what stands between the words is kept to the character.
  ///
  /// @param language the ISO 639-1 code of its article's, `und` where unknown
  public static String shown(String headline, String language) {
    if (!isShouted(headline)) {
      return headline;
    }
    Locale locale = Locale.forLanguageTag(language);
    Set<String> small = SMALL.getOrDefault(language, Set.of());
    StringBuilder title = new StringBuilder();
    Matcher words = WORD.matcher(headline);
    boolean first = true;
    int last = 0;
    while (words.find()) {
      String between = headline.substring(last, words.start());
      boolean inner =
          !first && between.isBlank() && WORD.matcher(headline.substring(words.end())).find();
      title
          .append(between)
          .append(inner ? inner(words.group(), locale, small) : word(words.group(), locale));
      first = false;
      last = words.end();
    }
    return title.append(headline.substring(last)).toString();
  }

  private static boolean isShouted(String headline) {
    return Capitals.prevail(headline)
        && headline.codePoints().filter(Character::isLetter).count() >= SHORTEST;
  }

  /// A word that is neither first nor last, and has only blanks before it: articles and
  /// prepositions are in small letters there.
  private static String inner(String word, Locale locale, Set<String> small) {
    String lower = word.toLowerCase(locale);
    return small.contains(lower) ? lower : word(word, locale);
  }

  /// `REOPENS` -> `Reopens`, `O'NEILL` -> `O'Neill`; below five characters only the first letter
  /// keeps its size, so that `I'LL` is `I'll`. The language decides on small letters: Turkish has
  /// `ı` for `I`.
  private static String word(String word, Locale locale) {
    if (isItself(word)) {
      return word;
    }
    int begin = PREFIX.matcher(word).matches() && word.length() > 4 ? 2 : 0;
    int end = word.offsetByCodePoints(begin, 1);
    return word.substring(0, end) + word.substring(end).toLowerCase(locale);
  }

  /// Whether a word has its capitals anywhere.
  private static boolean isItself(String word) {
    return KNOWN.contains(word)
        || DOTTED.matcher(word).matches()
        || ROMAN.matcher(word).matches()
        || word.codePoints().anyMatch(c -> Character.isDigit(c) || Character.isLowerCase(c))
        || !VOWEL.matcher(word).find();
  }
}
