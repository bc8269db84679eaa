package footnote.analysis;

/// A word of a question.
///
/// @param surface as it is written there
/// @param plain lower-cased and without accents: what the very word is searched by
/// @param stem what any form of it is searched by
/// @param sketch its [Sketch]
/// @param number that of its stem in the language's [Thesaurus]; 0 if it isn't there
public record Word(String surface, String plain, String stem, int sketch, int number) {}
