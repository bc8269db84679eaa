package footnote.format.plain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.article.Part;
import footnote.article.Validity;
import footnote.format.Blocks;
import footnote.format.CorpusLimits;
import footnote.format.Metadata;
import footnote.format.Parts;
import footnote.format.TextDecoder;
import footnote.text.PartialDate;
import footnote.text.Printable;
import footnote.text.Span;
import footnote.text.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a line of JSONL is.
///
/// A line is an object with `_id` and `text`, as in the corpora of BEIR, and more fields if it
/// likes:
///
/// ```json
/// {"_id": "17", "title": "Prices", "text": "Plans are paid monthly.", "published": "2023-11-03"}
/// ```
///
/// `authors`, `publisher`, `url`, `language`, `valid_until` and `supersedes` may stand there too. A
/// field of a wrong kind is left out with a fault; without a usable `_id` or `text` there is no
/// article.
sealed interface JsonEntry {
  /// An article.
  ///
  /// @param faults of its optional fields, which are then left out
  record Read(String id, Metadata known, String text, List<String> faults) implements JsonEntry {}

  /// No article.
  ///
  /// The reason names the field or the column that is to blame.
  record Unreadable(String reason) implements JsonEntry {}

  /// The parts of an entry's text: its paragraphs.
  ///
  /// An entry has no head and no tail: corpora of JSON lines keep titles and authors in fields.
  static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    for (Span block : Blocks.of(text, new Span(0, text.length()))) {
      parts.add(new Part(Part.Role.PARAGRAPH, block));
    }
    return Parts.joined(text, parts);
  }

  /// Reads lines.
  ///
  /// For one file and one thread: it gathers the faults of the line that it is at.
  final class Reader {
    /// UTF-16 units: an id is part of what a quote is told by.
    private static final int LONGEST_ID = 200;

    /// Values in values, fields that are not asked for included.
    private static final int DEEPEST = 20;

    private final ObjectMapper mapper;
    private List<String> faults = new ArrayList<>();

    /// A string may be as long as a line, whatever bound the parser has of its own.
    Reader(CorpusLimits limits) {
      StreamReadConstraints constraints =
          StreamReadConstraints.builder()
              .maxStringLength(limits.lineBytes())
              .maxNestingDepth(DEEPEST)
              .build();
      mapper =
          new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build())
              .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /// A line with anything behind the object is no JSON.
    JsonEntry read(String line) {
      faults = new ArrayList<>();
      try {
        JsonNode node = mapper.readTree(line);
        return node.isObject() ? entry(node) : new Unreadable("not a JSON object");
      } catch (JsonProcessingException e) {
        return new Unreadable(invalid(e));
      }
    }

    /// Of nesting beyond the limit Jackson does not tell the place.
    private static String invalid(JsonProcessingException e) {
      if (e instanceof StreamConstraintsException) {
        return "not valid JSON: nested too deep, or a number too long";
      }
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      return "not valid JSON at column " + column;
    }

    /// An id may be a number, which many exports write; it counts as its digits.
    private JsonEntry entry(JsonNode node) {
      JsonNode id = node.path("_id");
      if (!(id.isTextual() || id.isIntegralNumber()) || id.asText().isBlank()) {
        return new Unreadable("_id must be a string");
      }
      if (id.asText().length() > LONGEST_ID) {
        return new Unreadable("_id is longer than " + LONGEST_ID + " characters");
      }
      if (!node.path("text").isTextual()) {
        return new Unreadable("text must be a string");
      }
      String text = TextDecoder.wellFormed(node.path("text").textValue());
      if (Blocks.trimmed(text, 0, text.length()).length() == 0) {
        return new Unreadable("text is empty");
      }
      Metadata known = known(node);
      return new Read(Printable.of(id.asText()), known, text, List.copyOf(faults));
    }

    /// All fields here are optional; one that is `null` is like one that is missing.
    private Metadata known(JsonNode node) {
      return new Metadata(
              text(node, "title"),
              authors(node.path("authors")),
              text(node, "publisher"),
              date(node, "published"),
              text(node, "url"),
              text(node, "language"))
          .withValidity(
              new Validity(date(node, "valid_until"), superseded(node.path("supersedes"))));
    }

    /// One name, which may be a number as an id may be, or a list of them.
    private List<String> superseded(JsonNode value) {
      List<JsonNode> each = value.isArray() ? Metadata.elements(value).toList() : List.of(value);
      List<String> names =
          each.stream()
              .filter(name -> name.isTextual() || name.isIntegralNumber())
              .map(name -> TextDecoder.wellFormed(name.asText()).strip())
              .filter(name -> !name.isEmpty())
              .toList();
      if (!isAbsent(value) && names.size() < each.size()) {
        faults.add("supersedes must be a string or a list of strings");
      }
      return names;
    }

    /// A number is no string here: `"title": 1984` is a fault.
    private Optional<String> text(JsonNode node, String key) {
      JsonNode value = node.path(key);
      if (!value.isTextual() && !isAbsent(value)) {
        faults.add(key + " must be a string");
      }
      return value.isTextual()
          ? Optional.of(TextDecoder.wellFormed(value.textValue()))
          : Optional.empty();
    }

    /// A single string may name several people, as a byline does; in a list each string is one
    /// name.
    ///
    /// `"A. Roe and B. Doe"` names two; `["A. Roe and B. Doe"]` one.
    private List<String> authors(JsonNode value) {
      if (value.isTextual()) {
        return Metadata.names(value);
      }
      List<String> authors = new ArrayList<>();
      for (JsonNode each : value) {
        if (each.isTextual()) {
          authors.add(TextDecoder.wellFormed(each.textValue()));
        }
      }
      if (!isAbsent(value) && (!value.isArray() || authors.size() < value.size())) {
        faults.add("authors must be a list of strings");
      }
      return authors;
    }

    /// A year may be a number: `2023`.
    private Optional<PartialDate> date(JsonNode node, String key) {
      JsonNode value = node.path(key);
      Optional<PartialDate> date =
          value.isTextual() || value.isIntegralNumber()
              ? WrittenDate.parse(value.asText())
              : Optional.empty();
      if (date.isEmpty() && !isAbsent(value)) {
        faults.add(key + " must be a date such as 2023-11-03");
      }
      return date;
    }

    /// Exports write `null` where they don't know a value.
    private static boolean isAbsent(JsonNode value) {
      return value.isMissingNode() || value.isNull();
    }
  }
}
