package footnote.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Gives one form of words that were made before to Lucene. So an index takes both forms of a text
/// without cutting it twice.
final class Replay extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

  /// Shared with the analysis that fills it, so that a stream need not be made anew for each text.
  private final Words words;

  /// Which form is given.
  private final Form form;

  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  /// For short stems.
  private final BytesRef room = new BytesRef(Long.BYTES);

  /// The position of the word that is given next.
  private int next;

  /// Where the word before that stands.
  private int place;

  /// What else it is found by, as far as it isn't given yet.
  private List<Forms> others = List.of();

  /// Which of these is given next.
  private int nextOther;

  /// What a stream gives of words.
  enum Form {
    /// The plain form of each, at its position.
    PLAIN,

    /// The stem of each, at its [StemPlace].
    STEM,

    /// The plain form of those that aren't [Words#isOwn], at their positions.
    UNLIKE_STEM
  }

  /// @param words the buffer, which is filled anew for each text
  /// @param form which form is given
  Replay(Words words, Form form) {
    this.words = words;
    this.form = form;
  }

  /// Begins at the first word again.
  @Override
  public void reset() {
    clearAttributes();
    next = 0;
    place = -1;
    others = List.of();
    nextOther = 0;
  }

  /// Gives the next word, or at the place of the last what else that is found by. No offsets: a
  /// highlighter is not used.
  @Override
  public boolean incrementToken() {
    if (nextOther < others.size()) {
      give(others.get(nextOther++), place);
      return true;
    }
    while (form == Form.UNLIKE_STEM && next < words.size() && words.isOwn(next)) {
      next++;
    }
    if (next == words.size()) {
      return false;
    }
    give(words.forms(next), form == Form.STEM ? StemPlace.of(next, words.isOwn(next)) : next);
    others = words.others(next);
    nextOther = 0;
    next++;
    return true;
  }

  private void give(Forms word, int at) {
    term.setBytesRef(form == Form.STEM ? word.stem(room) : word.plain());
    increment.setPositionIncrement(at - place);
    place = at;
  }
}
