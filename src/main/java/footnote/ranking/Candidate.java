package footnote.ranking;

import footnote.search.Hit;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// A passage that was found, as evidence for a question.
///
/// @param score the engine's BM25 score, or a share of it where it was found in other words
/// @param passages [QueryTerms#passages()] of the question in the passage's language
/// @param terms the question's, in the order they were asked
/// @param wanted the sentences, from 0, that hold the kind of thing the question asks for: a time
///   (a year, a month, a day of the week), a number, a name that the question does not have
/// @param defining those that say what the thing is that is asked about, where that is asked
public record Candidate(
    Hit hit,
    float score,
    int passages,
    List<TermEvidence> terms,
    Positions wanted,
    Positions defining) {
  /// Best first, as an engine gives them; ties by article id, then ordinal.
  public static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(Candidate::article)
          .thenComparingInt(Candidate::ordinal);

  public Candidate {
    terms = List.copyOf(terms);
  }

  /// The engine's own number for it: two candidates of one view with the same are the same passage.
  public int handle() {
    return hit.handle();
  }

  /// The article's id.
  public String article() {
    return hit.features().article();
  }

  int ordinal() {
    return hit.features().ordinal();
  }

  PassageFeatures features() {
    return hit.features();
  }

  /// The same for a question of other terms.
  public Candidate with(List<TermEvidence> others) {
    return new Candidate(hit, score, passages, others, wanted, defining);
  }

  /// The same with a share of its score.
  public Candidate scaled(double share) {
    return new Candidate(hit, (float) (score * share), passages, terms, wanted, defining);
  }

  /// The same where these sentences hold what is asked for, too.
  public Candidate wanting(Positions sentences) {
    return new Candidate(hit, score, passages, terms, wanted.and(sentences), defining);
  }

  /// The sentences in which a word of one name stands right beside one of another.
  ///
  /// @param one whether a word is of the one
  /// @param other whether a word is of the other
  public Positions beside(Predicate<String> one, Predicate<String> other) {
    Positions ones = places(one);
    Positions others = places(other);
    Positions starts = features().sentences();
    Positions found = Positions.NONE;
    for (int s = 0; s < starts.size(); s++) {
      int to = features().layout().end(s);
      for (int at = ones.firstFrom(starts.get(s)); at < to; at = ones.firstFrom(at + 1)) {
        if (others.contains(at - 1) || others.contains(at + 1)) {
          found = found.and(s);
          break;
        }
      }
    }
    return found;
  }

  /// Where the terms of these words stand.
  private Positions places(Predicate<String> words) {
    Positions all = Positions.NONE;
    for (TermEvidence term : terms) {
      all = words.test(term.term().surface()) ? all.and(term.forms()) : all;
    }
    return all;
  }

  /// Whether it has all names and years of the question that stand anywhere, in its text or above.
  public boolean hasNames() {
    return terms.stream()
        .filter(one -> one.term().name() && one.term().passages() > 0)
        .allMatch(TermEvidence::isAround);
  }

  /// What the terms weigh together; above 0.
  public double weight() {
    return Math.max(Double.MIN_NORMAL, terms.stream().mapToDouble(one -> one.term().idf()).sum());
  }

  /// The share of that which stands in the passage.
  public double share() {
    double stands = 0;
    for (TermEvidence one : terms) {
      stands += one.stands() ? one.term().idf() : 0;
    }
    return stands / weight();
  }
}
