package footnote.analysis;

import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// Gives one form of words that were made before to Lucene, a position for each. So an index takes
/// both forms of a text without cutting it twice.
final class Replay extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

  /// Shared with the analysis that fills it, so that a stream need not be made anew for each text.
  private final Words words;

  /// Which form is given.
  private final Function<Forms, BytesRef> form;

  /// The position of the word that is given next.
  private int next;

  /// @param words the buffer, which is filled anew for each text
  /// @param form which form is given
  Replay(Words words, Function<Forms, BytesRef> form) {
    this.words = words;
    this.form = form;
  }

  /// Begins at the first word again.
  @Override
  public void reset() {
    clearAttributes();
    next = 0;
  }

  /// Gives the next word, one position on from the last. No offsets: a highlighter is not used.
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
