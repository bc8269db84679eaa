package footnote.analysis;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes one of the ways to write a Vietnamese syllable: letters and their marks as one character
/// (NFC), and the tone of a final `oa`, `oe` and `uy` on the second letter. Print puts it on the
/// first as often (`hòa`, `hoà`), by the older of two rules of spelling.
///
/// Both rules are in use, and a question must find either. Tones themselves are kept: without them
/// a syllable is another word.
final class ToneMarks extends TokenFilter {
  /// A final pair with its tone on the first letter. In `quy` the `u` belongs to the `q`.
  private static final Pattern ON_THE_FIRST = Pattern.compile("[òóỏõọ][ae]$|(?<!q)[ùúủũụ]y$");

  /// The letters that may carry the tone, taken apart.
  private static final Map<Character, String> TONES =
      Map.ofEntries(
          Map.entry('ò', "o\u0300"),
          Map.entry('ó', "o\u0301"),
          Map.entry('ỏ', "o\u0309"),
          Map.entry('õ', "o\u0303"),
          Map.entry('ọ', "o\u0323"),
          Map.entry('ù', "u\u0300"),
          Map.entry('ú', "u\u0301"),
          Map.entry('ủ', "u\u0309"),
          Map.entry('ũ', "u\u0303"),
          Map.entry('ụ', "u\u0323"));

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ToneMarks(TokenStream input) {
    super(input);
  }

  /// Moves the tone of a word, which in Vietnamese is one syllable, if it has a final pair.
  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
    String moved = ON_THE_FIRST.matcher(composed).replaceFirst(found -> onTheSecond(found.group()));
    term.setEmpty().append(Normalizer.normalize(moved, Normalizer.Form.NFC));
    return true;
  }

  /// A pair of letters with the tone moved to the second; the caller makes one character of it
  /// again.
  private static String onTheSecond(String letters) {
    String first = TONES.getOrDefault(letters.charAt(0), "");
    return first.charAt(0) + letters.substring(1) + first.substring(1);
  }
}
