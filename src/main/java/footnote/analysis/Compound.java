package footnote.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word that is found by more than its own letters, as [Compounds] reads it.
///
/// @param start where it starts in the text
/// @param stop where it ends there: behind a sign that belongs to it
/// @param term its own term where that isn't what a tokenizer makes of it; else null
/// @param others what else it is found by
record Compound(int start, int stop, @Nullable String term, List<Other> others) {
  Compound {
    others = List.copyOf(others);
  }

  /// Terms that a stretch of the text is found by as well, all at its first word's position.
  ///
  /// @param terms in small letters
  /// @param stop where the stretch ends in the text
  /// @param use when a question is read by them
  record Other(List<String> terms, int stop, Alternative.Use use) {
    Other {
      terms = List.copyOf(terms);
    }
  }
}
