package footnote.article;

/// A word of the corpus that is spelt like one of the question.
///
/// @param word as the question has it
/// @param instead as the corpus has it
/// @param passages how many passages hold it
public record Spelling(String word, String instead, int passages) {}
