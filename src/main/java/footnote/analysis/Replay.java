package footnote.analysis;

import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// One form of words that were made before, one position each.
final class Replay extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final Words words;
  private final Function<Forms, BytesRef> form;
  private int next;

  Replay(Words words, Function<Forms, BytesRef> form) {
    this.words = words;
    this.form = form;
  }

  @Override
  public void reset() {
    clearAttributes();
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    term.setBytesRef(form.apply(words.forms(next)));
    next++;
    return true;
  }
}
