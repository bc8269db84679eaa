package footnote.ranking;

import footnote.analysis.Analyses;
import footnote.analysis.Language;
import footnote.search.Hit;
import footnote.search.Hits;
import footnote.search.PassageIndex;
import footnote.search.PassageQuery;
import footnote.search.Request;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Finds passages in a view, whatever engine it is of, and derives from where words stand what that
/// is worth for the question:
///
/// ```
/// Candidates found = new EvidenceSearch(view, analyses).search(request);
/// List<Ranked> ranked = new Ranker().rank(found.best());
/// ```
///
/// @param analyses to read questions with
public record EvidenceSearch(PassageIndex.View view, Analyses analyses) {
  /// Searches all languages of the view at once, and reads no text of any passage.
  ///
  /// @param request as an engine is asked, but for its words, which are read here
  /// @return at most as many as the request's limit; those of a language are scored by its
  ///   statistics
  /// @throws java.io.UncheckedIOException when the index can't be read
  public Candidates search(Request request) {
    QuestionReader.Asked asked = new QuestionReader(view, analyses).read(request);
    List<QuestionWording> wordings = asked.wordings();
    PassageQuery query =
        new PassageQuery(request, wordings.stream().map(QuestionWording::wording).toList());
    Hits hits = wordings.isEmpty() ? Hits.NONE : view.search(query);
    Map<Language, WordingEvidence> evidence = new EnumMap<>(Language.class);
    for (QuestionWording wording : wordings) {
      evidence.put(wording.language(), WordingEvidence.of(wording, hits.best()));
    }
    List<Candidate> best = new ArrayList<>(hits.best().size());
    for (Hit hit : hits.best()) {
      WordingEvidence own = evidence.get(hit.features().language());
      if (own != null) {
        best.add(own.candidate(hit));
      }
    }
    return new Candidates(best, asked.likely(), hits.undated());
  }
}
