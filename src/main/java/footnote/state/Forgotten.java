package footnote.state;

/// What was kept of a person, and is no longer.
///
/// @param votes rows that said whether a passage helped them
/// @param misses rows of what they asked in vain
/// @param pins answers that they pinned; these stay, without their name
public record Forgotten(int votes, int misses, int pins) {
  /// Of somebody of whom nothing was kept.
  public static final Forgotten NOTHING = new Forgotten(0, 0, 0);
}
