package footnote.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a name, far from those of the name before it in the same field, so that no phrase
/// reaches over.
///
/// [ArticleDocument] feeds names already parted into words; no analyser takes part in it.
final class NameStream extends TokenStream {
  /// Positions between two names: more than a name has words.
  private static final int GAP = 1000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  /// Of one name.
  private final List<String> words;

  private int next;

  /// @param words of one name, in order; none for a text without words
  NameStream(List<String> words) {
    this.words = words;
  }

  @Override
  public void reset() {
    next = 0;
  }

  /// The first word is [#GAP] behind the name before, the others follow one by one.
  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    step.setPositionIncrement(next == 0 ? GAP : 1);
    term.append(words.get(next++));
    return true;
  }
}
