package footnote.answer;

import footnote.question.SourceHint;
import footnote.ranking.Candidate;
import footnote.ranking.Candidates;
import footnote.ranking.QueryTerm;
import footnote.ranking.QueryTerms;
import footnote.search.Outdates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Joins what was found for the whole of a question with what was found among the articles that one
/// of its hints asks for ("according to Reuters"). A passage found both ways is kept with the
/// evidence for the whole question, less the words that only the hint needed: its citation meets
/// those. Used once by [SourceAwareSearch].
final class HintMerge {
  private final String words;
  private final List<SourceHint> aspects;
  private final Candidates all;
  private final Map<Integer, Candidate> found = new HashMap<>();
  private final Map<Integer, List<SourceHint>> met = new HashMap<>();

  /// @param words the question's, in which the hints' spans are
  /// @param aspects all hints, those that find nothing included
  /// @param all found without any hint
  HintMerge(String words, List<SourceHint> aspects, Candidates all) {
    this.words = words;
    this.aspects = aspects;
    this.all = all;
    all.best().forEach(one -> found.put(one.handle(), one));
  }

  /// Adds what one hint found.
  ///
  /// @param own what was found in articles that meet the hint, without its words
  void add(SourceHint aspect, List<Candidate> own) {
    for (Candidate one : own) {
      found.merge(one.handle(), one, HintMerge::covered);
      met.computeIfAbsent(one.handle(), _ -> new ArrayList<>()).add(aspect);
    }
  }

  /// All of it, best first by the engine's scores; ties as ever.
  Retrieved build() {
    List<Candidate> best = found.values().stream().sorted(Candidate.BEST_FIRST).toList();
    return new Retrieved(
        new Candidates(best, terms(), all.undated()),
        words,
        met,
        Map.of(),
        Map.of(),
        Set.of(),
        Outdates.NONE);
  }

  /// The question without the words that stand in no text but in a citation.
  private QueryTerms terms() {
    List<QueryTerm> kept =
        all.question().terms().stream()
            .filter(term -> term.passages() > 0 || !isCited(term))
            .toList();
    return all.question().with(kept);
  }

  /// Whether a hint says the word.
  private boolean isCited(QueryTerm term) {
    return aspects.stream().anyMatch(aspect -> aspect.span().of(words).contains(term.surface()));
  }

  /// A candidate without those of its terms that neither stand in it nor were asked for in the
  /// other.
  private static Candidate covered(Candidate whole, Candidate topic) {
    Set<String> asked =
        topic.terms().stream().map(one -> one.term().surface()).collect(Collectors.toSet());
    return whole.with(
        whole.terms().stream()
            .filter(one -> one.stands() || one.above() || asked.contains(one.term().surface()))
            .toList());
  }
}
