package footnote.answer;

import footnote.question.SourceHint;
import footnote.search.Hit;
import footnote.search.Hits;
import footnote.search.QueryTerm;
import footnote.search.QueryTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Joins what was found for the whole of a question with what was found among the articles that one
/// of its aspects asks for.
final class HintMerge {
  private final String words;
  private final List<SourceHint> aspects;
  private final Hits all;
  private final Map<Integer, Hit> hits = new HashMap<>();
  private final Map<Integer, List<SourceHint>> met = new HashMap<>();

  /// @param words the question's, in which the aspects' spans are
  HintMerge(String words, List<SourceHint> aspects, Hits all) {
    this.words = words;
    this.aspects = aspects;
    this.all = all;
    all.hits().forEach(hit -> hits.put(hit.handle(), hit));
  }

  /// @param own what was found in articles that meet the aspect, without its words
  void add(SourceHint aspect, List<Hit> own) {
    for (Hit hit : own) {
      hits.merge(hit.handle(), hit, HintMerge::covered);
      met.computeIfAbsent(hit.handle(), _ -> new ArrayList<>()).add(aspect);
    }
  }

  Retrieved build() {
    List<Hit> best = hits.values().stream().sorted(SourceAwareSearch::compare).toList();
    return new Retrieved(new Hits(best, terms(), all.undated()), words, met);
  }

  /// The question without the words that stand in no text but in a citation.
  private QueryTerms terms() {
    List<QueryTerm> kept =
        all.terms().terms().stream().filter(term -> term.passages() > 0 || !isCited(term)).toList();
    return all.terms().with(kept);
  }

  private boolean isCited(QueryTerm term) {
    return aspects.stream().anyMatch(aspect -> aspect.span().of(words).contains(term.surface()));
  }

  /// A hit without those of its terms that neither stand in it nor were asked for in the other.
  private static Hit covered(Hit whole, Hit topic) {
    Set<String> asked =
        topic.terms().terms().stream().map(QueryTerm::surface).collect(Collectors.toSet());
    List<Integer> kept = new ArrayList<>();
    for (int t = 0; t < whole.terms().terms().size(); t++) {
      boolean stands = whole.at().stems()[t].length > 0 || whole.at().headline()[t];
      if (stands || asked.contains(whole.terms().terms().get(t).surface())) {
        kept.add(t);
      }
    }
    return only(whole, kept);
  }

  private static Hit only(Hit hit, List<Integer> kept) {
    List<QueryTerm> terms = kept.stream().map(hit.terms().terms()::get).toList();
    return new Hit(
        hit.handle(),
        hit.article(),
        hit.ordinal(),
        hit.score(),
        hit.terms().with(terms),
        hit.at().only(kept));
  }
}
