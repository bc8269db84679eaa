package footnote.slack;

import footnote.answer.Answerer;

/// Which citations of an answer are shown, and to whom.
///
/// @param from the first citation's number, from 1
/// @param size citations at most
/// @param asker the id of who asked
/// @param alone whether only the asker sees it
record Page(int from, int size, String asker, boolean alone) {
  Page {
    if (from < 1 || size < 1) {
      throw new IllegalArgumentException("illegal page: " + from + " and " + size);
    }
  }

  /// Citations to ask for: those up to this page's last, and one more to know whether there is
  /// more.
  int wanted() {
    return Math.min(from + size, Answerer.MOST_CITATIONS);
  }
}
