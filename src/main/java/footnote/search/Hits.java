package footnote.search;

import java.util.List;

/// What an engine found.
///
/// @param best best first; ties by article id, then ordinal
/// @param undated articles that only a date filter left out, for having no date
public record Hits(List<Hit> best, int undated) {
  public static final Hits NONE = new Hits(List.of(), 0);

  public Hits {
    best = List.copyOf(best);
  }
}
