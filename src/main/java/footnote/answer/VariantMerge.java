package footnote.answer;

import footnote.question.Rewording;
import footnote.question.Rewording.Swap;
import footnote.ranking.Candidate;
import footnote.ranking.Candidates;
import footnote.ranking.QueryTerm;
import footnote.ranking.QueryTerms;
import footnote.ranking.TermEvidence;
import footnote.search.Positions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Joins what was found for a question with what was found for it in other names. Another name is
/// one term, weighs no more than the one that was asked for, and counts as another form of it, not
/// as the very word: a passage with the name as asked comes before its equals. So "Kiev" finds
/// articles on "Kyiv", by the operator's file of synonyms, and "CSTO" those that write it out, at
/// no loss to articles that write "Kiev".
final class VariantMerge {
  private final Retrieved sought;
  private final Rewording rewording;

  private VariantMerge(Retrieved sought, Rewording rewording) {
    this.sought = sought;
    this.rewording = rewording;
  }

  /// The two together; the first as it is, where the other found nothing by its names.
  ///
  /// @param sought what was found so far
  /// @param own what was found for the rewording
  static Retrieved join(Retrieved sought, Rewording rewording, List<Candidate> own) {
    List<Candidate> named = own.stream().filter(one -> names(rewording, one)).toList();
    return named.isEmpty() ? sought : new VariantMerge(sought, rewording).joined(named);
  }

  /// The first with the passages that define a name, which hold what is asked for: it is asked what
  /// the name is.
  ///
  /// @param own what was found for the rewording and the question together, in passages that have
  ///   both names side by side
  static Retrieved define(Retrieved sought, Rewording rewording, List<Candidate> own) {
    VariantMerge merge = new VariantMerge(sought, rewording);
    Map<Integer, Candidate> all = merge.byHandle();
    Map<Integer, Positions> defining = new HashMap<>(sought.defining());
    for (Candidate one : own) {
      Positions defined = one.beside(merge::isAsked, merge::isOther);
      Candidate known = all.getOrDefault(one.handle(), merge.withoutOthers(one));
      all.put(one.handle(), known.wanting(defined));
      defining.merge(one.handle(), defined, Positions::and);
    }
    Candidates found =
        new Candidates(sorted(all), sought.found().question(), sought.found().undated());
    return new Retrieved(
        found,
        sought.words(),
        sought.met(),
        sought.otherwise(),
        defining,
        sought.placed(),
        sought.outdates());
  }

  private boolean isAsked(String word) {
    return rewording.swaps().stream().anyMatch(swap -> swap.says(word));
  }

  private boolean isOther(String word) {
    return rewording.swaps().stream().anyMatch(swap -> swap.has(word));
  }

  /// A candidate with the question's own terms alone.
  private Candidate withoutOthers(Candidate candidate) {
    Candidate asked =
        candidate.with(
            candidate.terms().stream()
                .filter(one -> isAsked(one.term().surface()) || !isOther(one.term().surface()))
                .toList());
    return asked.scaled(asked.weight() / candidate.weight());
  }

  /// Whether each other name is among what was looked for: `IT` is a word that tells no passage
  /// from another, and finds all that say "it".
  private static boolean names(Rewording rewording, Candidate candidate) {
    return rewording.swaps().stream()
        .allMatch(
            swap -> candidate.terms().stream().anyMatch(one -> swap.has(one.term().surface())));
  }

  /// A passage found in both is kept as the one that has more of its question.
  private Retrieved joined(List<Candidate> own) {
    Map<Integer, Candidate> all = byHandle();
    Map<Integer, List<Swap>> otherwise = new HashMap<>(sought.otherwise());
    for (Candidate one : own) {
      Candidate asked = asAsked(one);
      Candidate known = all.get(one.handle());
      if (known == null || known.share() < asked.share()) {
        all.put(one.handle(), asked);
        otherwise.put(one.handle(), rewording.swaps());
      }
    }
    return retrieved(all, terms(own.size()), otherwise);
  }

  /// What was found so far.
  private Map<Integer, Candidate> byHandle() {
    Map<Integer, Candidate> all = new HashMap<>();
    sought.found().best().forEach(one -> all.put(one.handle(), one));
    return all;
  }

  private static List<Candidate> sorted(Map<Integer, Candidate> all) {
    return all.values().stream().sorted(Candidate.BEST_FIRST).toList();
  }

  private Retrieved retrieved(
      Map<Integer, Candidate> all, QueryTerms question, Map<Integer, List<Swap>> otherwise) {
    Candidates found = new Candidates(sorted(all), question, sought.found().undated());
    return new Retrieved(
        found,
        sought.words(),
        sought.met(),
        otherwise,
        sought.defining(),
        sought.placed(),
        sought.outdates());
  }

  /// The question, of whose names none stands nowhere that does in another way of writing it.
  private QueryTerms terms(int passages) {
    QueryTerms terms = sought.found().question();
    List<QueryTerm> all = new ArrayList<>();
    for (QueryTerm term : terms.terms()) {
      boolean stands =
          term.passages() > 0
              || rewording.swaps().stream().noneMatch(swap -> swap.says(term.surface()));
      all.add(stands ? term : term.standing(passages));
    }
    return terms.with(all);
  }

  /// A candidate with the words of each other name as one term, which is the name as it was asked
  /// for.
  private Candidate asAsked(Candidate candidate) {
    List<TermEvidence> terms = new ArrayList<>();
    Set<Swap> swapped = new HashSet<>();
    for (TermEvidence one : candidate.terms()) {
      Optional<Swap> swap =
          rewording.swaps().stream().filter(it -> it.has(one.term().surface())).findFirst();
      if (swap.isEmpty()) {
        terms.add(one);
      } else if (swapped.add(swap.get())) {
        terms.add(one.of(named(swap.get(), one.term())));
      }
    }
    Candidate asked = candidate.with(terms);
    return asked.scaled(Math.min(1, asked.weight() / candidate.weight()));
  }

  /// The term for a name as it was asked: of the words of both the lesser weight, so that a rare
  /// way of writing it doesn't win.
  private QueryTerm named(Swap swap, QueryTerm term) {
    List<QueryTerm> asked =
        sought.found().question().terms().stream().filter(it -> swap.says(it.surface())).toList();
    double idf = asked.stream().mapToDouble(QueryTerm::idf).max().orElse(term.idf());
    boolean name = term.name() || asked.stream().anyMatch(QueryTerm::name);
    String surface = asked.size() == 1 ? asked.getFirst().surface() : swap.said();
    return new QueryTerm(surface, term.stem(), term.passages(), Math.min(idf, term.idf()), name);
  }
}
