package footnote.answer;

import footnote.article.Passage;
import java.util.List;

/// A passage within the ones around it, for reading on.
///
/// @param before the passages that precede it in its article, in order
/// @param after the passages that follow it
public record Excerpt(List<Passage> before, Passage passage, List<Passage> after) {
  public Excerpt {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
