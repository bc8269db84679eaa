package footnote.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes one of the characters that are typed or printed for the same letter: apostrophes become
/// `'`, and the Russian `ё`, printed as `е` more often than not, becomes that.
final class ApostropheFold extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ApostropheFold(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (buffer[i] > 0x7f) {
        buffer[i] = fold(buffer[i]);
      }
    }
    return true;
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\uff07' -> '\'';
      case '\u0451' -> '\u0435';
      case '\u0401' -> '\u0415';
      default -> c;
    };
  }
}
