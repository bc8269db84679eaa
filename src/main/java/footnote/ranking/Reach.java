package footnote.ranking;

import footnote.search.Layout;
import footnote.search.Positions;

/// The words that a sentence is read with: its own, and at a discount those of the sentence that
/// leads it (what introduces its list, announces its code) and of what stands above its passage
/// (the headings, the header row of its table). `By default: 5` says nothing without its heading.
///
/// @param from the position of the sentence's first word
/// @param to the position behind its last
/// @param leadFrom likewise of the sentence that leads it; the same where there is none
/// @param above the position from which on words are those above the passage
record Reach(int from, int to, int leadFrom, int leadTo, int above) {
  private static final double ABOVE = Parameters.shipped().places().above();

  static Reach of(Layout layout, int sentence) {
    int lead = layout.lead(sentence);
    return new Reach(
        layout.starts().get(sentence),
        layout.end(sentence),
        layout.starts().get(lead),
        layout.end(lead),
        layout.body());
  }

  /// What a word counts that stands at these places: 1 in the sentence, less in what it is read
  /// with, 0 elsewhere.
  double of(Positions places) {
    if (places.firstFrom(from) < to) {
      return 1;
    }
    boolean read =
        places.firstFrom(leadFrom) < leadTo || places.firstFrom(above) < Positions.NOWHERE;
    return read ? ABOVE : 0;
  }
}
