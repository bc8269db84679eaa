package footnote.search;

/// A candidate: a passage by its place, with what ranking needs; its text is loaded only when it is
/// quoted.
///
/// @param handle the engine's own number for it, good as long as the view it came from is open
/// @param score the engine's BM25 score
/// @param terms the question in the language of this passage
public record Hit(
    int handle, String article, int ordinal, float score, QueryTerms terms, Occurrences at) {}
