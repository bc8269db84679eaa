package footnote.eval;

import java.util.List;

/// What one judged question brought.
///
/// @param question the question
/// @param articles ids of the articles cited, best first, each once, at its best passage
/// @param answered whether an answer was given rather than "nothing found"
/// @param score how likely the articles are to answer it, as the answer's evidence says
/// @param firstQuote the rank, from 1, of the first quote in which an answer's text stands; 0 when
///   none of those looked at has it
/// @param sentences in its first three quotes, on average; 0 without quotes
/// @param shown the quotes that people see at first
/// @param millis how long the answer took
public record Outcome(
    Judged question,
    List<String> articles,
    boolean answered,
    double score,
    int firstQuote,
    double sentences,
    Shown shown,
    double millis) {
  /// Articles looked at for a figure "at 10".
  public static final int DEPTH = 10;

  /// The quotes that are shown where no number of them is asked for.
  ///
  /// @param right in how many of them an answer's text stands
  public record Shown(int quotes, int right) {
    /// No answer, or nothing known of quotes.
    public static final Shown NONE = new Shown(0, 0);
  }

  public Outcome {
    articles = List.copyOf(articles);
  }

  /// Of which nothing is known of the quotes that people see.
  public Outcome(
      Judged question,
      List<String> articles,
      boolean answered,
      double score,
      int firstQuote,
      double sentences,
      double millis) {
    this(question, articles, answered, score, firstQuote, sentences, Shown.NONE, millis);
  }

  /// The 1-based rank of the best relevant article; 0 when none is among the first `depth`.
  public int rank(int depth) {
    int end = Math.min(depth, articles.size());
    for (int i = 0; i < end; i++) {
      if (question.relevant(articles.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /// The share of the relevant articles among the first `depth`.
  double recall(int depth) {
    long found = articles.stream().limit(depth).filter(question::relevant).count();
    return (double) found / question.relevant().size();
  }

  /// Normalised discounted cumulative gain with gains of 0 and 1 (Järvelin & Kekäläinen 2002): each
  /// relevant article at rank r gains 1 / log2(r + 1), over the gain of the best order possible.
  double ndcg(int depth) {
    double gain = 0;
    double ideal = 0;
    for (int i = 0; i < depth; i++) {
      double discounted = Math.log(2) / Math.log(i + 2);
      gain += i < articles.size() && question.relevant(articles.get(i)) ? discounted : 0;
      ideal += i < question.relevant().size() ? discounted : 0;
    }
    return gain / ideal;
  }

  boolean answerWithin(int quotes) {
    return firstQuote > 0 && firstQuote <= quotes;
  }
}
