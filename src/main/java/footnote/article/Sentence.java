package footnote.article;

import footnote.text.Span;

/// A sentence of a passage, the least that is quoted.
///
/// @param span where it stands in the article's text
/// @param paragraph the 1-based paragraph of the body in which it begins; 0 in the author's note
public record Sentence(Span span, int paragraph) {}
