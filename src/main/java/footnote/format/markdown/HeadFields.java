package footnote.format.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.address.SiteFile.OwnPath;
import footnote.article.Validity;
import footnote.format.AuthorNames;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.TextDecoder;
import footnote.text.PartialDate;
import footnote.text.Printable;
import footnote.text.WebAddress;
import footnote.text.WrittenDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the fields of a head mean, in whatever case and with whatever dashes their keys are
/// written.
///
/// Generators agree on hardly a key, so those of Jekyll, Hugo, Docusaurus, Eleventy, Pandoc and
/// others are read together: `publishDate`, `publish_date` and `Publish Date` are one. Where
/// several tell the same, the first in the order of the code counts.
///
/// Serves front matter and sidecars alike. What has no use for a quote (tags, layouts) is passed
/// over.
final class HeadFields {
  /// From the surest to the least sure; no day of a change is among them.
  private static final List<String> DATES =
      List.of(
          "date",
          "published",
          "publishdate",
          "pubdate",
          "publishedat",
          "datepublished",
          "publicationdate",
          "created",
          "createdat",
          "datecreated",
          "posted",
          "issued");

  /// The last day on which an article holds; Hugo's two among them, and Open Graph's.
  private static final List<String> ENDS =
      List.of("validuntil", "validthrough", "expires", "expirydate", "unpublishdate");

  /// Words for yes, since values are kept as words.
  private static final Set<String> YES = Set.of("true", "yes", "on", "1");

  private static final Set<String> NO = Set.of("false", "no", "off", "0");

  private final Map<String, JsonNode> fields = new HashMap<>();

  /// Of keys that differ in case or dashes only the first counts.
  HeadFields(JsonNode head) {
    head.properties().forEach(field -> fields.putIfAbsent(plain(field.getKey()), field.getValue()));
  }

  /// `publish_date` -> `publishdate`.
  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /// Why the file is not for readers, if it says so.
  ///
  /// The reason holds the field and its value, so that its author finds it.
  ///
  /// `published: false` is Jekyll's, `publish: false` Obsidian's: `a draft (published: false)`.
  Optional<String> draft() {
    return said("draft", YES)
        .or(() -> said("published", NO))
        .or(() -> said("publish", NO))
        .or(() -> text("status").filter("draft"::equalsIgnoreCase).map(_ -> "status: draft"))
        .map(field -> "a draft (" + field + ")");
  }

  /// The field, if it is there with one of these values.
  private Optional<String> said(String key, Set<String> values) {
    return text(key)
        .filter(value -> values.contains(value.toLowerCase(Locale.ROOT)))
        .map(value -> key + ": " + value);
  }

  /// What it says of the article.
  ///
  /// @param authors tells whom a handle names
  Metadata metadata(AuthorNames authors, Findings findings) {
    return new Metadata(
        text("title")
            .filter(title -> !title.equals("null") && !title.equals("~"))
            .or(() -> text("headline"))
            .map(MarkdownWords::of),
        authors(authors),
        text("publisher").or(() -> text("source")).or(() -> text("site")),
        date(DATES, findings),
        values("url", "canonical", "canonicalurl", "permalink", "link")
            .filter(value -> WebAddress.of(value).isPresent())
            .findFirst(),
        text("lang").or(() -> text("language")),
        ownPath(),
        new Validity(date(ENDS, findings), values("supersedes", "replaces").toList()));
  }

  /// The path it gives itself; former ones, such as those of `aliases`, are none.
  ///
  /// Jekyll makes categories parts of an address; a string of them is parted by spaces. A whole
  /// address among these is none of them: it is the article's own.
  private OwnPath ownPath() {
    return new OwnPath(
        values("permalink", "url", "canonical", "canonicalurl")
            .filter(value -> WebAddress.of(value).isEmpty())
            .findFirst(),
        text("slug"),
        Stream.concat(
                text("category").stream(),
                values("categories").flatMap(value -> Stream.of(value.split("\\s+", -1))))
            .toList());
  }

  /// The values of these keys in their order, each of a list of its own.
  ///
  /// Blank ones are left out.
  ///
  /// `categories: [docs, quay]` has two, `categories: docs quay` one.
  private Stream<String> values(String... keys) {
    return Stream.of(keys)
        .flatMap(key -> {
          JsonNode node = fields.get(key);
          return node != null && node.isArray()
              ? Metadata.elements(node).map(JsonNode::asText)
              : text(key).stream();
        })
        .map(value -> TextDecoder.wellFormed(value).strip())
        .filter(value -> !value.isEmpty());
  }

  /// All three keys are read, and each may hold a name, an object with a name, or a list of both.
  private List<String> authors(AuthorNames names) {
    List<String> authors = new ArrayList<>();
    for (String key : List.of("authors", "author", "byline")) {
      JsonNode node = fields.get(key);
      if (node != null) {
        Stream<JsonNode> nodes = node.isArray() ? Metadata.elements(node) : Stream.of(node);
        nodes
            .filter(each -> !isNull(each))
            .flatMap(each -> Metadata.names(each).stream())
            .map(names::of)
            .forEach(authors::add);
      }
    }
    return authors;
  }

  /// YAML's two ways to write that there is nothing come as words where a head is read line by
  /// line.
  private static boolean isNull(JsonNode node) {
    return node.isNull() || List.of("null", "~").contains(node.asText());
  }

  /// The first of the dates there are; what is neither one nor an answer to whether is a doubt.
  ///
  /// `published: true` is such an answer: it tells whether, not when. Forty units of what is no
  /// date are told.
  private Optional<PartialDate> date(List<String> keys, Findings findings) {
    Optional<String> other = Optional.empty();
    for (String key : keys) {
      Optional<String> raw = text(key).filter(value -> !isFlag(value));
      Optional<PartialDate> date = raw.flatMap(WrittenDate::parse);
      if (date.isPresent()) {
        return date;
      }
      other = other.or(() -> raw);
    }
    other.ifPresent(raw ->
        findings.doubt(
            0,
            "front matter: not a date: "
                + Printable.of(raw.substring(0, Math.min(40, raw.length())))));
    return Optional.empty();
  }

  /// Whether a value answers whether.
  private static boolean isFlag(String value) {
    String flag = value.toLowerCase(Locale.ROOT);
    return YES.contains(flag) || NO.contains(flag);
  }

  /// A value that is a list or an object is none here.
  private Optional<String> text(String key) {
    JsonNode value = fields.get(key);
    return value != null && value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(TextDecoder.wellFormed(value.asText()).strip())
        : Optional.empty();
  }
}
