package footnote.search;

import footnote.analysis.Language;
import java.util.List;

/// The words of a question to look for in the passages of one language.
public record Wording(Language language, List<Term> terms) {
  public Wording {
    terms = List.copyOf(terms);
  }

  /// A word to look for.
  ///
  /// @param stem what any form of it is indexed as
  /// @param plain what the very word is indexed as
  /// @param text what its BM25 score in texts is multiplied with; 0 where it isn't looked for there
  /// @param head what its BM25 score in titles and headings is multiplied with, likewise
  public record Term(String stem, String plain, float text, float head) {}
}
