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
/// @param nameFrom likewise of the sentence that names whom it speaks of by a pronoun
/// @param above the position from which on words are those above the passage
record Reach(int from, int to, int leadFrom, int leadTo, int nameFrom, int nameTo, int above) {
  private static final double ABOVE = Parameters.shipped().places().above();
  private static final double NAMED = Parameters.shipped().places().named();

  static Reach of(Layout layout, int sentence) {
    int lead = layout.lead(sentence);
    int namer = layout.voices().namer(sentence);
    return new Reach(
        layout.starts().get(sentence),
        layout.end(sentence),
        layout.starts().get(lead),
        layout.end(lead),
        layout.starts().get(namer),
        layout.end(namer),
        layout.body());
  }

  /// What a word counts that stands at these places: 1 in the sentence, less in what it is read
  /// with, 0 elsewhere.
  ///
  /// @param name whether it is a name, which the sentence may have a pronoun for
  double of(Positions places, boolean name) {
    if (places.firstFrom(from) < to) {
      return 1;
    }
    boolean read =
        places.firstFrom(leadFrom) < leadTo || places.firstFrom(above) < Positions.NOWHERE;
    return Math.max(read ? ABOVE : 0, named(places, name));
  }

  /// What a name counts that stands in the sentence which names whom this one speaks of; 0 for any
  /// other word and elsewhere.
  double named(Positions places, boolean name) {
    return name && places.firstFrom(nameFrom) < nameTo ? NAMED : 0;
  }
}
