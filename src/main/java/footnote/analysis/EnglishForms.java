package footnote.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Puts English words into the form that the stemmer's rules are made for: an irregular form
/// becomes its word ([IrregularForms]), and that is spelt as in America ([EnglishSpelling]).
///
/// | in the text | before the stemmer |
/// |---|---|
/// | `wrote` | `write` |
/// | `colours` | `colors` |
final class EnglishForms extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  EnglishForms(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    String form = of(word);
    if (!form.equals(word)) {
      term.setEmpty().append(form);
    }
    return true;
  }

  /// What a word in small letters becomes.
  static String of(String word) {
    return EnglishSpelling.american(IrregularForms.word(word));
  }
}
