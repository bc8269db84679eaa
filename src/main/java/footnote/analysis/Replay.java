package footnote.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words that were made before, one position each.
final class Replay extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Words words;
  private int next;

  Replay(Words words) {
    this.words = words;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    term.copyBuffer(words.letters(), words.begin(next), words.length(next));
    next++;
    return true;
  }
}
