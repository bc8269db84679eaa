package footnote.search;

/// Where the terms of a question stand in one candidate, counted in words of the passage from 0.
/// The arrays are shared for speed and must not be changed.
///
/// @param stems for each term the ascending positions of any of its forms
/// @param exact for each term the ascending positions of the very word; each stands in `stems` too
/// @param alike for each term the ascending positions of words that begin like it, its own forms
///   among them
/// @param headline for each term whether it stands in the title or the heading
/// @param sentences the position at which each sentence of the passage begins, ascending, the first
///   0
/// @param wanted for each sentence whether it holds the kind of thing the question asks for: a year
///   where it asks for a time, a number, a name that the question does not have
/// @param length words in the passage
@SuppressWarnings("ArrayRecordComponent")
public record Occurrences(
    int[][] stems,
    int[][] exact,
    int[][] alike,
    boolean[] headline,
    int[] sentences,
    boolean[] wanted,
    int length) {}
