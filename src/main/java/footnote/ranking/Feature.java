package footnote.ranking;

/// What the order of passages is made of. Each is a share in [0, 1] that grows with the evidence.
/// "Weighted" is by [footnote.search.Term#idf()], so that a rare word counts for more than a common
/// one.
enum Feature {
  /// The passage's BM25 score over the best candidate's.
  BM25("BM25 score, against the best"),
  /// The weighted share of the question's words that stand in the sentence, in any form.
  SENTENCE("question's words in the sentence"),
  /// The weighted share of the question's words that stand in the sentence as they were asked.
  EXACT("question's very words in the sentence"),
  /// The weighted share of the question's words that stand anywhere in the passage.
  PASSAGE("question's words in the passage"),
  /// The weighted share of the question's neighbouring pairs of words that stand in the sentence in
  /// order, at most two words apart (as the ordered windows of Metzler & Croft 2005).
  ORDERED("pairs of words in the question's order"),
  /// The weighted share of the question's neighbouring pairs of words within eight words of each
  /// other in the passage (as the unordered windows of Metzler & Croft 2005).
  NEAR("pairs of words near each other"),
  /// The number of the question's words in the sentence over the length of the span that holds
  /// them.
  DENSITY("words close together"),
  /// The weighted share of the question's words in the title or heading.
  HEADLINE("question's words in the title or heading"),
  /// The best BM25 score of the article's other candidates, over the best candidate's.
  ARTICLE("support by other passages of the article"),
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
