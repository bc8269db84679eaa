package footnote.analysis;

import footnote.text.Span;

/// Another way to write a name that stands in a question.
///
/// ```java
/// synonyms.variants("Who is mayor of Kiev?"); // [Variant([16, 20), "kyiv")]
/// ```
///
/// @param span where the name stands, in the question's words
/// @param instead the other way, in small letters and without accents
public record Variant(Span span, String instead) {}
