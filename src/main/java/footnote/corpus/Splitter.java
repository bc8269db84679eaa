package footnote.corpus;

import java.util.List;

/// Cuts an article into passages.
public final class Splitter {
  private Splitter() {}

  public static List<Passage> split(Article article) {
    return List.of();
  }
}
