package footnote.search;

import java.util.List;

/// What an engine found.
///
/// @param hits best first; ties by article id, then ordinal
/// @param terms the question in the language it is most likely asked in, for what stands nowhere;
///   names marked by how it is written alone
/// @param undated articles that only a date filter left out, for having no date
public record Hits(List<Hit> hits, QueryTerms terms, int undated) {
  public Hits {
    hits = List.copyOf(hits);
  }
}
