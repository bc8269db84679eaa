package footnote.search;

import java.util.List;

/// What an engine is asked for.
///
/// @param words the words that make a passage a candidate, any one of them, as the asker wrote them
/// @param phrases words that must stand in a candidate unstemmed and in this order, in any language
/// @param exclusions words or phrases that must not stand in a candidate, unstemmed
/// @param headings of one of which a candidate must be, as heading or title, as they are printed;
///   any is good where there are none
/// @param limit how many candidates at most
public record Request(
    String words,
    List<String> phrases,
    List<String> exclusions,
    Filters filters,
    List<String> headings,
    int limit) {
  /// Characters of the words that are read.
  public static final int MOST_CHARACTERS = 20_000;

  /// Words that are looked for in one language, and words of a phrase; of more words, those that
  /// stand in the fewest passages are kept.
  public static final int MOST_WORDS = 128;

  public Request {
    phrases = List.copyOf(phrases);
    exclusions = List.copyOf(exclusions);
    headings = List.copyOf(headings);
    if (limit < 1) {
      throw new IllegalArgumentException("illegal limit: " + limit + ", must be at least 1");
    }
  }

  /// Under any heading.
  public Request(
      String words, List<String> phrases, List<String> exclusions, Filters filters, int limit) {
    this(words, phrases, exclusions, filters, List.of(), limit);
  }

  /// As much of an asker's words as is read.
  public static String read(String words) {
    return words.substring(0, Math.min(words.length(), MOST_CHARACTERS));
  }
}
