package footnote.format;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out in which single-byte charset a text was written, by the letters beyond ASCII that its
/// bytes would be: those of one language, the common ones often, and in words as they are written.
///
/// ```java
/// SingleByteCharset.of("Zażółć gęślą jaźń".getBytes(Charset.forName("windows-1250")));
/// ```
///
/// Each [Alphabets] is tried: the sample is decoded in its charset, and the logarithms of how
/// likely each letter beyond ASCII is are added up. The highest sum wins if it is likely at all; it
/// is sure if every charset that reads otherwise is at least [#MARGIN] worse, which is a factor of
/// twenty. Time is linear in the sample, once for each alphabet.
///
/// @param charset the likeliest one
/// @param isSure whether the text is surely in it, or reads the same in whatever else it may be in
record SingleByteCharset(Charset charset, boolean isSure) {
  /// Bytes that are looked at.
  private static final int SAMPLE = 64 << 10;

  /// The logarithms of how likely a character beyond ASCII is that is no letter of the language.
  ///
  /// About one in a thousand, and one in thirty.
  private static final double STRANGE = -7;

  private static final double PUNCTUATION = -3.5;

  /// What a small letter right before a capital one takes away.
  private static final double CAPITAL_WITHIN = -4;

  /// From where on a text is believed to be in a charset at all, a character.
  private static final double LEAST = -4.2;

  /// By how much the best must be better than what reads otherwise, for the whole text.
  private static final double MARGIN = 3;

  /// Punctuation beyond ASCII that texts of any language have.
  private static final String MARKS =
      "„“”‚‘’«»‹›–—…•·§°©®€£¡¿№ªº½\u00a0\u00ad\u200c\u200d\u200e\u200f؛،؟ـ";

  /// How well a text fits a charset.
  private record Fit(Charset charset, String text, double score) {}

  /// The likeliest charset; empty where the bytes fit none.
  ///
  /// Of equal fits the first in the order of [Alphabets#ALL] counts.
  static Optional<SingleByteCharset> of(byte[] bytes) {
    byte[] sample = foreignParts(bytes);
    long foreign = foreign(sample);
    List<Fit> fits =
        Alphabets.ALL.stream().flatMap(alphabet -> fit(sample, alphabet).stream()).toList();
    return fits.stream()
        .reduce((one, other) -> other.score() > one.score() ? other : one)
        .filter(best -> foreign > 0 && best.score() >= LEAST * foreign)
        .map(best -> new SingleByteCharset(best.charset(), isSure(best, fits)));
  }

  /// Empty where this Java lacks the charset: not every image of it has them all.
  private static Optional<Fit> fit(byte[] sample, Alphabets alphabet) {
    return TextDecoder.named(alphabet.charset())
        .map(charset -> {
          String text = new String(sample, charset);
          return new Fit(charset, text, score(text, alphabet) + alphabet.prior());
        });
  }

  /// Charsets that yield the same text do not matter to the reader.
  private static boolean isSure(Fit best, List<Fit> fits) {
    return fits.stream()
        .filter(fit -> !fit.text().equals(best.text()))
        .allMatch(fit -> best.score() - fit.score() >= MARGIN);
  }

  /// Bytes beyond ASCII, of which each is one character.
  private static long foreign(byte[] sample) {
    long foreign = 0;
    for (byte each : sample) {
      foreign += each < 0 ? 1 : 0;
    }
    return foreign;
  }

  /// The words with bytes beyond ASCII, with what stands around them.
  ///
  /// One byte before and one behind each are kept: what a letter stands beside is judged too.
  private static byte[] foreignParts(byte[] bytes) {
    byte[] parts = new byte[Math.min(bytes.length, SAMPLE)];
    int length = 0;
    int done = 0;
    for (int i = 0; i < bytes.length && length < parts.length; i++) {
      if (bytes[i] < 0) {
        int from = Math.max(done, i - 1);
        int to = Math.min(bytes.length, i + 2);
        for (int j = from; j < to && length < parts.length; j++) {
          parts[length++] = bytes[j];
        }
        done = to;
      }
    }
    return Arrays.copyOf(parts, length);
  }

  /// The logarithm of how likely a text is in a language.
  ///
  /// ASCII letters are the same in all these charsets and tell nothing.
  ///
  /// The score of one character. A mark between letters is strange, as it is likelier a letter in
  /// another charset; an apostrophe rightly stands there, and is strange where a word begins with
  /// it. So is, in scripts of their own, a letter beside one of ASCII.
  private static double score(String text, Alphabets alphabet) {
    Map<Character, Double> letters = likelihoods(alphabet);
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7f) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        score += score(c, before, after, letters, alphabet.isLatin());
      }
    }
    return score;
  }

  private static double score(
      char c, char before, char after, Map<Character, Double> letters, boolean latin) {
    if (MARKS.indexOf(c) >= 0) {
      boolean apostrophe = c == '’';
      boolean within = Character.isLetter(after) && Character.isLetter(before) != apostrophe;
      return within && (apostrophe || Character.isLetter(before)) ? STRANGE : PUNCTUATION;
    }
    Double known = letters.get(Character.toLowerCase(c));
    if (known == null) {
      return STRANGE;
    }
    boolean mixed = !latin && (isAsciiLetter(before) || isAsciiLetter(after));
    boolean capital = Character.isUpperCase(c) && Character.isLowerCase(before);
    return (mixed ? STRANGE : known) + (capital ? CAPITAL_WITHIN : 0);
  }

  /// The letters of a language with the logarithm of how likely each is, by its place.
  private static Map<Character, Double> likelihoods(Alphabets alphabet) {
    String letters = alphabet.letters();
    double all = 0;
    for (int i = 0; i < letters.length(); i++) {
      all += 1.0 / (i + 2);
    }
    Map<Character, Double> likelihoods = new HashMap<>();
    for (int i = 0; i < letters.length(); i++) {
      likelihoods.put(Character.toLowerCase(letters.charAt(i)), Math.log(1.0 / (i + 2) / all));
    }
    return likelihoods;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
