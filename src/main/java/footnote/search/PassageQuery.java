package footnote.search;

import java.util.List;

/// What an engine is to look for: the words of a request as each language of the index reads them.
///
/// @param request its words are for people: the wordings stand for them
/// @param wordings at most one a language; a passage is a candidate if it has any term of them
public record PassageQuery(Request request, List<Wording> wordings) {
  /// Terms, counted once a [Zone], phrases and exclusions, counted once a language, that an engine
  /// has to take: what Lucene allows, but for those that allow passages of some articles only.
  public static final int MOST_CLAUSES = 1024 - 2;

  public PassageQuery {
    wordings = List.copyOf(wordings);
  }
}
