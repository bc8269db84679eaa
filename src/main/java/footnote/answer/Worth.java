package footnote.answer;

import footnote.ranking.Parameters;
import footnote.ranking.Ranked;
import java.util.List;

/// Tells how many quotes of an answer are worth reading. Ranking is learnt such that `e` to the
/// power of a score is in proportion to how likely a quote holds the answer; so its share in all
/// candidates is that likelihood, and a quote with less than `quotes.worth` of it only fills a
/// place, under headings with less than `quotes.worth_in_sections`. The baseline's scores tell
/// nothing of the kind: there all are.
final class Worth {
  private static final Parameters.Quotes SET = Parameters.shipped().quotes();

  private Worth() {}

  /// How many of the first citations to show.
  ///
  /// @param cited those of the citations, in their order
  /// @param ranked all candidates, these among them
  /// @return 1 at least, unless there is none
  static int of(List<Ranked> cited, List<Ranked> ranked) {
    if (cited.isEmpty() || !cited.getFirst().learnt()) {
      return cited.size();
    }
    double best = ranked.stream().mapToDouble(Ranked::score).max().orElse(0);
    double all = ranked.stream().mapToDouble(one -> Math.exp(one.score() - best)).sum();
    int count = 1;
    while (count < cited.size()
        && Math.exp(cited.get(count).score() - best) >= least(cited.get(count)) * all) {
      count++;
    }
    return count;
  }

  private static double least(Ranked one) {
    return one.isInSection() ? SET.worthInSections() : SET.worth();
  }
}
