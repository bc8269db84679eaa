package footnote.answer;

import footnote.question.Rewording;
import footnote.question.Rewording.Swap;
import footnote.search.Hit;
import footnote.search.Hits;
import footnote.search.Occurrences;
import footnote.search.QueryTerm;
import footnote.search.QueryTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Joins what was found for a question with what was found for it in other names. Another name is
/// one term, weighs no more than the one that was asked for, and counts as another form of it, not
/// as the very word: a passage with the name as asked comes before its equals.
final class VariantMerge {
  private static final int[] NOWHERE = {};

  private final Retrieved sought;
  private final Rewording rewording;

  private VariantMerge(Retrieved sought, Rewording rewording) {
    this.sought = sought;
    this.rewording = rewording;
  }

  /// @param own what was found for the rewording
  static Retrieved join(Retrieved sought, Rewording rewording, List<Hit> own) {
    List<Hit> named = own.stream().filter(hit -> names(rewording, hit)).toList();
    return named.isEmpty() ? sought : new VariantMerge(sought, rewording).joined(named);
  }

  /// Whether each other name is among what was looked for: `IT` is a word that tells no passage
  /// from another, and finds all that say "it".
  private static boolean names(Rewording rewording, Hit hit) {
    return rewording.swaps().stream()
        .allMatch(swap -> hit.terms().terms().stream().anyMatch(term -> swap.has(term.surface())));
  }

  private Retrieved joined(List<Hit> own) {
    Map<Integer, Hit> hits = new HashMap<>();
    sought.hits().hits().forEach(hit -> hits.put(hit.handle(), hit));
    for (Hit hit : own) {
      hits.merge(hit.handle(), asAsked(hit), (old, one) -> share(old) >= share(one) ? old : one);
    }
    List<Hit> best = hits.values().stream().sorted(SourceAwareSearch::compare).toList();
    Hits all = new Hits(best, terms(own.size()), sought.hits().undated());
    return new Retrieved(all, sought.words(), sought.met());
  }

  /// The question, of whose names none stands nowhere that does in another way of writing it.
  private QueryTerms terms(int passages) {
    QueryTerms terms = sought.hits().terms();
    List<QueryTerm> all = new ArrayList<>();
    for (QueryTerm term : terms.terms()) {
      boolean stands =
          term.passages() > 0
              || rewording.swaps().stream().noneMatch(swap -> swap.says(term.surface()));
      all.add(stands ? term : term.standing(passages));
    }
    return terms.with(all);
  }

  /// How much of the question's weight stands in a passage.
  private static double share(Hit hit) {
    double stands = 0;
    for (int t = 0; t < hit.terms().terms().size(); t++) {
      stands += hit.at().stems()[t].length > 0 ? hit.terms().terms().get(t).idf() : 0;
    }
    return stands / weight(hit.terms().terms());
  }

  private static double weight(List<QueryTerm> terms) {
    return Math.max(Double.MIN_NORMAL, terms.stream().mapToDouble(QueryTerm::idf).sum());
  }

  /// A hit with the words of each other name as one term, which is the name as it was asked for.
  private Hit asAsked(Hit hit) {
    List<QueryTerm> terms = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    List<Swap> swapped = new ArrayList<>();
    List<Integer> named = new ArrayList<>();
    for (int t = 0; t < hit.terms().terms().size(); t++) {
      QueryTerm term = hit.terms().terms().get(t);
      Optional<Swap> swap =
          rewording.swaps().stream().filter(it -> it.has(term.surface())).findFirst();
      if (swap.isEmpty() || !swapped.contains(swap.get())) {
        terms.add(swap.map(it -> named(it, term)).orElse(term));
        kept.add(t);
        swap.ifPresent(swapped::add);
        swap.ifPresent(_ -> named.add(terms.size() - 1));
      }
    }
    Occurrences at = hit.at().only(kept);
    named.forEach(t -> at.exact()[t] = NOWHERE);
    double scale = Math.min(1, weight(terms) / weight(hit.terms().terms()));
    return new Hit(
        hit.handle(),
        hit.article(),
        hit.ordinal(),
        (float) (hit.score() * scale),
        hit.terms().with(terms),
        at);
  }

  private QueryTerm named(Swap swap, QueryTerm term) {
    List<QueryTerm> asked =
        sought.hits().terms().terms().stream().filter(it -> swap.says(it.surface())).toList();
    double idf = asked.stream().mapToDouble(QueryTerm::idf).max().orElse(term.idf());
    boolean name = term.name() || asked.stream().anyMatch(QueryTerm::name);
    String surface = asked.size() == 1 ? asked.getFirst().surface() : swap.said();
    return new QueryTerm(surface, term.stem(), term.passages(), Math.min(idf, term.idf()), name);
  }
}
