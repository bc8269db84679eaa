package footnote.eval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// The figures of a set of judged questions. Ranking is measured over the answerable questions,
/// quotes over those that have the text of an answer, abstention over all. A figure without
/// questions to measure it on is NaN.
///
/// @param mrr10 mean reciprocal rank of the first relevant article, 0 beyond rank 10
/// @param recall1 mean share of the relevant articles at rank 1
/// @param recall5 the same within rank 5
/// @param recall10 the same within rank 10
/// @param ndcg10 mean nDCG at 10
/// @param quote1 share of questions with an answer's text in the first quote
/// @param quote3 the same in the first three quotes
/// @param sentences sentences a quote, on average over the first three of each question
/// @param shown quotes that people are shown at first, on average over the answers
/// @param shownRight the share of all these in which an answer's text stands
/// @param falseAnswers share of unanswerable questions that were answered
/// @param falseAbstentions share of answerable questions that were not
/// @param auroc the chance that an answerable question has a greater evidence score than an
///   unanswerable one, half of it for ties
public record Measures(
    int questions,
    int unanswerable,
    double mrr10,
    double recall1,
    double recall5,
    double recall10,
    double ndcg10,
    double quote1,
    double quote3,
    double sentences,
    double shown,
    double shownRight,
    double falseAnswers,
    double falseAbstentions,
    double auroc) {

  /// The figures of these outcomes, each over the questions it makes sense for. Every question
  /// counts alike, however many articles are relevant to it (macro average).
  public static Measures of(List<Outcome> outcomes) {
    List<Outcome> answerable = only(outcomes, outcome -> outcome.question().answerable());
    List<Outcome> unanswerable = only(outcomes, outcome -> !outcome.question().answerable());
    List<Outcome> quotable = only(answerable, outcome -> !outcome.question().answers().isEmpty());
    return new Measures(
        outcomes.size(),
        unanswerable.size(),
        mean(answerable, outcome -> outcome.rank(10) == 0 ? 0 : 1.0 / outcome.rank(10)),
        mean(answerable, outcome -> outcome.recall(1)),
        mean(answerable, outcome -> outcome.recall(5)),
        mean(answerable, outcome -> outcome.recall(10)),
        mean(answerable, outcome -> outcome.ndcg(10)),
        mean(quotable, outcome -> outcome.answerWithin(1) ? 1 : 0),
        mean(quotable, outcome -> outcome.answerWithin(3) ? 1 : 0),
        mean(only(outcomes, outcome -> outcome.sentences() > 0), Outcome::sentences),
        mean(answered(quotable), outcome -> outcome.shown().quotes()),
        shownRight(quotable),
        mean(unanswerable, outcome -> outcome.answered() ? 1 : 0),
        mean(answerable, outcome -> outcome.answered() ? 0 : 1),
        auroc(scores(answerable), scores(unanswerable)));
  }

  /// How many questions there were, by name, in the order in which they are shown.
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("questions", questions);
    counts.put("unanswerable", unanswerable);
    return counts;
  }

  /// Every figure by its name, in the order in which they are shown.
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("MRR@10", mrr10);
    figures.put("Recall@1", recall1);
    figures.put("Recall@5", recall5);
    figures.put("Recall@10", recall10);
    figures.put("nDCG@10", ndcg10);
    figures.put("first quote", quote1);
    figures.put("first three quotes", quote3);
    figures.put("sentences a quote", sentences);
    figures.put("quotes shown", shown);
    figures.put("quotes shown right", shownRight);
    figures.put("false answers", falseAnswers);
    figures.put("false abstentions", falseAbstentions);
    figures.put("AUROC", auroc);
    return figures;
  }

  private static List<Outcome> answered(List<Outcome> outcomes) {
    return only(outcomes, outcome -> outcome.shown().quotes() > 0);
  }

  private static double shownRight(List<Outcome> outcomes) {
    int quotes = outcomes.stream().mapToInt(outcome -> outcome.shown().quotes()).sum();
    int right = outcomes.stream().mapToInt(outcome -> outcome.shown().right()).sum();
    return quotes == 0 ? Double.NaN : (double) right / quotes;
  }

  private static List<Outcome> only(List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.stream().filter(which).toList();
  }

  /// NaN over none, which a report shows as no figure.
  private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
    return outcomes.stream().mapToDouble(figure).average().orElse(Double.NaN);
  }

  private static double[] scores(List<Outcome> outcomes) {
    return outcomes.stream().mapToDouble(Outcome::score).sorted().toArray();
  }

  /// The area under the receiver operating characteristic, as the Mann-Whitney U statistic over the
  /// number of pairs.
  ///
  /// @param above scores that should be greater, ascending
  /// @param below scores that should be smaller, ascending
  static double auroc(double[] above, double[] below) {
    if (above.length == 0 || below.length == 0) {
      return Double.NaN;
    }
    double pairs = 0;
    for (double score : above) {
      int less = count(below, score, false);
      pairs += less + (count(below, score, true) - less) / 2.0;
    }
    return pairs / above.length / below.length;
  }

  /// How many of the ascending values are below a bound, or also equal to it.
  private static int count(double[] values, double bound, boolean orEqual) {
    double beyond = orEqual ? Math.nextUp(bound) : bound;
    int at = Arrays.binarySearch(values, beyond);
    int first = at < 0 ? -at - 1 : at;
    while (first > 0 && values[first - 1] == beyond) {
      first--;
    }
    return first;
  }
}
