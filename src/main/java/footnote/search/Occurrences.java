package footnote.search;

import java.util.List;

/// Where the terms of a question stand in one candidate, counted in words of the passage from 0.
/// The arrays are shared for speed and must not be changed.
///
/// @param stems for each term the ascending positions of any of its forms
/// @param exact for each term the ascending positions of the very word; each stands in `stems` too
/// @param alike for each term the ascending positions of words that begin like it, its own forms
///   among them
/// @param related for each term the ascending positions of words that it is related to
/// @param headline for each term whether it stands in the title or the heading
/// @param sentences the position at which each sentence of the passage begins, ascending, the first
///   0
/// @param wanted for each sentence whether it holds the kind of thing the question asks for: a time
///   (a year, a month, a day of the week), a number, a name that the question does not have
/// @param length words in the passage
@SuppressWarnings("ArrayRecordComponent")
public record Occurrences(
    int[][] stems,
    int[][] exact,
    int[][] alike,
    int[][] related,
    boolean[] headline,
    int[] sentences,
    boolean[] wanted,
    int length) {

  /// Where some of the terms stand, in this order.
  ///
  /// @param terms by their places in the arrays
  public Occurrences only(List<Integer> terms) {
    boolean[] above = new boolean[terms.size()];
    for (int t = 0; t < above.length; t++) {
      above[t] = headline[terms.get(t)];
    }
    return new Occurrences(
        only(stems, terms),
        only(exact, terms),
        only(alike, terms),
        only(related, terms),
        above,
        sentences,
        wanted,
        length);
  }

  private static int[][] only(int[][] places, List<Integer> terms) {
    return terms.stream().map(term -> places[term]).toArray(int[][]::new);
  }
}
