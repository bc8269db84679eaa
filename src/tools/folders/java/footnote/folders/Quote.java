package footnote.folders;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A citation as people see it.
///
/// @param kind `sentence`, `item`, `row` or `code`; empty where the program doesn't say
/// @param text the lead and the quote
/// @param path the headings above it
record Quote(
    String kind, String text, String path, String authors, String published, String article) {
  static Quote of(JsonNode citation) {
    JsonNode article = citation.path("article");
    String lead = citation.path("lead").path("text").asText();
    return new Quote(
        citation.path("kind").asText(),
        (lead + "\n" + citation.path("quote").asText()).strip(),
        joined(citation.path("path")),
        joined(article.path("authors")),
        article.path("published").asText(),
        article.path("id").asText());
  }

  /// The text, and what else of the citation counts.
  String shown(String in) {
    return switch (in) {
      case "authors" -> text + "\n" + authors;
      case "published" -> text + "\n" + published;
      case "path" -> path + "\n" + text;
      default -> text;
    };
  }

  private static String joined(JsonNode values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.asText()));
    return String.join("\n", texts);
  }
}
