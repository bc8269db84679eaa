package footnote.search;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.article.Passage;

/// What an index keeps of a passage for ranking, to be read without touching its text.
///
/// @param article the article's id
/// @param ordinal the passage's place in it, from 0
/// @param language whose analysis made its words
/// @param sentences the position at which each sentence begins, the first 0
public record PassageFeatures(
    String article, int ordinal, Language language, Positions sentences, Signatures words) {
  /// Those of a passage.
  ///
  /// @param analysis after it has read the passage's text
  public static PassageFeatures of(Passage passage, Analysis analysis) {
    return new PassageFeatures(
        passage.source().id().value(),
        passage.ordinal(),
        analysis.language(),
        sentences(passage, analysis),
        Signatures.of(analysis));
  }

  private static Positions sentences(Passage passage, Analysis analysis) {
    int[] starts = new int[passage.sentences().size()];
    for (int i = 1; i < starts.length; i++) {
      int start = passage.sentences().get(i).span().start() - passage.span().start();
      starts[i] = Math.max(starts[i - 1], analysis.positionAt(start));
    }
    return Positions.of(starts);
  }
}
