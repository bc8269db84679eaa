package footnote.text;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Recognises the language of a text by its beginning, in three steps from cheap to dear: a script
/// that only one language is written in; the commonest words of English; profiles of n-grams. The
/// profiles are loaded when the first text needs them, and only those of languages in the text's
/// script, since loading takes longer than most programs that ask one question run. For any number
/// of threads.
///
/// ```java
/// String text = "Il avait plu pendant une semaine avant que quelqu'un ne pense au barrage.";
/// new LanguageDetector().languageOf(text, List.of(new Span(0, text.length()))); // "fr"
/// ```
public final class LanguageDetector {
  /// UTF-16 units that are looked at.
  private static final int SAMPLE = 2_000;

  /// Letters below which no language is told: a name or a title may be in any.
  private static final int FEWEST_LETTERS = 16;

  /// The same for scripts whose letters are syllables or words.
  private static final int FEWEST_SYLLABLES = 4;

  /// How many Latin letters a letter counts for, where each is a syllable or a word. A Chinese text
  /// full of names in Latin letters has more of these, and is Chinese all the same.
  private static final Map<UnicodeScript, Integer> LATIN_LETTERS =
      Map.of(
          UnicodeScript.HAN, 2,
          UnicodeScript.HANGUL, 2,
          UnicodeScript.HIRAGANA, 2,
          UnicodeScript.KATAKANA, 2);

  /// The scripts in which a single language is usual, and which. Others in the same script (Yiddish
  /// in Hebrew letters, say) are taken for it.
  private static final Map<UnicodeScript, String> ONLY =
      Map.ofEntries(
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.TIBETAN, "bo"));

  /// The commonest English words besides "the" that no other language has.
  private static final Set<String> ENGLISH =
      Set.of("of", "and", "to", "in", "that", "is", "was", "for", "with", "as");

  /// Letters of the longest of them.
  private static final int LONGEST = 4;

  /// The profiles loaded so far.
  private final Map<UnicodeScript, LanguageProfiles> loaded = new HashMap<>();

  /// The ISO 639-1 code of the language of a text's paragraphs; `und` where they are too short, or
  /// where no language is likely enough. What stands outside the paragraphs, such as a site's
  /// menus, is not looked at.
  public String languageOf(String text, List<Span> paragraphs) {
    String sample = sample(text, paragraphs);
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    Optional<UnicodeScript> script = mostUsed(scripts);
    if (script.isEmpty() || scripts.getOrDefault(script.get(), 0) < fewest(script.get())) {
      return LanguageCode.UNKNOWN;
    }
    if (ONLY.containsKey(script.get())) {
      return script.get() == UnicodeScript.HAN && isJapanese(scripts)
          ? "ja"
          : ONLY.get(script.get());
    }
    String written = Capitals.prevail(sample) ? sample.toLowerCase(Locale.ROOT) : sample;
    return isEnglish(written) ? "en" : byProfile(script.get(), written);
  }

  /// The beginnings of the paragraphs, as much as is looked at in all. A line end stands between
  /// two, so that no word is made of the end of one and the beginning of the next.
  private static String sample(String text, List<Span> paragraphs) {
    StringBuilder sample = new StringBuilder();
    for (Span span : paragraphs) {
      if (sample.length() < SAMPLE) {
        sample
            .append(
                text, span.start(), Math.min(span.end(), span.start() + SAMPLE - sample.length()))
            .append('\n');
      }
    }
    return sample.toString();
  }

  /// How many letters of each script a text has. ASCII, which most texts are of, is counted apart
  /// since looking its script up is slow.
  private static Map<UnicodeScript, Integer> scripts(String sample) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    int ascii = 0;
    for (int at = 0, point; at < sample.length(); at += Character.charCount(point)) {
      point = sample.codePointAt(at);
      if (Character.isLetter(point)) {
        if (point < 0x80) {
          ascii++;
        } else {
          scripts.merge(UnicodeScript.of(point), 1, Integer::sum);
        }
      }
    }
    scripts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    return scripts;
  }

  /// The script of most letters; of two as frequent, the later one of Java's list, so that every
  /// run agrees.
  private static Optional<UnicodeScript> mostUsed(Map<UnicodeScript, Integer> scripts) {
    return scripts.entrySet().stream()
        .max(
            Comparator.comparingInt(LanguageDetector::size)
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// How much of the text letters of a script make up, in Latin letters.
  private static int size(Map.Entry<UnicodeScript, Integer> script) {
    return script.getValue() * LATIN_LETTERS.getOrDefault(script.getKey(), 1);
  }

  /// How many letters of a script tell a language.
  private static int fewest(UnicodeScript script) {
    return LATIN_LETTERS.containsKey(script) ? FEWEST_SYLLABLES : FEWEST_LETTERS;
  }

  /// Whether a text in ideographs is Japanese: its grammar is written in kana, so that at least
  /// every tenth letter is one. A Chinese text has none but in names.
  private static boolean isJapanese(Map<UnicodeScript, Integer> scripts) {
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    return kana * 10 > scripts.getOrDefault(UnicodeScript.HAN, 0);
  }

  /// Whether a text is English by its commonest words. In English one word in thirty is "the" and
  /// one in fifteen another of the commonest; no other language comes near. A text of fewer than
  /// about sixteen words is left to the profiles.
  private static boolean isEnglish(String sample) {
    int words = 0;
    int articles = 0;
    int common = 0;
    for (int start = 0; start <= sample.length(); words++) {
      int end = run(sample, start, true);
      articles += isThe(sample, start, end) ? 1 : 0;
      common += end - start <= LONGEST && ENGLISH.contains(sample.substring(start, end)) ? 1 : 0;
      start = end == sample.length() ? end + 1 : run(sample, end, false);
    }
    return words >= FEWEST_LETTERS && articles * 30 >= words && common * 15 >= words;
  }

  private static boolean isThe(String sample, int start, int end) {
    return end - start == 3 && sample.regionMatches(true, start, "the", 0, 3);
  }

  /// Where letters and apostrophes end that begin at a place, or what stands between them.
  private static int run(String sample, int from, boolean letters) {
    int at = from;
    while (at < sample.length()) {
      int point = sample.codePointAt(at);
      if ((Character.isLetter(point) || point == '\'') != letters) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /// The language by n-grams. One text at a time: profiles must not be loaded twice. A text in
  /// capitals comes here in small letters.
  private synchronized String byProfile(UnicodeScript script, String sample) {
    return loaded.computeIfAbsent(script, LanguageProfiles::of).languageOf(sample);
  }
}
