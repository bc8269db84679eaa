package footnote.format.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.format.Metadata;
import footnote.format.TextDecoder;
import footnote.text.LanguageCode;
import footnote.text.WebAddress;
import footnote.text.WrittenDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// What a page says of its article in JSON-LD (schema.org: Article and its kinds). What is not
/// valid JSON is passed over.
///
/// Counts before all else that a page says of itself. Where a page has several articles in it, they
/// are laid over each other, the first before the others.
///
/// ```json
/// {"@type": "NewsArticle", "headline": "Prices", "author": {"name": "Jane Doe"}}
/// ```
///
/// tells a title and an author.
final class JsonLd {
  /// Characters of a script; a longer one is passed over.
  private static final int LONGEST = 1 << 20;

  /// Values in values; a script that nests deeper is not valid here.
  private static final int DEEPEST = 50;

  /// What pages written for XML put around scripts.
  private static final Pattern CDATA =
      Pattern.compile("^\\s*(?://\\s*)?<!\\[CDATA\\[|(?://\\s*)?]]>\\s*$");

  /// Refuses what nests deeper than [#DEEPEST], before a value is made of it.
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  private JsonLd() {}

  /// What no script tells is missing.
  static Metadata of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(script -> CDATA.matcher(script.data()).replaceAll(""))
        .filter(json -> json.length() <= LONGEST)
        .flatMap(json -> articles(json).stream())
        .map(JsonLd::metadata)
        .reduce(Metadata.NONE, Metadata::or);
  }

  /// The articles in arrays and graphs of a script, in order.
  ///
  /// Without recursion, and in the order of the script. An article within an article's other
  /// fields, such as `isPartOf`, is not gone into.
  private static List<JsonNode> articles(String json) {
    List<JsonNode> articles = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(parsed(json)));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (isArticle(node)) {
        articles.add(node);
      }
      children(node).reversed().forEach(open::push);
    }
    return articles;
  }

  /// Where more articles may stand: the elements of an array, a graph, the main entity of a page.
  private static List<JsonNode> children(JsonNode node) {
    if (node.isArray()) {
      return Metadata.elements(node).filter(JsonNode::isContainerNode).toList();
    }
    return Stream.of("@graph", "mainEntity")
        .map(node::path)
        .filter(JsonNode::isContainerNode)
        .toList();
  }

  /// Nothing for a script that is broken.
  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException _) {
      return MAPPER.createObjectNode();
    }
  }

  /// By the end of its name: `NewsArticle`, `BlogPosting`, `TechArticle`. One of several types is
  /// enough: `["Article", "Recipe"]`.
  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    Stream<JsonNode> types = type.isArray() ? Metadata.elements(type) : Stream.of(type);
    return types
        .map(each -> each.asText(""))
        .anyMatch(
            name -> name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report"));
  }

  /// A publisher may be an object or a name. Dates of changes are not asked for.
  ///
  /// `dateModified` isn't read, as an article's day is that of its publication.
  private static Metadata metadata(JsonNode article) {
    JsonNode author = article.path("author");
    Stream<JsonNode> authors = author.isArray() ? Metadata.elements(author) : Stream.of(author);
    return new Metadata(
            text(article, "headline").or(() -> text(article, "name")),
            authors.flatMap(each -> Metadata.names(each).stream()).toList(),
            text(article.path("publisher"), "name").or(() -> text(article, "publisher")),
            text(article, "datePublished").flatMap(WrittenDate::parse),
            text(article, "url").flatMap(WebAddress::of),
            text(article, "inLanguage").flatMap(LanguageCode::of))
        .withValidity(text(article, "expires").flatMap(WrittenDate::parse), Optional.empty());
  }

  /// A value that is no string, or is blank, is missing.
  private static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(TextDecoder.wellFormed(value.textValue()))
        : Optional.empty();
  }
}
