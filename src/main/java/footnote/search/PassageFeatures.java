package footnote.search;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.article.Passage;

/// What an index keeps of a passage for ranking, to be read without touching its text.
///
/// @param article the article's id
/// @param ordinal the passage's place in it, from 0
/// @param language whose analysis made its words
/// @param layout how its sentences lie
/// @param words those of its text, then those of what stands above it
public record PassageFeatures(
    String article, int ordinal, Language language, Layout layout, Signatures words) {
  /// The words that a passage is found by: its text, then what stands above it.
  public static String read(Passage passage) {
    return passage.text() + "\n" + String.join("\n", passage.above());
  }

  /// Those of a passage.
  ///
  /// @param analysis after it has read [#read(Passage)]
  public static PassageFeatures of(Passage passage, Analysis analysis) {
    return new PassageFeatures(
        passage.source().id().value(),
        passage.ordinal(),
        analysis.language(),
        Layout.of(passage, analysis),
        Signatures.of(analysis));
  }

  /// The position at which each sentence begins.
  public Positions sentences() {
    return layout.starts();
  }
}
