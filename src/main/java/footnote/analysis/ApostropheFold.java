package footnote.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes one of the characters that are typed or printed for the same letter, so that a question
/// typed on a keyboard meets the print of an article: apostrophes become `'`; the Russian `ё`,
/// printed as `е` more often than not, becomes that; letters in parts become one character (NFC);
/// soft hyphens go.
///
/// First of the filters of every language ([Chains#base]), since Lucene's own take a printed
/// apostrophe and a typed one for two. Composition is Unicode's (UAX #15); letters that only look
/// alike are left alone, as no keyboard types them by mistake.
final class ApostropheFold extends TokenFilter {
  private static final char SOFT_HYPHEN = '\u00ad';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ApostropheFold(TokenStream input) {
    super(input);
  }

  /// Folds the next word in place. ASCII, which nearly all words are, is passed over quickly.
  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] buffer = term.buffer();
    boolean parted = false;
    for (int i = 0; i < term.length(); i++) {
      if (buffer[i] > 0x7f) {
        buffer[i] = fold(buffer[i]);
        parted |= isPart(buffer[i]);
      }
    }
    if (parted) {
      compose();
    }
    return true;
  }

  /// Whether it belongs to a letter before it, or to none: a mark, a part of a Korean syllable, the
  /// mark of a Japanese voiced one, a soft hyphen. Only words with such a part are composed anew.
  private static boolean isPart(char c) {
    return c == SOFT_HYPHEN
        || (c >= '\u0300' && c <= '\u036f')
        || (c >= '\u1100' && c <= '\u11ff')
        || c == '\u3099'
        || c == '\u309a';
  }

  /// Makes one character of each letter and its marks, where Unicode has one.
  private void compose() {
    String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
    term.setEmpty().append(composed.replace(String.valueOf(SOFT_HYPHEN), ""));
  }

  /// The character that stands for this one; of one character each, so that no offset moves.
  private static char fold(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\uff07' -> '\'';
      case '\u0451' -> '\u0435';
      case '\u0401' -> '\u0415';
      default -> c;
    };
  }
}
