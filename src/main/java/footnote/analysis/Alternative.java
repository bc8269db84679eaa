package footnote.analysis;

import java.util.List;

/// Other words that a few neighbouring words of a question may be read as: `getUserByEmail` as *get
/// user by email*, `B-13` as *B13*, `US` as *U.S.*
///
/// @param from the first of the neighbours, an index into [Analysis#words()]
/// @param to behind the last of them
/// @param words at least one
/// @param use when they are read so
public record Alternative(int from, int to, List<Word> words, Use use) {
  public Alternative {
    words = List.copyOf(words);
  }

  /// When words are read otherwise than they are cut.
  public enum Use {
    /// Whenever what they may be read as stands in the texts.
    IF_IT_STANDS,
    /// Only where one of the words as they are cut stands in none, and one of the others does.
    IF_MISSING,
    /// Never: it is there for texts, to be found by.
    IN_TEXTS
  }
}
