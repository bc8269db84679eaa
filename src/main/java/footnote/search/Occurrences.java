package footnote.search;

/// Where the terms of a question stand in one candidate, counted in words of the passage from 0.
/// The arrays are shared for speed and must not be changed.
///
/// @param stems for each term the ascending positions of any of its forms
/// @param exact for each term the ascending positions of the very word; each stands in `stems` too
/// @param headline for each term whether it stands in the title or the heading
/// @param sentences the position at which each sentence of the passage begins, ascending, the first
///   0
/// @param length words in the passage
@SuppressWarnings("ArrayRecordComponent")
public record Occurrences(
    int[][] stems, int[][] exact, boolean[] headline, int[] sentences, int length) {}
