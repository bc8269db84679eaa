package footnote.ranking;

import footnote.search.Hit;
import footnote.search.Occurrence;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import java.util.ArrayList;
import java.util.List;

/// Makes candidates of the hits in one language. Last step of [EvidenceSearch]: the engine's places
/// become evidence, term by term.
///
/// @param wording the question in that language
/// @param terms the question's, names marked by how the hits write them too
/// @param matches for what is like the question's words
record WordingEvidence(QuestionWording wording, QueryTerms terms, WordMatches matches) {
  /// For the hits in a wording's language.
  ///
  /// @param hits in any language, of which only those in the wording's are looked at
  static WordingEvidence of(QuestionWording wording, List<Hit> hits) {
    List<Hit> own =
        hits.stream().filter(hit -> hit.features().language() == wording.language()).toList();
    return new WordingEvidence(
        wording, new WrittenNames(wording, own).marked(), new WordMatches(wording));
  }

  /// A hit of that language as evidence; its text is not read.
  Candidate candidate(Hit hit) {
    PassageFeatures features = hit.features();
    Positions[] alike = matches.alike(features.words());
    Positions[] related = matches.related(features.words());
    List<TermEvidence> evidence = new ArrayList<>(alike.length);
    for (int t = 0; t < alike.length; t++) {
      Occurrence at = hit.terms().get(t);
      evidence.add(
          new TermEvidence(
              terms.terms().get(t),
              wording.forms(hit, t),
              at.exact(),
              alike[t],
              related[t],
              at.above()));
    }
    List<Positions> forms = evidence.stream().map(TermEvidence::forms).toList();
    Positions wanted = matches.wanted(features, forms);
    return new Candidate(
        hit, hit.score(), terms.passages(), evidence, wanted, matches.defining(wanted));
  }
}
