package footnote.ranking;

import footnote.analysis.WordSignature;
import footnote.search.Hit;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import java.util.ArrayList;
import java.util.List;

/// Finds the names among the words of a question by how the sentences of its hits write them: many
/// questions are typed without capitals, and headings have more than names have.
///
/// @param wording the question
/// @param hits in the wording's language
record WrittenNames(QuestionWording wording, List<Hit> hits) {
  private static final int MOSTLY = Parameters.shipped().words().nameTenths();

  /// The question with these marked as names too.
  QueryTerms marked() {
    List<QueryTerm> marked = new ArrayList<>();
    for (int term = 0; term < wording.words().size(); term++) {
      QueryTerm one = wording.terms().terms().get(term);
      marked.add(one.name() || !isName(term) ? one : one.asName());
    }
    return wording.terms().with(marked);
  }

  /// Whether most of its places have a capital; the first word of a sentence has one anyway.
  private boolean isName(int term) {
    int capitals = 0;
    int all = 0;
    for (Hit hit : hits) {
      PassageFeatures features = hit.features();
      Positions forms = wording.forms(hit, term);
      for (int i = 0; i < forms.size(); i++) {
        int place = forms.get(i);
        boolean first = features.sentences().contains(place) || place >= features.layout().body();
        all += first ? 0 : 1;
        capitals += !first && WordSignature.isCapital(features.words().signature(place)) ? 1 : 0;
      }
    }
    return all > 0 && 10 * capitals >= MOSTLY * all;
  }
}
