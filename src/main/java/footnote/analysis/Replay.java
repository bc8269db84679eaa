package footnote.analysis;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Gives one form of words that were made before to Lucene, a position for each. So an index takes
/// both forms of a text without cutting it twice.
final class Replay extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

  /// Shared with the analysis that fills it, so that a stream need not be made anew for each text.
  private final Words words;

  /// Which form is given.
  private final Function<Forms, BytesRef> form;

  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  /// The position of the word that is given next.
  private int next;

  /// What else the word before that is found by, as far as it isn't given yet.
  private List<Forms> others = List.of();

  /// Which of these is given next.
  private int nextOther;

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
    others = List.of();
    nextOther = 0;
  }

  /// Gives the next word, one position on from the last, or at the last one's position what else it
  /// is found by. No offsets: a highlighter is not used.
  @Override
  public boolean incrementToken() {
    if (nextOther < others.size()) {
      term.setBytesRef(form.apply(others.get(nextOther++)));
      increment.setPositionIncrement(0);
      return true;
    }
    if (next == words.size()) {
      return false;
    }
    term.setBytesRef(form.apply(words.forms(next)));
    increment.setPositionIncrement(1);
    others = words.others(next);
    nextOther = 0;
    next++;
    return true;
  }
}
