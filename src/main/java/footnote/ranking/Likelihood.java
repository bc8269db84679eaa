package footnote.ranking;

import footnote.analysis.AnswerType;
import footnote.analysis.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// How likely it is that the articles answer a question: a logistic regression on twelve
/// [EvidenceFeature]s, learnt on questions of which half have no answer. Asked once a question,
/// after [Ranker]; the evidence label that people see ("strong", "partial", none) is read off it,
/// by the two bounds in `weights.properties`.
///
/// ```java
/// Likelihood likelihood = Likelihood.of(found.question(), ranked);
/// likelihood.strong(); // whether to present the first quote as the answer
/// ```
///
/// @param value in [0, 1]
/// @param settled whether the first quote is what answers, rather than any other: that the articles
///   answer is no more than half of what a strong answer says
public record Likelihood(double value, boolean settled) {
  /// None at all.
  public static final Likelihood NONE = new Likelihood(0);

  /// What asks for steps, for several things or for somebody's words: a quote of none of these is
  /// hardly ever the answer.
  private static final Set<AnswerType> SHAPED =
      Set.of(AnswerType.PROCEDURE, AnswerType.LIST, AnswerType.SPEECH);

  private static final Parameters.Signs SET = Parameters.shipped().likelihood();

  /// Of an answer in several quotes, of which none is the first.
  public Likelihood(double value) {
    this(value, true);
  }

  /// The same, but no less likely than this.
  public Likelihood atLeast(double least) {
    return value >= least ? this : new Likelihood(least, settled);
  }

  /// Weighs the signs. What lacks a name or year of the question is no strong answer whatever else
  /// it has: it may be one of somebody else. Where capitals tell no names, the years alone count.
  ///
  /// @param terms the question
  /// @param ranked its candidates, best first
  public static Likelihood of(QueryTerms terms, List<Ranked> ranked) {
    if (ranked.isEmpty() || terms.common()) {
      return NONE;
    }
    Weights weights = Weights.shipped();
    FeatureVector<EvidenceFeature> signs = signs(terms, ranked);
    Language language = ranked.getFirst().candidate().features().language();
    double odds =
        weights.base()
            + weights.evidence().times(signs)
            + SET.languages().getOrDefault(language, 0.0)
            + (ranked.getFirst().isInSection() ? SET.sections() : 0);
    double value = 1 / (1 + Math.exp(-odds));
    boolean complete =
        hasCapitalNouns(ranked.getFirst())
            ? new FeatureExtractor(ranked.getFirst().candidate()).hasYears()
            : signs.get(EvidenceFeature.NAMES) == 1;
    return new Likelihood(
        complete ? value : Math.min(value, Math.nextDown(weights.strong())),
        isSettled(terms, ranked));
  }

  /// Whether the first quote has at least `likelihood.settled` of what all candidates have, and is
  /// of the kind that is asked for where that can be told. What puts a quote first beside its
  /// evidence, as a source that the question names, counts here: the others are no rivals to it.
  private static boolean isSettled(QueryTerms terms, List<Ranked> ranked) {
    Ranked best = ranked.getFirst();
    boolean other = SHAPED.contains(terms.wanted()) && best.value(Feature.WANTED) == 0;
    return share(ranked, Ranked::score) >= SET.settled() && !other;
  }

  /// In German every noun has a capital, so that a capital tells no name.
  private static boolean hasCapitalNouns(Ranked ranked) {
    return ranked.candidate().features().language().hasCapitalNouns();
  }

  /// Whether there is an answer worth showing.
  public boolean partial() {
    return value >= Weights.shipped().partial();
  }

  /// Whether it is a strong one.
  public boolean strong() {
    return settled && value >= Weights.shipped().strong();
  }

  /// The twelve signs, as they are learnt from and weighed.
  ///
  /// @param terms the question in its likeliest language, for what stands nowhere
  /// @param ranked at least one, best first; its own terms count, as they are in its language
  static FeatureVector<EvidenceFeature> signs(QueryTerms terms, List<Ranked> ranked) {
    Ranked best = ranked.getFirst();
    List<TermEvidence> own = best.candidate().terms();
    double weight = own.stream().mapToDouble(one -> one.term().idf()).sum() + Double.MIN_NORMAL;
    return FeatureVector.of(
        EvidenceFeature.class,
        sign ->
            switch (sign) {
              case EXACT -> new FeatureExtractor(best.candidate()).exact();
              case WORDS -> words(best);
              case RELATED -> best.value(Feature.PASSAGE_RELATED);
              case BM25 -> Math.min(1, best.candidate().score() / weight);
              case TOPIC -> best.value(Feature.TOPIC);
              case ALIKE -> best.value(Feature.PASSAGE_ALIKE);
              case SHARE -> share(ranked, Ranked::evidence);
              case COMMON -> common(ranked);
              case NAMES -> new FeatureExtractor(best.candidate()).names();
              case NOWHERE -> nowhere(terms);
              case FEW -> 1.0 / own.size();
              case SIZE -> size(Math.max(terms.passages(), best.candidate().passages()));
            });
  }

  /// The share of terms that stand in the quoted sentence, in any form and counted alike.
  private static double words(Ranked best) {
    Reach reach = Reach.of(best.candidate().features().layout(), best.sentence());
    List<TermEvidence> terms = best.candidate().terms();
    return terms.stream().mapToDouble(one -> reach.of(one.forms(), one.term().name())).sum()
        / terms.size();
  }

  /// Over the first candidates, each once: a second quote of one says nothing new.
  private static double common(List<Ranked> ranked) {
    Set<Integer> seen = new HashSet<>();
    return ranked.stream()
        .filter(one -> seen.add(one.candidate().handle()))
        .limit(SET.first())
        .mapToDouble(one -> one.value(Feature.PASSAGE))
        .average()
        .orElse(0);
  }

  /// The first one's share of the likelihood of all candidates, as the model gives it (softmax).
  /// Subtracting the first before `exp` keeps the numbers small.
  ///
  /// @param score by the evidence alone where it is asked how likely an answer is at all: what else
  ///   puts one before another makes it no likelier
  private static double share(List<Ranked> ranked, ToDoubleFunction<Ranked> score) {
    double best = score.applyAsDouble(ranked.getFirst());
    return 1 / ranked.stream().mapToDouble(one -> Math.exp(score.applyAsDouble(one) - best)).sum();
  }

  /// On a logarithmic scale from 1 passage (0) to `10^likelihood.large` (1), not above.
  private static double size(int passages) {
    return Math.min(1, Math.log10(Math.max(1, passages)) / SET.large());
  }

  /// The weighted share of the question's words that stand in no passage of any language.
  private static double nowhere(QueryTerms terms) {
    double nowhere = 0;
    double all = Double.MIN_NORMAL;
    for (QueryTerm term : terms.terms()) {
      all += term.idf();
      nowhere += term.passages() == 0 ? term.idf() : 0;
    }
    return nowhere / all;
  }
}
