package footnote.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import footnote.text.PartialDate;
import footnote.text.Printable;
import footnote.text.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;

/// The YAML between two lines of `---` at the very start of a Markdown file.
///
/// @param end where the text after it begins; 0 where there is none
/// @param known what it tells; nothing where it is broken
record FrontMatter(int end, Metadata known) {
  private static final FrontMatter NONE = new FrontMatter(0, Metadata.NONE);
  private static final String FENCE = "---";

  /// Reads the front matter of a text. What is broken in it becomes a fault with its line.
  static FrontMatter of(String text, CorpusLimits limits, Findings findings) {
    int start = text.indexOf('\n') + 1;
    if (start == 0 || !text.substring(0, start).stripTrailing().equals(FENCE)) {
      return NONE;
    }
    int close = closeOf(text, start, limits.frontMatterBytes());
    if (close < 0) {
      if (text.substring(start, Math.min(text.length(), start + 80))
          .matches("(?s)[\\w-]+:[ \\n].*")) {
        findings.fault(
            1, "front matter has no closing --- within " + limits.frontMatterBytes() + " bytes");
      }
      return NONE;
    }
    int newline = text.indexOf('\n', close);
    return read(text.substring(start, close), newline < 0 ? text.length() : newline + 1, findings);
  }

  private static int closeOf(String text, int start, int longest) {
    int line = start;
    while (line < text.length() && line - start <= longest) {
      int newline = text.indexOf('\n', line);
      String content =
          text.substring(line, newline < 0 ? text.length() : Math.min(newline, line + 8))
              .stripTrailing();
      if (content.equals(FENCE) || content.equals("...")) {
        return line;
      }
      line = newline < 0 ? text.length() : newline + 1;
    }
    return -1;
  }

  private static FrontMatter read(String yaml, int end, Findings findings) {
    try {
      JsonNode root = mapper(yaml.length()).readTree(yaml);
      if (root == null || root.isMissingNode() || root.isNull()) {
        return new FrontMatter(end, Metadata.NONE);
      }
      return root.isObject() ? new FrontMatter(end, metadata(root, findings)) : NONE;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
      findings.fault(line, "front matter is not valid YAML: " + problem(e));
    } catch (RuntimeException | StackOverflowError e) {
      findings.fault(1, "front matter is not valid YAML: " + e.getClass().getSimpleName());
    }
    return new FrontMatter(end, Metadata.NONE);
  }

  /// In YAML's words, as Jackson's own would name its settings.
  private static String problem(JsonProcessingException e) {
    return e instanceof StreamConstraintsException
        ? "nested too deep, or a value too long"
        : e.getOriginalMessage().lines().findFirst().orElse("").strip();
  }

  /// A mapper that builds plain values only, and no more than `length` characters of them.
  private static ObjectMapper mapper(int length) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(10);
    options.setNestingDepthLimit(20);
    options.setCodePointLimit(length + 1);
    return new ObjectMapper(YAMLFactory.builder().loaderOptions(options).build());
  }

  private static Metadata metadata(JsonNode root, Findings findings) {
    return new Metadata(
        text(root, "title", "headline"),
        authors(root),
        text(root, "publisher", "source", "site"),
        published(root, findings),
        text(root, "url", "link", "canonical"),
        text(root, "lang", "language"));
  }

  private static List<String> authors(JsonNode root) {
    List<String> authors = new ArrayList<>();
    for (String key : List.of("authors", "author", "byline")) {
      JsonNode node = root.path(key);
      Stream<JsonNode> nodes = node.isArray() ? Metadata.elements(node) : Stream.of(node);
      nodes.flatMap(each -> Metadata.names(each).stream()).forEach(authors::add);
    }
    return authors;
  }

  private static Optional<PartialDate> published(JsonNode root, Findings findings) {
    Optional<String> raw = text(root, "published", "date", "publication-date", "pubdate");
    Optional<PartialDate> date = raw.flatMap(WrittenDate::parse);
    if (raw.isPresent() && date.isEmpty()) {
      findings.fault(
          0,
          "front matter: not a date: "
              + Printable.of(raw.get().substring(0, Math.min(40, raw.get().length()))));
    }
    return date;
  }

  private static Optional<String> text(JsonNode root, String... keys) {
    for (String key : keys) {
      JsonNode node = root.path(key);
      JsonNode value =
          node.isMissingNode()
              ? root.path(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1))
              : node;
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return Optional.of(TextDecoder.wellFormed(value.asText()));
      }
    }
    return Optional.empty();
  }
}
