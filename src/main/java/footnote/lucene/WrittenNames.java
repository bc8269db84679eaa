package footnote.lucene;

import footnote.analysis.WordSignature;
import footnote.search.Occurrences;
import footnote.search.QueryTerm;
import footnote.search.QueryTerms;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Finds the names among the words of a question by how its candidates write them: many questions
/// are typed without capitals.
///
/// @param places those in each candidate, by its document
record WrittenNames(
    QuestionWording wording, List<Candidate> candidates, Map<Integer, Occurrences> places) {
  /// The share of its places, in tenths, from which on a word written with a capital is a name; the
  /// first words of sentences tell nothing.
  private static final int MOSTLY = 8;

  /// The question with these marked as names too.
  QueryTerms marked() {
    QueryTerms terms = wording.terms();
    QueryTerm[] marked = terms.terms().toArray(QueryTerm[]::new);
    for (int term = 0; term < marked.length; term++) {
      if (!marked[term].name() && isName(term)) {
        marked[term] = marked[term].asName();
      }
    }
    return terms.with(Arrays.asList(marked));
  }

  private boolean isName(int term) {
    int capitals = 0;
    int all = 0;
    for (Candidate candidate : candidates) {
      Occurrences at = places.get(candidate.doc());
      if (at != null && candidate.layout().language() == wording.language()) {
        for (int place : at.stems()[term]) {
          boolean first = Arrays.binarySearch(at.sentences(), place) >= 0;
          all += first ? 0 : 1;
          capitals += !first && WordSignature.isCapital(candidate.layout().sketch(place)) ? 1 : 0;
        }
      }
    }
    return all > 0 && 10 * capitals >= MOSTLY * all;
  }
}
