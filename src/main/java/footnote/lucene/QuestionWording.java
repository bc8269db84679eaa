package footnote.lucene;

import footnote.analysis.Language;
import footnote.analysis.Word;
import footnote.search.QueryTerms;
import java.util.List;
import org.apache.lucene.index.TermStates;

/// A question in one language of the index, with where its terms are to be found there. The lists
/// run in parallel.
///
/// @param passages how many are in the language
/// @param words each stem once, in the order they were asked
/// @param stems where the postings of each stem begin
/// @param heads the same in titles and headings
record QuestionWording(
    Language language,
    int passages,
    List<Word> words,
    List<TermStates> stems,
    List<TermStates> heads,
    QueryTerms terms) {
  /// Whether a word stands only where it has the same marks: where these tell words apart and it is
  /// asked with some, as not everybody does.
  boolean isMarked(int word) {
    return language.hasTellingMarks() && !words.get(word).plain().equals(words.get(word).stem());
  }
}
