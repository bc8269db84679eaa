package footnote.ranking;

import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.search.Hit;
import footnote.search.Occurrence;
import footnote.search.Positions;
import footnote.search.Wording;
import java.util.List;

/// A question in one language of the index. Its words, terms and what an engine looks for run in
/// parallel.
///
/// @param words each stem once, in the order they were asked
/// @param wording the same for an engine
record QuestionWording(List<Word> words, QueryTerms terms, Wording wording) {
  Language language() {
    return wording.language();
  }

  /// Where any form of a word stands in a hit: where marks tell words apart and it is asked with
  /// some, as not everybody does, only where it has the same marks.
  Positions forms(Hit hit, int word) {
    Occurrence at = hit.terms().get(word);
    boolean marked = language().hasTellingMarks() && words.get(word).isMarked();
    return marked ? at.exact() : at.forms();
  }
}
