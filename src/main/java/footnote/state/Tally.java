package footnote.state;

/// How many votes say that a passage helped, and how many that it did not.
public record Tally(long helpful, long unhelpful) {}
