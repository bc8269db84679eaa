package footnote.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads YAML as people write it at the head of articles: values stay the words they are, and what
/// is not valid costs one key at most, if its line can be told.
///
/// YAML 1.1 makes a boolean of `no`, a number of `1.10` and a moment of `2021-02-09`. Here a title
/// `No` stays `No`: only the tree of nodes is taken from the parser, and each scalar is its text.
///
/// People forget that a colon in a title needs quotes. Then each key is read by itself:
///
/// ```yaml
/// title: Rust: what a borrow costs
/// date: 2021-02-09
/// ```
///
/// tells the title `Rust: what a borrow costs`, the date, and a doubt with the line. Bombs of
/// aliases are stopped by the parser's own bounds, and by [#MOST] values in all.
public final class YamlHead {
  /// Values within values, and values in all, that are looked at.
  private static final int DEEPEST = 4;

  private static final int MOST = 2_000;

  /// A key at the left margin. Keys further in belong to the value above.
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^[\"']?([A-Za-z_][\\w .-]{0,40}?)[\"']?[ \\t]*:(?=[ \\t]|$)"
              + "|^(?:title|date|author|authors|draft|published):(?=[^\\s/])");

  /// A title that begins as a tag or an anchor of YAML does.
  private static final Pattern SIGNED =
      Pattern.compile("(?m)^(title[ \\t]*:[ \\t]+)([&!][^\\n]*)$");

  private int left = MOST;

  private YamlHead() {}

  /// The fields of a head; empty where it is no list of keys and values.
  ///
  /// Tabs and no-break spaces become spaces first: YAML forbids the one and takes the other for a
  /// letter.
  ///
  /// @param line the line of the file on which it begins
  public static Optional<JsonNode> read(String yaml, int line, Findings findings) {
    String spaced =
        SIGNED
            .matcher(yaml.replace('\t', ' ').replace('\u00a0', ' '))
            .replaceAll(title ->
                Matcher.quoteReplacement(
                    title.group(1) + "'" + title.group(2).strip().replace("'", "''") + "'"));
    try {
      JsonNode whole = parsed(spaced);
      return whole.isObject() || whole.isNull() ? Optional.of(object(whole)) : Optional.empty();
    } catch (YAMLException | StackOverflowError e) {
      int at = e instanceof MarkedYAMLException marked ? lineOf(marked) : 0;
      findings.doubt(line + at, "front matter is not valid YAML: " + problem(e));
      return Optional.of(byEntry(spaced));
    }
  }

  /// A whole file of YAML; nothing where it is not valid.
  ///
  /// Says nothing of what is wrong, for files that the article only refers to.
  public static JsonNode plain(String yaml) {
    try {
      return parsed(yaml);
    } catch (YAMLException | StackOverflowError _) {
      return JsonNodeFactory.instance.nullNode();
    }
  }

  /// An empty head is one without fields.
  private static JsonNode object(JsonNode node) {
    return node.isObject() ? node : JsonNodeFactory.instance.objectNode();
  }

  /// Lines from the beginning of the YAML, counted from 0.
  private static int lineOf(MarkedYAMLException e) {
    return e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
  }

  /// The parser's own words, where it has some.
  private static String problem(Throwable e) {
    boolean marked = e instanceof MarkedYAMLException;
    String problem = marked ? ((MarkedYAMLException) e).getProblem() : null;
    return problem == null ? "nested too deep, or too long" : problem.strip();
  }

  /// The tree of nodes only: no value is made anything but words.
  private static JsonNode parsed(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true);
    options.setMaxAliasesForCollections(10);
    options.setNestingDepthLimit(20);
    options.setCodePointLimit(yaml.length() + 1);
    Node root = new Yaml(options).compose(new StringReader(yaml));
    return root == null ? JsonNodeFactory.instance.nullNode() : new YamlHead().plain(root, 0);
  }

  /// Aliases are followed, hence the count of values: each use costs one again.
  private JsonNode plain(Node node, int depth) {
    if (depth > DEEPEST || left-- <= 0) {
      return JsonNodeFactory.instance.nullNode();
    }
    return switch (node) {
      case ScalarNode scalar -> JsonNodeFactory.instance.textNode(scalar.getValue());
      case SequenceNode sequence -> {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sequence.getValue().stream().limit(MOST).forEach(each -> array.add(plain(each, depth + 1)));
        yield array;
      }
      case MappingNode mapping -> {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
          if (entry.getKeyNode() instanceof ScalarNode key && !object.has(key.getValue())) {
            object.set(key.getValue(), plain(entry.getValueNode(), depth + 1));
          }
        }
        yield object;
      }
      default -> JsonNodeFactory.instance.nullNode();
    };
  }

  /// Each key by itself; the value of one that is no YAML is the rest of its line as it stands.
  ///
  /// A value goes on until the next line that begins with a key.
  private static JsonNode byEntry(String yaml) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    Matcher keys = ENTRY.matcher(yaml);
    List<Integer> starts = new ArrayList<>();
    while (keys.find()) {
      starts.add(keys.start());
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : yaml.length();
      entry(yaml.substring(starts.get(i), end), fields);
    }
    return fields;
  }

  /// A list in brackets with a comma missing is taken for words as well.
  private static void entry(String entry, ObjectNode fields) {
    int colon = entry.indexOf(':');
    String key = unquoted(entry.substring(0, colon).strip());
    JsonNode value;
    try {
      value = parsed(entry).path(key);
    } catch (YAMLException | StackOverflowError _) {
      value = JsonNodeFactory.instance.missingNode();
    }
    String line = entry.substring(colon + 1).strip().lines().findFirst().orElse("").strip();
    boolean words = value.isMissingNode() || (value.isArray() && !line.endsWith("]"));
    fields.set(key, words ? JsonNodeFactory.instance.textNode(unquoted(line)) : value);
  }

  /// One pair of quotes of either kind, or one that was never closed; what is escaped within stays.
  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(value.length() - 1) == value.charAt(0);
    boolean unclosed =
        !value.isEmpty()
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.indexOf(value.charAt(0), 1) < 0;
    return quoted
        ? value.substring(1, value.length() - 1)
        : unclosed ? value.substring(1).strip() : value;
  }
}
