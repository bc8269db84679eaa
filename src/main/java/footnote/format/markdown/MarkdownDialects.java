package footnote.format.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes CommonMark of what sites write beside it, line by line, as their generators do before they
/// parse: footnotes, admonitions and tabs of MkDocs, containers of Docusaurus and VuePress, imports
/// of MDX, blocks of code of Jekyll and Hugo. Code is left as it is.
///
/// Each line is looked at once, so time is linear. For example
///
/// ```
/// !!! note "Licences"
///     They are free.
/// ```
///
/// becomes a paragraph `Licences` and one of its own for the line below, its indent taken off: else
/// it would be code to CommonMark. Tabs become a list of their labels, each with its content.
final class MarkdownDialects {
  /// MkDocs: `!!! note "Title"`, and `???` for one that is folded away.
  private static final Pattern ADMONITION =
      Pattern.compile("[ ]*(?:!!!|\\?\\?\\?\\+?)[ ]+[\\w-]+(?:[ ]+[\\w -]+)?(?:[ ]+\"(.*)\")?[ ]*");

  /// Tabs of MkDocs Material: `=== "Linux"`.
  private static final Pattern TAB = Pattern.compile("[ ]*===[+!]?[ ]+\"(.+)\"[ ]*");

  /// Both the line that begins a container and the one that ends it: `:::tip[Title]`, `::: tip
  /// Title`.
  private static final Pattern CONTAINER =
      Pattern.compile("[ ]*:{3,}[ ]*(?:[\\w-]+)?[ ]*(?:\\[(.*)]|\\{.*}|([^:{\\[].*))?[ ]*");

  /// A footnote (GitHub, MkDocs, Pandoc): its text is seen, its number means nothing in a quote.
  private static final Pattern NOTE = Pattern.compile("[ ]{0,3}\\[\\^[^\\]\\s]{1,60}]:[ ]*(.*)");

  /// Lines of JavaScript at the top level of MDX.
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?:import[ ]+(?:[^'\"]+[ ]from[ ]+)?['\"][^'\"]+['\"];?|export["
              + " ]+(?:const|let|default|function)\\b.*)[ ]*");

  /// A table of contents that the generator puts there.
  private static final Pattern CONTENTS =
      Pattern.compile(
          "[ ]*(?:\\[TOC]|\\[\\[_?TOC_?]]|\\{:toc}|\\[\\[toc]])[ ]*", Pattern.CASE_INSENSITIVE);

  /// A block of code in Liquid or in a shortcode of Hugo, with its language.
  private static final Pattern HIGHLIGHT =
      Pattern.compile(
          "[ ]*(?:\\{% *highlight +(\\S+)[^%]*%}|\\{\\{[<%] *highlight +(\\S+)[^}]*[>%]}})[ ]*");

  /// The tag that ends such a block.
  private static final Pattern HIGHLIGHT_END =
      Pattern.compile("[ ]*(?:\\{% *endhighlight *%}|\\{\\{[<%] */ *highlight *[>%]}})[ ]*");

  /// A tab is an item, so that the label is read with what announces the tabs, and the content with
  /// the label. Lists of people hardly begin so.
  private static final String LABEL = "+   ";

  /// Columns that what belongs to an admonition is indented by.
  ///
  /// It is also what a tab is worth.
  private static final int STEP = 4;

  private final StringBuilder out = new StringBuilder();

  /// What is open, innermost first.
  private final Deque<Container> containers = new ArrayDeque<>();

  /// The block of code that is open.
  private CodeFence fence = CodeFence.NONE;

  /// Whether the last line belongs to an import; what is indented below it does too.
  private boolean importing;

  /// What is indented below a title.
  ///
  /// @param column that its content begins at
  /// @param step how much of its indent is none of CommonMark's
  private record Container(int column, int step) {}

  private MarkdownDialects() {}

  /// The same document in CommonMark.
  ///
  /// Calls of templates are taken out last, in a pass of their own.
  static String plain(String text, TemplateValues values) {
    MarkdownDialects dialects = new MarkdownDialects();
    TabPanels.plain(text).lines().forEach(dialects::take);
    return TemplateCalls.without(dialects.out.toString(), values);
  }

  /// In an open block of code only its end is looked for.
  private void take(String line) {
    String own = dedented(line);
    if (fence.isOpen()) {
      boolean end = fence.isClosedBy(own) || HIGHLIGHT_END.matcher(own).matches();
      emit(end ? fence.close(own) : own);
      fence = end ? CodeFence.NONE : fence;
    } else {
      fence = CodeFence.openedBy(own);
      takeOutsideCode(line, own);
    }
  }

  /// Patterns match whole lines, so that a line of prose with such marks in it stays one.
  private void takeOutsideCode(String line, String own) {
    Matcher admonition = ADMONITION.matcher(own);
    Matcher tab = TAB.matcher(own);
    Matcher note = NOTE.matcher(own);
    Matcher container = CONTAINER.matcher(own);
    Matcher highlight = HIGHLIGHT.matcher(own);
    importing =
        IMPORT.matcher(own).matches() || (importing && !own.isBlank() && own.startsWith(" "));
    if (admonition.matches()) {
      containers.push(new Container(indent(line) + STEP, STEP));
      title(own, admonition.group(1));
    } else if (tab.matches()) {
      containers.push(new Container(indent(line) + STEP, 0));
      title(own, LABEL + tab.group(1));
    } else if (note.matches()) {
      containers.push(new Container(indent(line) + STEP, STEP));
      emit("");
      emit(note.group(1));
    } else if (container.matches()) {
      title(own, container.group(1) == null ? container.group(2) : container.group(1));
    } else if (highlight.matches()) {
      fence = CodeFence.BACKTICKS;
      emit("```" + (highlight.group(1) == null ? highlight.group(2) : highlight.group(1)));
    } else {
      emit(importing || CONTENTS.matcher(own).matches() ? "" : own);
    }
  }

  /// Blank lines around it make it a paragraph of its own.
  ///
  /// @param line whose indent it has
  private void title(String line, @Nullable String title) {
    emit("");
    if (title != null && !title.isBlank()) {
      emit(line.substring(0, line.length() - line.stripLeading().length()) + title.strip());
      emit("");
    }
  }

  /// Writes a line of the new document.
  private void emit(String line) {
    out.append(line).append('\n');
  }

  /// A line without the indent of the admonitions it belongs to; it ends those it does not.
  ///
  /// Blank lines end nothing, and neither do lines of code.
  private String dedented(String line) {
    if (containers.isEmpty() || line.isBlank()) {
      return line;
    }
    int indent = indent(line);
    while (!containers.isEmpty() && indent < containers.peek().column() && !fence.isOpen()) {
      containers.pop();
    }
    int left = Math.min(indent, containers.stream().mapToInt(Container::step).sum());
    int at = 0;
    while (left > 0) {
      left -= line.charAt(at++) == '\t' ? STEP : 1;
    }
    return line.substring(at);
  }

  /// In columns.
  private static int indent(String line) {
    int columns = 0;
    for (int i = 0; i < line.length() && " \t".indexOf(line.charAt(i)) >= 0; i++) {
      columns += line.charAt(i) == '\t' ? STEP : 1;
    }
    return columns;
  }
}
