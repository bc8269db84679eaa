package footnote.format.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the tabs of all generators, and elements whose content is Markdown, in one way: a tab as
/// MkDocs has it, its content indented below its label. Code is left as it is.
///
/// ```
/// {{< tab "Linux" >}}            === "Linux"
/// Run `mill`.            ->          Run `mill`.
/// {{< /tab >}}
/// ```
///
/// So are read `<TabItem label="Linux">` of Docusaurus, `{% tab title="Linux" %}` of GitBook, `:::
/// tab Linux` of VuePress, `/// tab | Linux` of PyMdown, and the labelled blocks of code in a `:::
/// code-group` of VitePress. Of `<div markdown>` (kramdown, MkDocs) only the content is left. Time
/// is linear: each line is looked at once.
final class TabPanels {
  /// Each has the name or the marks that the end must have, and what tells the label.
  private static final List<Pattern> OPENING =
      List.of(
          Pattern.compile("\\{\\{[<%][ ]*(tab|tab-item|tabitem|codetab)\\b([^}]{0,500}?)[%>]}}"),
          Pattern.compile("\\{%-?[ ]*(tab|tabitem)[ ]+([^%]{1,500}?)-?%}"),
          Pattern.compile("<(Tab|TabItem|TabPanel|Tabs\\.Tab|Tabs\\.Item)\\b([^<>]{0,2000})>"),
          Pattern.compile("(:{3,})[ ]*\\{?(?:tab|tab-item|code-group-item)}?[ ]+(.{1,200})"),
          Pattern.compile("(/{3,})[ ]*tab[ ]*\\|[ ]*(.{1,200})"));

  /// `label="Linux"`, `title='Linux'`, `{name: "Linux"}`.
  private static final Pattern LABEL =
      Pattern.compile("\\b(?:label|title|name|header|tabName)[ ]*[=:][ ]*\\{?[\"'`]([^\"'`]+)");

  /// A label in quotation marks.
  private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']+)[\"']");

  /// An element of which the content is Markdown, with what stands behind its tag.
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "<(\\w+)\\b(?=[^>]*\\smarkdown(?:=[\"']?(?:1|block|span)[\"']?)?[ />])[^>]*>(.*)");

  /// The label of what is folded away.
  private static final Pattern SUMMARY = Pattern.compile("<summary>(.*)</summary>");

  /// The line that begins a group of blocks of code, each a tab.
  private static final Pattern CODE_GROUP = Pattern.compile("(:{3,})[ ]*code-group\\b.*");

  /// The line that begins a block of code, with the label of its tab in brackets.
  private static final Pattern LABELLED_FENCE =
      Pattern.compile("[ ]*(?:`{3,}|~{3,})[^\\[\\]]{0,200}\\[([^\\[\\]]{1,100})].*");

  /// A line that begins a tag and doesn't end it: formatters put an attribute on each line.
  private static final Pattern UNFINISHED =
      Pattern.compile("<(?:Tab|TabItem|TabPanel)(?:\\s[^>]*)?");

  /// Lines that a tag may go over.
  private static final int LONGEST_TAG = 12;

  private final StringBuilder out = new StringBuilder();

  /// What is open, innermost first.
  private final Deque<Panel> panels = new ArrayDeque<>();

  /// The block of code that is open: no tab begins in it.
  private CodeFence fence = CodeFence.NONE;

  /// The lines of a tag that has not ended.
  private final StringBuilder tag = new StringBuilder();

  private int tagLines;

  /// What is open.
  ///
  /// @param end the line that ends it
  /// @param begin a line that begins another of the same end, before it
  /// @param depth others within it that need the same end; 2 for a block of code in a group
  /// @param margin of its content in the source, -1 before its first line
  /// @param indent what its content is written behind
  /// @param isGroup whether labelled blocks of code in it are tabs
  private record Panel(
      Pattern end, Pattern begin, int depth, int margin, String indent, boolean isGroup) {
    Panel deeper(int by) {
      return new Panel(end, begin, depth + by, margin, indent, isGroup);
    }

    Panel from(int column) {
      return new Panel(end, begin, depth, column, indent, isGroup);
    }
  }

  private TabPanels() {}

  /// The same text with all tabs in one way.
  static String plain(String text) {
    TabPanels tabs = new TabPanels();
    text.lines().forEach(tabs::line);
    tabs.out.append(tabs.tag);
    return tabs.out.toString();
  }

  /// Takes a line in or outside of code.
  private void line(String line) {
    if (fence.isOpen()) {
      boolean closed = fence.isClosedBy(line);
      emit(line);
      fence = closed ? CodeFence.NONE : fence;
      if (closed && !panels.isEmpty() && panels.peek().isGroup() && panels.peek().depth() > 1) {
        panels.pop();
      }
    } else if (!tag.isEmpty() || UNFINISHED.matcher(line.strip()).matches()) {
      gather(line);
    } else {
      outsideCode(line);
    }
  }

  /// Puts the lines of a tag on one.
  ///
  /// `<TabItem`, ` label="Linux"`, `>` -> `<TabItem label="Linux" >`
  private void gather(String line) {
    tag.append(tag.isEmpty() ? line : " " + line.strip());
    if (line.indexOf('>') >= 0 || ++tagLines == LONGEST_TAG) {
      String whole = tag.toString();
      tag.setLength(0);
      tagLines = 0;
      outsideCode(whole);
    }
  }

  /// Takes a line that is in no block of code; it may open one.
  private void outsideCode(String line) {
    String words = line.strip();
    fence = CodeFence.openedBy(line);
    if (fence.isOpen()) {
      code(line);
    } else if (!panels.isEmpty() && panels.peek().end().matcher(words).matches()) {
      end();
    } else if (!begins(line, words)) {
      if (!panels.isEmpty() && panels.peek().begin().matcher(words).matches()) {
        panels.push(panels.pop().deeper(1));
      }
      emit(line);
    }
  }

  /// Ends what is innermost, or only one that stands in it and has the same end.
  private void end() {
    Panel panel = panels.pop();
    if (panel.depth() > 0) {
      panels.push(panel.deeper(-1));
    }
    emit("");
  }

  /// In a group the label of a block of code makes it a tab. What is pushed here ends with the
  /// block of code, not with the group: its depth of 2 tells that.
  private void code(String line) {
    Matcher label = LABELLED_FENCE.matcher(line);
    if (!panels.isEmpty() && panels.peek().isGroup() && label.matches()) {
      Panel group = panels.peek();
      emit("");
      emit("=== \"" + label.group(1) + "\"");
      emit("");
      String indent = group.indent() + "    ";
      panels.push(new Panel(group.end(), group.begin(), 2, indentOf(line), indent, true));
    }
    emit(line);
  }

  /// Opens what a line begins, and writes what stands for that line.
  ///
  /// @param words of the line, without blanks around them
  /// @return whether it begins anything; where it doesn't nothing is written
  private boolean begins(String line, String words) {
    Matcher group = CODE_GROUP.matcher(words);
    Matcher markdown = MARKDOWN.matcher(words);
    if (group.matches()) {
      Pattern end = Pattern.compile(group.group(1));
      push(end, Pattern.compile("(?!)"), "", true);
      emit("");
      return true;
    }
    if (markdown.matches()) {
      markdown(markdown.group(1), markdown.group(2));
      return true;
    }
    Matcher summary = SUMMARY.matcher(words);
    if (!panels.isEmpty() && summary.matches()) {
      emit(summary.group(1));
      emit("");
      return true;
    }
    if (words.isEmpty() || "{<:/".indexOf(words.charAt(0)) < 0) {
      return false;
    }
    for (Pattern opening : OPENING) {
      Matcher tab = opening.matcher(words);
      Optional<String> label = tab.matches() ? label(tab.group(2)) : Optional.empty();
      if (label.isPresent()) {
        emit("");
        emit(" ".repeat(indentOf(line)) + "=== \"" + label.get() + "\"");
        emit("");
        int margin = panels.isEmpty() ? 0 : panels.peek().margin();
        String indent = " ".repeat(Math.max(0, indentOf(line) - margin)) + "    ";
        push(endOf(tab.group(1)), beginOf(tab.group(1)), indent, false);
        return true;
      }
    }
    return false;
  }

  /// The tags of an element whose content is Markdown go, and blank lines stand for them.
  ///
  /// `<div markdown>*Wait.*</div>` -> `*Wait.*` between blank lines; without an end on its line it
  /// is open up to the line `</div>`.
  private void markdown(String name, String behind) {
    int close = behind.toLowerCase(Locale.ROOT).lastIndexOf("</" + name + ">");
    emit("");
    if (close >= 0) {
      emit(behind.substring(0, close));
      emit("");
      return;
    }
    push(
        Pattern.compile("</" + name + ">", Pattern.CASE_INSENSITIVE),
        Pattern.compile("<" + name + "\\b(?!.*</" + name + ">).*", Pattern.CASE_INSENSITIVE),
        "",
        false);
    if (!behind.isBlank()) {
      emit(behind);
      emit("");
    }
  }

  /// @param indent of its content, behind that of what it stands in
  private void push(Pattern end, Pattern begin, String indent, boolean group) {
    String outer = panels.isEmpty() ? "" : panels.peek().indent();
    panels.push(new Panel(end, begin, 0, -1, outer + indent, group));
  }

  /// What ends a tab that was begun by a name or by marks. For `tab` it is `</tab>`, `{{< /tab >}}`
  /// or `{% endtab %}`, for `:::` a line of as many colons.
  private static Pattern endOf(String begun) {
    return Pattern.compile(
        isMarks(begun)
            ? begun
            : "</\\s*"
                + Pattern.quote(begun)
                + "\\s*>|\\{\\{[<%]\\s*/\\s*"
                + Pattern.quote(begun)
                + "\\s*[%>]}}|\\{%-?\\s*end"
                + Pattern.quote(begun)
                + "\\s*-?%}");
  }

  /// What begins another container within one that is ended by the same marks.
  ///
  /// `(?!)` fits nothing: a named tab within another is a panel of its own, and needs no count.
  private static Pattern beginOf(String begun) {
    return Pattern.compile(isMarks(begun) ? begun + "[ ]*[^:/\\s].*" : "(?!)");
  }

  /// Whether it was begun by colons or slashes, not by a name.
  private static boolean isMarks(String begun) {
    return ":/".indexOf(begun.charAt(0)) >= 0;
  }

  /// The label among the arguments of a tab: one of that name, else the first in quotation marks,
  /// else bare words.
  ///
  /// `value="a" label="Linux"`, ` "Linux" ` and ` Linux ` are all Linux; `value=a` has none, and is
  /// no tab.
  private static Optional<String> label(String arguments) {
    Matcher named = LABEL.matcher(arguments);
    Matcher quoted = QUOTED.matcher(arguments);
    String label =
        named.find()
            ? named.group(1)
            : quoted.find() ? quoted.group(1) : arguments.indexOf('=') < 0 ? arguments : "";
    return Optional.of(label.replace('"', '\'').strip()).filter(words -> !words.isEmpty());
  }

  /// A line within what is open: its own margin there goes, and that of the panel comes. A line
  /// that is less indented than the first of its panel loses no more than it has.
  private void emit(String line) {
    if (panels.isEmpty() || line.isBlank()) {
      out.append(line.isBlank() ? "" : line).append('\n');
      return;
    }
    if (panels.peek().margin() < 0) {
      panels.push(panels.pop().from(indentOf(line)));
    }
    Panel panel = panels.peek();
    int margin = Math.min(panel.margin(), indentOf(line));
    out.append(panel.indent()).append(line, margin, line.length()).append('\n');
  }

  /// Blanks alone: a tab counts as text.
  ///
  /// @return columns
  private static int indentOf(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }
}
