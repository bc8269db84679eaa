package footnote.ranking;

/// What tells whether the articles answer a question at all: shares in [0, 1], of the best
/// candidate unless said otherwise. "Weighted" is as with [Feature].
enum EvidenceFeature {
  /// The weighted share of the question's words that stand in the passage as they were asked.
  EXACT,
  /// The share of the question's words in the sentence, each counting alike.
  WORDS,
  /// [Feature#TOPIC].
  TOPIC,
  /// [Feature#PASSAGE_ALIKE].
  ALIKE,
  /// [Feature#PASSAGE_RELATED].
  RELATED,
  /// Its BM25 score over the most that BM25 gives for the question: the sum of the words' weights.
  BM25,
  /// How likely it is to be the right one rather than any other candidate.
  SHARE,
  /// [Feature#PASSAGE], on average over the best three candidates: where many hold as much of the
  /// question as the best, they hold it by chance.
  COMMON,
  /// The weighted share of the question's names and years that have a form or a word like them in
  /// the passage, or are in the title or heading; 1 where it has none.
  NAMES,
  /// The weighted share of the question's words that stand nowhere in the corpus.
  NOWHERE,
  /// One over the number of the question's words: of a single word little is shown by finding it.
  FEW,
  /// [QueryTerms#passages()] in its language or the question's, whichever has more, on a
  /// logarithmic scale from 1 passage to 10^6: the more there are, the more hold the question's
  /// words by chance.
  SIZE
}
