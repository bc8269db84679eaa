package footnote.search;

import java.util.List;

/// What an engine is asked for.
///
/// @param words the words that make a passage a candidate, any one of them, as the asker wrote
///   them; a language's question words and stop words are dropped by the engine unless nothing else
///   is left
/// @param phrases words that must stand in a candidate unstemmed and in this order
/// @param exclusions words or phrases that must not stand in a candidate, unstemmed
/// @param limit how many candidates at most
public record Request(
    String words, List<String> phrases, List<String> exclusions, Filters filters, int limit) {
  public Request {
    phrases = List.copyOf(phrases);
    exclusions = List.copyOf(exclusions);
    if (limit < 1) {
      throw new IllegalArgumentException("illegal limit: " + limit + ", must be at least 1");
    }
  }
}
