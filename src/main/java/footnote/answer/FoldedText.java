package footnote.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Letters as people type them who look for a name: without case and accents, so that "muller"
/// finds "Müller" in the list of sources. Accents go by Unicode's compatibility decomposition (UAX
/// #15, NFKD); a few Latin letters that have no decomposition are written as their usual
/// replacement. Not for passages: those are read by `analysis`.
final class FoldedText {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F]+");

  /// Latin letters that are no other letter with an accent, in Unicode's eyes.
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ħ", "h"),
          Map.entry("ı", "i"));

  private static final Pattern ANY_WHOLE = Pattern.compile("[ßæœøłđðþħı]");

  private FoldedText() {}

  /// A text in such letters; what has no case and no accent stays as it is. Most names are ASCII,
  /// and quickly done.
  static String plain(String text) {
    return isAscii(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
  }

  /// Whether lower case is all there is to do.
  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
  }

  /// Parted, without accents, in lower case; put together again at the end, for a syllable of
  /// Hangul is not to hold another.
  private static String folded(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = ACCENT.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    String latin = ANY_WHOLE.matcher(bare).replaceAll(letter -> WHOLE.get(letter.group()));
    return Normalizer.normalize(latin, Normalizer.Form.NFC);
  }
}
