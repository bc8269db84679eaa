package footnote.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What stands in the form of the search page, as its address has it.
///
/// ```java
/// new SearchForm("Who closed the port?", "Daily Star", "2024", "", "").question();
/// // Who closed the port? source:"Daily Star" after:2024
/// ```
///
/// @param words the question; the others are its filters, empty where they are not used
record SearchForm(String words, String source, String after, String before, String collection) {
  static SearchForm of(PageRequest request) {
    return new SearchForm(
        request.parameter("q"),
        request.parameter("source"),
        request.parameter("after"),
        request.parameter("before"),
        request.parameter("in"));
  }

  boolean isEmpty() {
    return question().isEmpty();
  }

  /// Whether any filter is used.
  boolean filtered() {
    return !(source + after + before + collection).isEmpty();
  }

  /// The question with its filters, as one would type it.
  String question() {
    String name = source.replace('"', ' ').strip();
    return (words
            + (name.isEmpty() ? "" : " source:\"" + name + "\"")
            + filter("after", after)
            + filter("before", before)
            + filter("in", collection))
        .strip();
  }

  /// A value with a blank would let the rest of it be words of the question.
  private static String filter(String key, String value) {
    return value.isEmpty() ? "" : " " + key + ":" + value.replaceAll("\\s+", "");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
