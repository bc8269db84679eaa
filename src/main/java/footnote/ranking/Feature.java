package footnote.ranking;

/// What the order of passages and sentences is made of. Each is a share in [0, 1] that grows with
/// the evidence. "Weighted" is by [QueryTerm#idf()], so that a rare word counts for more than a
/// common one.
enum Feature {
  /// The passage's BM25 score over the best candidate's.
  BM25("BM25 score, against the best"),
  /// The weighted share of the question's words that stand in the sentence, in any form, or, at a
  /// discount, in what it is read with: [Reach].
  SENTENCE("question's words in the sentence"),
  /// Likewise of those that stand there as they were asked.
  EXACT("question's very words in the sentence"),
  /// The weighted share of the question's words that stand, or have words like them, in the
  /// sentence before and not in what this one is read with: a sentence often goes on about what the
  /// one before it names.
  CONTEXT("question's words in the sentence before only"),
  /// The weighted share of the question's words that the sentence has only words like of: such as
  /// begin with the same letters.
  ALIKE("words like the question's in the sentence"),
  /// The weighted share of the question's words that the sentence has neither a form nor one alike
  /// of, but a related word, as the thesaurus has it.
  RELATED("words related to the question's in the sentence"),
  /// 1 if the sentence is of the kind that the question asks for: it holds a time, a number or a
  /// name, says what the thing is that is asked about, or is code or leads to code or to steps.
  WANTED("the kind of thing asked for: a time, number, name, definition, command or steps"),
  /// 1 if the question asks what a thing is and the sentence begins with that thing and says it: of
  /// all that is asked for, the surest to be told by its look.
  DEFINING("what the thing asked about is"),
  /// The weighted share of the question's words that are in the title or the heading or have a form
  /// or a word like them in the sentence.
  TOPIC("question's words in the sentence or above it"),
  /// The weighted share of the question's words that stand anywhere in the passage or in what it is
  /// read with.
  PASSAGE("question's words in the passage"),
  /// The weighted share of the question's words that the passage has only words like of.
  PASSAGE_ALIKE("words like the question's in the passage"),
  /// [#RELATED] in the passage.
  PASSAGE_RELATED("words related to the question's in the passage"),
  /// The weighted share of the question's neighbouring pairs of words, or of words like them, that
  /// stand in the sentence in order, at most two words apart (as the ordered windows of Metzler &
  /// Croft 2005).
  ORDERED("pairs of words in the question's order"),
  /// The weighted share of the question's neighbouring pairs of words, or of words like them,
  /// within eight words of each other in the passage (as the unordered windows of Metzler & Croft
  /// 2005).
  NEAR("pairs of words near each other"),
  /// The weighted share of the question's words in the title or heading.
  HEADLINE("question's words in the title or heading"),
  /// The BM25 scores of the article's candidates, the n-th best counting 1/n, over the most that an
  /// article has.
  ARTICLE("support by the article's passages together"),
  /// 1 for the first passage of an article, 1/2 for the second, and so on.
  LEAD("nearness to the article's beginning");

  private final String words;

  Feature(String words) {
    this.words = words;
  }

  /// The feature as a person reads it.
  String words() {
    return words;
  }
}
