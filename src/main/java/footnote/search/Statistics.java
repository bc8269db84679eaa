package footnote.search;

import footnote.analysis.Language;
import java.util.List;

/// What there is in an index.
///
/// @param languages those that passages are in, the one of most passages first, then by code
/// @param settled whether nothing of what was deleted is left in the counts that BM25 goes by; if
///   there is, the next commit drops it
public record Statistics(int articles, int passages, List<Spoken> languages, boolean settled) {
  public Statistics {
    languages = List.copyOf(languages);
  }

  /// A language of the index.
  ///
  /// @param passages how many are in it
  public record Spoken(Language language, int passages) {}
}
