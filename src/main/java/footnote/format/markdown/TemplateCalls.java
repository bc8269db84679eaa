package footnote.format.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of Markdown what a generator fills in or takes for itself: calls of Liquid, Hugo and
/// mdBook, components of JSX, attributes in braces, comments. Code is left as it is. How far it
/// looks for the end of a call and for the beginning of its line is bounded, and that a comment has
/// no end is found out once, so that its time is in proportion to the text.
///
/// For example
///
/// ```
/// {{< notice >}}Run `{{ it }}` as root.{{< /notice >}} -> Run `{{ it }}` as root.
/// ## Prices {#prices}                                  -> ## Prices <a id="prices">
/// ```
///
/// The words between two calls or tags stay: they are seen whatever the generator makes around
/// them.
final class TemplateCalls {
  /// Characters within which a call or a component ends.
  private static final int LONGEST_CALL = 2_000;

  /// Characters within which a list of attributes ends.
  private static final int LONGEST_ATTRIBUTES = 200;

  /// Characters of a span of code.
  private static final int LONGEST_CODE = 1_000;

  /// `{#id}`, `{: #id .class}`, `{/*id*/}`.
  private static final Pattern ID =
      Pattern.compile("\\{:?[ ]*#([\\w.:-]+)(?:[ ][^}]*)?}|\\{/\\*[ ]*([\\w.:-]+)[ ]*\\*/}");

  /// A heading with marks in front; a call behind it on its line is about that heading.
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]");

  /// The line below a setext heading.
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)[ \\t]*");

  /// Stands for what a generator would fill in within a line, and nothing here tells.
  private static final String UNKNOWN = "…";

  private final String text;
  private final TemplateValues values;
  private final StringBuilder out;

  /// The next character to look at.
  private int at;

  /// From where on there is no end of a comment.
  ///
  /// Remembered, so that a file full of `<!--` is not searched to its end for each.
  private int uncommented = Integer.MAX_VALUE;

  /// Likewise of `{% comment %}`.
  private int unclosed = Integer.MAX_VALUE;

  private TemplateCalls(String text, TemplateValues values) {
    this.text = text;
    this.values = values;
    this.out = new StringBuilder(text.length());
  }

  /// A text without braces and tags is returned as it is.
  static String without(String text, TemplateValues values) {
    boolean plain = text.indexOf('{') < 0 && text.indexOf('<') < 0;
    return plain ? text : new TemplateCalls(text, values).run();
  }

  /// Goes from character to character; each branch returns where it goes on.
  private String run() {
    boolean lineStart = true;
    while (at < text.length()) {
      if (lineStart && skipFenced()) {
        continue;
      }
      char c = text.charAt(at);
      lineStart = c == '\n';
      int end =
          switch (c) {
            case '`' -> afterCode();
            case '\\' -> copied(Math.min(text.length(), at + 2));
            case '{' -> dropped(afterBraces());
            case '<' -> dropped(afterTag());
            default -> copied(at + 1);
          };
      at = end;
    }
    return out.toString();
  }

  /// Copies up to an end, and returns it.
  private int copied(int end) {
    out.append(text, at, end);
    return end;
  }

  /// Leaves out what ends at `end`, but for the id of a heading; -1 where nothing is to be left
  /// out.
  ///
  /// The id is kept as raw HTML, which [MarkdownBlocks] makes the heading's anchor. A line end goes
  /// where several lines are left out, so that what follows still begins a line.
  private int dropped(int end) {
    if (end < 0) {
      return copied(at + 1);
    }
    if (text.charAt(at) == '{') {
      out.append(filled(text.substring(at, end), end));
    }
    Matcher id = ID.matcher(text).region(at, end);
    if (id.matches() && isOfHeading(end)) {
      out.append("<a id=\"").append(id.group(1) == null ? id.group(2) : id.group(1)).append("\">");
    }
    if (text.substring(at, end).indexOf('\n') >= 0) {
      out.append('\n');
    }
    return end;
  }

  /// What stands for a call: the value or the words that it shows, as far as these are known.
  ///
  /// `Version {{ page.x }} of` -> `Version … of` where nothing tells `x`. A line of such a call
  /// alone says nothing, and leaves nothing.
  private String filled(String call, int end) {
    int start = lineStart();
    boolean alone = start >= 0 && text.substring(start, at).isBlank() && isLast(end);
    String words = TemplateValues.words(call);
    if (!words.isEmpty()) {
      return alone ? "\n\n" + words + "\n\n" : words;
    }
    String unknown = TemplateValues.isVariable(call) && !alone ? UNKNOWN : "";
    return values.value(call).orElse(unknown);
  }

  /// Whether a place is at the end of a heading's line.
  ///
  /// Elsewhere ids are of no use to a link.
  private boolean isOfHeading(int end) {
    int start = lineStart();
    return start >= 0
        && isLast(end)
        && (HEADING.matcher(text).region(start, at).lookingAt()
            || (at > start && UNDERLINE.matcher(line(lineEnd(at))).matches()));
  }

  /// Where the line begins that this place is on; -1 where that is so far that it is no heading,
  /// and no line of a call alone.
  private int lineStart() {
    int limit = Math.max(0, at - LONGEST_CALL);
    int start = at;
    while (start > limit && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start == 0 || text.charAt(start - 1) == '\n' ? start : -1;
  }

  /// Whether nothing but blanks stands between a place and the end of its line.
  private boolean isLast(int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) != '\n') {
      if (!Character.isWhitespace(text.charAt(next))) {
        return false;
      }
      next++;
    }
    return true;
  }

  /// Copies a block of code that begins on this line, if one does.
  ///
  /// An open fence goes to the end of the file (CommonMark 4.5).
  private boolean skipFenced() {
    CodeFence fence = CodeFence.openedBy(line(at));
    if (!fence.isOpen()) {
      return false;
    }
    int next = lineEnd(at);
    while (next < text.length() && !fence.isClosedBy(line(next))) {
      next = lineEnd(next);
    }
    at = copied(next < text.length() ? lineEnd(next) : next);
    return true;
  }

  /// @param start of the line, without its end
  private String line(int start) {
    int newline = text.indexOf('\n', start);
    return text.substring(start, newline < 0 ? text.length() : newline);
  }

  /// Behind the line's end, where the next one begins.
  private int lineEnd(int start) {
    int newline = text.indexOf('\n', start);
    return newline < 0 ? text.length() : newline + 1;
  }

  /// Behind a span of code or a run of backticks that opens none.
  ///
  /// Closed by a run of the same length (CommonMark 6.1), within a paragraph.
  private int afterCode() {
    int run = runEnd(at);
    int limit = Math.min(text.length(), run + LONGEST_CODE);
    for (int i = run; i < limit; i++) {
      if (text.charAt(i) == '`') {
        int end = runEnd(i);
        if (end - i == run - at) {
          return copied(end);
        }
        i = end;
      } else if (text.startsWith("\n\n", i)) {
        break;
      }
    }
    return copied(run);
  }

  private int runEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /// Behind what begins with a brace here; -1 where that is text.
  ///
  /// `${{ github.ref }}` is of a workflow's language, not of a template, and stays.
  private int afterBraces() {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (next) {
      case '{' ->
          at > 0 && text.charAt(at - 1) == '$'
              ? -1
              : after(text.startsWith("{{{", at) ? "}}}" : "}}", LONGEST_CALL);
      case '%' -> text.startsWith("{% comment %}", at) ? afterComment() : after("%}", LONGEST_CALL);
      case '/' -> text.startsWith("{/*", at) ? after("*/}", LONGEST_CALL) : afterShort("/}");
      case '#', '.', ':' -> isNamed(at + 2) ? after("}", LONGEST_ATTRIBUTES) : -1;
      case ' ' -> isSpacedAttribute() ? after("}", LONGEST_ATTRIBUTES) : -1;
      default -> isAttribute() ? after("}", LONGEST_ATTRIBUTES) : -1;
    };
  }

  /// What stands between the tags of a comment goes with them.
  private int afterComment() {
    int end = at < unclosed ? text.indexOf("{% endcomment %}", at) : -1;
    if (end < 0) {
      unclosed = Math.min(unclosed, at);
      return after("%}", LONGEST_CALL);
    }
    return end + "{% endcomment %}".length();
  }

  /// Behind the next closing mark, -1 where there is none near. Two characters on at the least, so
  /// that an opening mark is not its own end.
  private int after(String closing, int longest) {
    int limit = Math.min(text.length(), at + longest);
    int end = text.substring(at + 2 > limit ? limit : at + 2, limit).indexOf(closing);
    return end < 0 ? -1 : at + 2 + end + closing.length();
  }

  /// `{/id/}`.
  private int afterShort(String closing) {
    int end = after(closing, LONGEST_ATTRIBUTES);
    return end > 0 && text.substring(at, end).indexOf(' ') < 0 ? end : -1;
  }

  /// Whether a name stands behind the marks: else the brace is one of a text.
  private boolean isNamed(int start) {
    int name = start;
    while (name < text.length() && " .#:".indexOf(text.charAt(name)) >= 0) {
      name++;
    }
    return name < text.length() && Character.isLetterOrDigit(text.charAt(name));
  }

  /// `{ .class }`, `{ #id }`.
  private boolean isSpacedAttribute() {
    return at + 2 < text.length() && ".#".indexOf(text.charAt(at + 2)) >= 0 && isNamed(at + 2);
  }

  /// `{width=50%}` right behind an image or a link.
  private boolean isAttribute() {
    boolean behind = at > 0 && ")]".indexOf(text.charAt(at - 1)) >= 0;
    int end = behind ? after("}", LONGEST_ATTRIBUTES) : -1;
    return end > 0 && text.substring(at, end).matches("\\{[\\w-]+=[^\\n]*}");
  }

  /// Tags of HTML stay for the parser; comments, components of JSX and the empty tags of its
  /// fragments go.
  private int afterTag() {
    if (text.startsWith("<!--", at)) {
      return afterHtmlComment();
    }
    int name = text.startsWith("</", at) ? at + 2 : at + 1;
    boolean empty = name < text.length() && text.charAt(name) == '>';
    if (empty) {
      return name + 1;
    }
    return name < text.length() && isComponent(name) ? afterComponent(name) : -1;
  }

  /// CommonMark 4.6 and 6.6; one that never ends is text.
  private int afterHtmlComment() {
    if (at >= uncommented) {
      return -1;
    }
    int end = text.indexOf("-->", at + 4);
    if (end < 0) {
      uncommented = at;
      return -1;
    }
    return end + 3;
  }

  /// Whether the name of a component begins here: with a capital, and no address.
  ///
  /// `<Tabs>` and `<Tabs.Item />`, but neither `<b>` nor `<https://…>`.
  private boolean isComponent(int name) {
    int end = name;
    while (end < text.length()
        && end < name + 60
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end > name
        && text.charAt(name) >= 'A'
        && text.charAt(name) <= 'Z'
        && end < text.length()
        && " />\n\t".indexOf(text.charAt(end)) >= 0;
  }

  /// Behind the `>` of a component, those in strings and braces left aside.
  ///
  /// -1 where it does not end within [#LONGEST_CALL].
  ///
  /// `<Tabs items={["a > b"]}>` ends at its last character.
  private int afterComponent(int name) {
    int limit = Math.min(text.length(), name + LONGEST_CALL);
    int braces = 0;
    char quote = 0;
    for (int i = name; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || (c == '\'' && braces > 0)) {
        quote = c;
      } else if (c == '{' || c == '}') {
        braces += c == '{' ? 1 : -1;
      } else if (c == '>' && braces <= 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
