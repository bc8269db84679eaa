package footnote.answer;

import footnote.article.Outdated;
import footnote.article.Passage;
import java.util.List;

/// A passage within the ones around it, for reading on.
///
/// @param before the passages that precede it in its article, in order
/// @param after the passages that follow it
/// @param outdated why its article holds no more, if something says so
public record Excerpt(
    List<Passage> before, Passage passage, List<Passage> after, Outdated outdated) {
  public Excerpt {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// Of an article that holds.
  public Excerpt(List<Passage> before, Passage passage, List<Passage> after) {
    this(before, passage, after, Outdated.NOT);
  }
}
