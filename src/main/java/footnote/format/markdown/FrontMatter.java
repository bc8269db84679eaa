package footnote.format.markdown;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.YamlHead;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file says of itself at its very head, blank lines aside, in a language of its own: YAML
/// between lines of `---`, TOML between `+++`, JSON, Pandoc's lines of `%`, or MultiMarkdown's
/// `Title: …` lines.
///
/// Of the forms, YAML between `---` is read by [YamlHead], which forgives much; in the others what
/// is broken costs all fields. In any case it is cut off the text, unless it may be no head at all:
/// a rule of three dashes at the top of a text opens no front matter without keys behind it.
///
/// ```
/// +++
/// title = "Prices"
/// +++
/// ```
///
/// has the field `title`, and `end` is where the line behind the second `+++` begins. Only as many
/// characters as [CorpusLimits#frontMatterBytes] are searched for the end.
///
/// @param end where the text after it begins; 0 where there is none
/// @param fields what it tells by key; nothing where it is broken
record FrontMatter(int end, JsonNode fields) {
  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();
  private static final FrontMatter NONE = new FrontMatter(0, NOTHING);

  /// The third is JSON, as some generators write it.
  private static final Pattern FENCE = Pattern.compile("(---|\\+\\+\\+|;;;)[ \\t]*\\n");

  /// The beginning of a line that is a key with its colon.
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w .-]{0,40}:(?:[ \\t]|\\n|$)");

  /// Up to three lines of `%` for title, authors and date, each with lines indented below it.
  private static final Pattern PANDOC =
      Pattern.compile("%(.*(?:\\n[ \\t].*)*)(?:\\n%(.*(?:\\n[ \\t].*)*))?(?:\\n%(.*))?(?:\\n|$)");

  /// Without one of these keys lines with colons at the top of a text are taken for text.
  private static final Pattern KNOWN =
      Pattern.compile("(?i)(?:title|authors?|date)[ \\t]*:[ \\t]*\\S");

  /// Reads the head of a text. What is broken in it becomes a doubt with its line.
  static FrontMatter of(String text, CorpusLimits limits, Findings findings) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    start = text.lastIndexOf('\n', start - 1) + 1;
    Matcher fence = FENCE.matcher(text).region(start, text.length());
    if (fence.lookingAt()) {
      return fenced(text, fence, limits, findings);
    }
    return start >= text.length() ? NONE : unfenced(text, start, limits, findings);
  }

  /// YAML that is a list or a word is no head: the fence was a rule.
  private static FrontMatter fenced(
      String text, Matcher fence, CorpusLimits limits, Findings findings) {
    int start = fence.end();
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    String mark = fence.group(1);
    int close = closeOf(mark, text, start, limits.frontMatterBytes());
    if (close < 0) {
      return unclosed(mark, text, start, limits, findings);
    }
    int end = lineEnd(text, close);
    String head = text.substring(start, close);
    return switch (mark) {
      case "+++" -> read("TOML", new TomlMapper(), head, end, findings);
      case ";;;" -> read("JSON", new ObjectMapper(), head, end, findings);
      default -> {
        Optional<JsonNode> fields = YamlHead.read(head, line, findings);
        yield fields.isPresent() ? new FrontMatter(end, fields.get()) : NONE;
      }
    };
  }

  /// The beginning of the line that closes it, -1 where none does; YAML may end in `...` (YAML 1.2,
  /// 9.1.2). No more than eight characters of a line are compared, so that long lines cost nothing.
  private static int closeOf(String mark, String text, int start, int longest) {
    int line = start;
    while (line < text.length() && line - start <= longest) {
      int newline = text.indexOf('\n', line);
      int end = newline < 0 ? text.length() : newline;
      String content = text.substring(line, Math.min(end, line + 8)).stripTrailing();
      if (content.equals(mark) || (mark.equals("---") && content.equals("..."))) {
        return line;
      }
      line = end + 1;
    }
    return -1;
  }

  /// The beginning of the next line.
  private static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline + 1;
  }

  /// A head without an end goes as far as its lines look like one.
  ///
  /// Only of YAML: its lines can be told from those of a text.
  private static FrontMatter unclosed(
      String mark, String text, int start, CorpusLimits limits, Findings findings) {
    int end = linesOfKeys(text, start);
    if (end == start || !mark.equals("---")) {
      return NONE;
    }
    findings.doubt(
        1,
        "front matter has no closing " + mark + " within " + limits.frontMatterBytes() + " bytes");
    return YamlHead.read(text.substring(start, end), 2, findings)
        .map(fields -> new FrontMatter(end, fields))
        .orElse(NONE);
  }

  /// The end of the lines from `start` on that begin with a key or with blanks.
  ///
  /// A blank line ends them, for a text mostly begins behind one.
  ///
  /// `title: Prices`, ` and fees`, `date: 2023` are three of them; a line of prose is none.
  private static int linesOfKeys(String text, int start) {
    int line = start;
    while (line < text.length()) {
      boolean indented = line > start && " \t".indexOf(text.charAt(line)) >= 0;
      int end = lineEnd(text, line);
      boolean blank = text.substring(line, Math.min(end, line + 200)).isBlank();
      if (blank || (!indented && !KEY.matcher(text).region(line, text.length()).lookingAt())) {
        return line;
      }
      line = end;
    }
    return line;
  }

  /// A head in TOML or JSON is valid as a whole or read not at all; parsers of both overflow their
  /// stack on hostile nesting.
  private static FrontMatter read(
      String language, ObjectMapper mapper, String head, int end, Findings findings) {
    try {
      JsonNode fields = mapper.readTree(head);
      return new FrontMatter(end, fields.isObject() ? fields : NOTHING);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      findings.doubt(1, "front matter is not valid " + language);
      return new FrontMatter(end, NOTHING);
    }
  }

  /// Told apart by the first character that is no white space.
  private static FrontMatter unfenced(
      String text, int start, CorpusLimits limits, Findings findings) {
    return switch (text.charAt(start)) {
      case '{' ->
          json(
              text.substring(start, Math.min(text.length(), start + limits.frontMatterBytes())),
              start);
      case '%' -> pandoc(text, start);
      default -> multiMarkdown(text, start, findings);
    };
  }

  /// Only an object with a title that ends with its line: a text may begin with a brace.
  private static FrontMatter json(String head, int start) {
    try (JsonParser parser = new JsonFactory().createParser(head)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        JsonNode fields = new ObjectMapper().readTree(parser);
        int end = (int) parser.currentLocation().getCharOffset();
        boolean alone = head.substring(end, lineEnd(head, end)).isBlank();
        return fields.has("title") && alone
            ? new FrontMatter(start + lineEnd(head, end), fields)
            : NONE;
      }
    } catch (IOException _) {
      // Braces at the head of a text are none of ours.
    }
    return NONE;
  }

  /// 4,000 characters are looked at. Authors are parted by semicolons or lines, and joined by
  /// commas.
  ///
  /// `% Prices`, `% A. Roe; B. Doe`, `% 2023` -> the title, `A. Roe, B. Doe` and the date.
  private static FrontMatter pandoc(String text, int start) {
    Matcher lines = PANDOC.matcher(text).region(start, Math.min(text.length(), start + 4_000));
    if (!lines.lookingAt()) {
      return NONE;
    }
    var fields = JsonNodeFactory.instance.objectNode();
    List<String> keys = List.of("title", "author", "date");
    for (int i = 0; i < keys.size(); i++) {
      String value = lines.group(i + 1);
      if (value != null && !value.isBlank()) {
        fields.put(keys.get(i), value.strip().replaceAll("\\s*[;\\n]\\s*", ", "));
      }
    }
    return new FrontMatter(lines.end(), fields);
  }

  /// There must be a blank line behind it. One key of [#KNOWN] must be among them: else a list of
  /// remarks with colons would be lost.
  private static FrontMatter multiMarkdown(String text, int start, Findings findings) {
    int end = linesOfKeys(text, start);
    boolean alone = end < text.length() && text.substring(end, lineEnd(text, end)).isBlank();
    String head = text.substring(start, end);
    if (!alone || head.lines().noneMatch(line -> KNOWN.matcher(line).lookingAt())) {
      return NONE;
    }
    return YamlHead.read(head, 1, findings)
        .map(fields -> new FrontMatter(end, fields))
        .orElse(NONE);
  }
}
