package footnote.answer;

import footnote.article.Spelling;
import footnote.question.Question;
import footnote.question.Statements;
import footnote.question.Talk;
import footnote.ranking.Likelihood;
import footnote.ranking.Parameters;
import footnote.ranking.Ranked;
import footnote.search.PassageIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an order of the candidates makes of a question: the best of them cited, and how far they
/// support an answer. A question may have several before one becomes its [Answer]: as it was asked,
/// without its phrases, corrected, with the articles it names in front or not. They are compared by
/// their evidence.
///
/// @param sought what was found, and which of it the question's hints favour
/// @param ranked all of them, best first
/// @param evidence how far the citations support an answer
/// @param citations the best, as many as were asked for
/// @param worth how many of the first are worth reading
record AnswerDraft(
    Retrieved sought, List<Ranked> ranked, Evidence evidence, List<Citation> citations, int worth) {
  private static final double LIKELY = Parameters.shipped().likelihood().corrected();
  private static final double STATED = Parameters.shipped().likelihood().stated();

  /// Judges how likely the articles answer, and cites.
  ///
  /// @param ranked best first
  /// @param limit citations at most
  static AnswerDraft of(PassageIndex.View view, Retrieved sought, List<Ranked> ranked, int limit) {
    Likelihood likelihood = Likelihood.of(sought.found().question(), ranked);
    return of(view, sought, ranked, likelihood, limit);
  }

  /// @param likelihood that the articles answer
  static AnswerDraft of(
      PassageIndex.View view,
      Retrieved sought,
      List<Ranked> ranked,
      Likelihood likelihood,
      int limit) {
    List<Cited> cited = new CitationBuilder(view, sought).cite(ranked, limit);
    List<Ranked> candidates = cited.stream().map(Cited::ranked).toList();
    int worth = Worth.of(candidates, ranked);
    Evidence evidence = EvidenceGrader.weigh(sought, likelihood, candidates.subList(0, worth));
    List<Citation> citations = cited.stream().map(Cited::citation).toList();
    return new AnswerDraft(sought, ranked, evidence, citations, worth);
  }

  /// Whether it is no answer.
  boolean isWeak() {
    return evidence.label() == Evidence.Label.WEAK;
  }

  /// Whether there is an answer likelier than not: what to show for a question that was not asked
  /// like this.
  boolean isLikely() {
    return !isWeak() && evidence.score() >= LIKELY;
  }

  /// Whether it is shown, as weak, to who states something: a statement says more than its sources
  /// do, in other words, and is nearer to them than its evidence tells.
  boolean isStated(Question question) {
    return evidence.score() >= STATED && !citations.isEmpty() && Statements.isOne(question);
  }

  /// The answer to a question as it was asked.
  ///
  /// @param spellings words spelt like those that stand nowhere, as suggestions
  Answer found(PassageIndex.View view, Question question, List<Spelling> spellings) {
    return found(view, question, evidence, List.of(), spellings);
  }

  /// The answer to a corrected question, told in the words that were asked.
  Answer found(PassageIndex.View view, Question question, Correction correction) {
    List<String> matched = evidence.matched().stream().map(correction::asAsked).toList();
    Evidence asAsked =
        new Evidence(evidence.label(), evidence.score(), matched, evidence.missing());
    return found(view, question, asAsked, correction.spellings(), correction.others());
  }

  /// @param told the evidence, in the words that were asked
  /// @param corrected what was read otherwise
  /// @param suggestions what may have been meant, and wasn't tried
  private Answer found(
      PassageIndex.View view,
      Question question,
      Evidence told,
      List<Spelling> corrected,
      List<Spelling> suggestions) {
    return new Answer.Found(
        question,
        told,
        citations,
        worth,
        corrected,
        suggestions,
        undated(),
        view.statistics().articles());
  }

  /// The answer that there is none: its citations are told as what is nearest.
  ///
  /// @param clue why, where it is plain
  Answer nothing(
      PassageIndex.View view,
      Question question,
      List<Spelling> spellings,
      Optional<NoResultReason> clue) {
    return new Answer.NothingFound(
        question, evidence, citations, spellings, undated(), view.statistics().articles(), clue);
  }

  /// Whether the first citation's article is called as the question says.
  boolean isTitle(Question question) {
    return !citations.isEmpty()
        && bare(citations.getFirst().source().title()).equals(bare(question.words()));
  }

  /// Letters and digits, one blank between words, folded as for comparing.
  private static String bare(String text) {
    return FoldedText.plain(text).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  /// The answer to what is no question. Nothing is missing of it.
  Answer talked(PassageIndex.View view, Question question, Talk talk) {
    Optional<String> example =
        ExampleTitles.of(view.catalogue().articles(), 1).stream().findFirst();
    int articles = view.statistics().articles();
    NoResultReason clue = new NoResultReason.Talked(talk, example);
    return new Answer.NothingFound(
        question, Evidence.NONE, citations, List.of(), 0, articles, Optional.of(clue));
  }

  /// Articles that only a date filter left out, for having no date.
  private int undated() {
    return sought.found().undated();
  }

  /// The same for a question whose phrases no passage has, which makes strong evidence partial.
  ///
  /// @param nowhere those that stand nowhere at all
  AnswerDraft apart(List<String> nowhere) {
    List<String> missing =
        Stream.concat(nowhere.stream(), evidence.missing().stream()).distinct().toList();
    Evidence.Label label = isWeak() ? Evidence.Label.WEAK : Evidence.Label.PARTIAL;
    Evidence told = new Evidence(label, evidence.score(), evidence.matched(), missing);
    return new AnswerDraft(sought, ranked, told, citations, worth);
  }

  /// The other, unless it is weak: then this, weak or not.
  AnswerDraft or(AnswerDraft other) {
    return other.isWeak() ? this : other;
  }
}
