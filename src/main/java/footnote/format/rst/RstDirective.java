package footnote.format.rst;

import footnote.format.markup.Indentation;
import footnote.format.markup.LineCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A directive of docutils, Sphinx or one of Sphinx's extensions.
///
/// They are told by what readers see of them: code, blocks without a label, a title above blocks, a
/// described object, or nothing. One that is not listed here is told like an object if it has both
/// an argument and something to hold, and else as the blocks that it holds, so that text is not
/// lost to an extension that nobody knew.
///
/// ```
/// .. note:: Back up first.         -> paragraph "Back up first."
/// .. versionadded:: 3.2 The key.   -> paragraph "Added in version 3.2: The key."
/// .. image:: logo.png              -> (nothing)
/// ```
///
/// @param name with the domain it is written with
/// @param argument what stands behind its colons
/// @param below the lines below: options, a blank line, what it holds
record RstDirective(String name, String argument, List<String> below) {
  /// An option's name between colons and its value.
  private static final Pattern OPTION = Pattern.compile(":([\\w -]{1,40}):(?: +(.*))?");

  /// Those that hold lines as they are, of docutils, Sphinx and its common extensions.
  private static final Set<String> CODE =
      Set.of(
          "code",
          "code-block",
          "code-tab",
          "sourcecode",
          "prompt",
          "doctest",
          "testcode",
          "testoutput",
          "ipython",
          "console",
          "terminal",
          "productionlist",
          "bash",
          "shell",
          "command-output",
          "cli",
          "highlight-block",
          "jupyter-execute");

  /// Those that hold blocks and may begin them on their own line; their label is not seen.
  private static final Set<String> ADMONITIONS =
      Set.of(
          "attention",
          "caution",
          "danger",
          "error",
          "hint",
          "important",
          "note",
          "tip",
          "warning",
          "seealso",
          "epigraph",
          "highlights",
          "pull-quote",
          "impl-detail",
          "compound",
          "line-block",
          "parsed",
          "todo-note",
          "remark",
          "example");

  /// Those whose argument is a title above what they hold. The title is told as a paragraph, since
  /// a tab or a box is no section of the article.
  private static final Set<String> TITLED =
      Set.of(
          "admonition",
          "topic",
          "sidebar",
          "tab",
          "group-tab",
          "tab-item",
          "md-tab-item",
          "dropdown",
          "collapse",
          "details",
          "card",
          "grid-item-card",
          "centered",
          "table",
          "toggle",
          "tabs");

  /// Those that hold blocks, with an argument that is not seen.
  private static final Set<String> CONTAINERS =
      Set.of(
          "only",
          "container",
          "class",
          "rst-class",
          "cssclass",
          "hlist",
          "tab-set",
          "md-tab-set",
          "grid",
          "grid-item",
          "tabbed",
          "content-tabs",
          "panels",
          "div",
          "card-carousel",
          "ifconfig",
          "figure",
          "align-center",
          "compare-tabs",
          "sphinx-tabs",
          "role",
          "default-role");

  /// Those that a page shows nothing of, or what other files, programs or code would tell:
  /// pictures, contents, formulas, diagrams, documentation taken from code.
  private static final Set<String> UNSEEN =
      Set.of(
          "toctree",
          "contents",
          "index",
          "meta",
          "raw",
          "image",
          "literalinclude",
          "include",
          "highlight",
          "currentmodule",
          "module",
          "sectnum",
          "header",
          "footer",
          "target-notes",
          "graphviz",
          "digraph",
          "graph",
          "plantuml",
          "uml",
          "mermaid",
          "math",
          "tabularcolumns",
          "testsetup",
          "testcleanup",
          "todo",
          "todolist",
          "youtube",
          "vimeo",
          "video",
          "audio",
          "bibliography",
          "title",
          "date",
          "unicode",
          "replace",
          "inheritance-diagram",
          "program",
          "sectionauthor",
          "moduleauthor",
          "codeauthor",
          "autosummary",
          "automodule",
          "autoclass",
          "autofunction",
          "automethod",
          "autodata",
          "autoattribute",
          "plot",
          "chart",
          "blockdiag",
          "seqdiag",
          "jsonschema",
          "button-link",
          "button-ref",
          "restructuredtext-test-directive");

  /// Things in code that are described, without the name of their language.
  ///
  /// The name behind the last colon is compared, so that `py:function` and `js:function` are one.
  private static final Set<String> OBJECTS =
      Set.of(
          "function",
          "method",
          "classmethod",
          "staticmethod",
          "class",
          "exception",
          "attribute",
          "property",
          "data",
          "option",
          "cmdoption",
          "envvar",
          "confval",
          "setting",
          "describe",
          "object",
          "macro",
          "member",
          "type",
          "var",
          "struct",
          "enum",
          "enumerator",
          "opcode",
          "decorator",
          "rst:directive",
          "directive",
          "role",
          "pdbcommand",
          "django-admin",
          "fieldlookup",
          "templatetag",
          "templatefilter");

  /// What Sphinx writes before the number of a version.
  private static final Map<String, String> VERSIONS =
      Map.of(
          "versionadded", "Added in version",
          "versionchanged", "Changed in version",
          "deprecated", "Deprecated since version",
          "versionremoved", "Removed in version");

  /// Names are compared in small letters, as docutils does.
  RstDirective {
    name = name.toLowerCase(Locale.ROOT);
  }

  /// Tells what is seen of it, at the depth of the blocks it stands in.
  void tell(RstBlocks blocks) {
    Map<String, String> options = new HashMap<>();
    List<String> content = content(options);
    if (name.endsWith("author")) {
      blocks.document.head().author(argument);
    } else if (CODE.contains(name) || name.equals("parsed-literal")) {
      code(content, options, blocks);
    } else if (ADMONITIONS.contains(name)) {
      // Its text may begin where another directive has an argument.
      blocks.within(Indentation.under(argument, content, 0));
    } else if (VERSIONS.containsKey(name)) {
      version(blocks);
    } else {
      special(content, options, blocks);
    }
  }

  /// Tells those whose rule is their own, then those of the sets. `only` is decided for a page in
  /// HTML, which is what readers have seen.
  ///
  /// @param options by their names, without colons
  private void special(List<String> content, Map<String, String> options, RstBlocks blocks) {
    switch (name) {
      case "list-table", "flat-table", "csv-table" -> {
        blocks.endLead();
        RstListTable.of(name, content, options, blocks.document).tell(argument);
      }
      case "glossary" -> {
        blocks.endLead();
        RstLists.glossary(content, blocks);
      }
      case "availability" ->
          blocks.within(Indentation.under("Availability: " + argument, content, 0));
      case "rubric" -> blocks.document.heading("rubric", argument);
      case "only" -> {
        if (!argument.matches("latex|man|texinfo|epub")) {
          blocks.within(content);
        }
      }
      case "tab", "tab-item", "md-tab-item", "group-tab" -> {
        blocks.endLead();
        blocks.document.seen().beginTab(blocks.document.words(argument));
        blocks.within(content);
        blocks.document.seen().endTab();
      }
      case String each when UNSEEN.contains(each) -> {}
      case String each when TITLED.contains(each) -> titled(content, options, blocks);
      case String each when CONTAINERS.contains(each) && !isSignature() -> blocks.within(content);
      default -> described(content, blocks);
    }
  }

  /// What it holds, its options taken out.
  ///
  /// They end at a blank line or at the first line that is none; a value goes on in indented lines.
  ///
  /// `:caption: Build` -> `caption` with `Build`; what follows the blank line behind it is held.
  ///
  /// @param options takes them by their names
  private List<String> content(Map<String, String> options) {
    int at = 0;
    String last = "";
    for (; at < below.size() && !below.get(at).isEmpty(); at++) {
      Matcher option = OPTION.matcher(below.get(at));
      if (option.matches()) {
        last = option.group(1);
        options.put(last, option.group(2) == null ? "" : option.group(2));
      } else if (!last.isEmpty() && below.get(at).startsWith(" ")) {
        options.merge(last, below.get(at).strip(), (above, more) -> above + " " + more);
      } else {
        break;
      }
    }
    return Indentation.removed(below.subList(at, below.size()));
  }

  /// Tells code below its caption. Markup is read in `parsed-literal` alone, which is there for
  /// that.
  private void code(List<String> content, Map<String, String> options, RstBlocks blocks) {
    String caption = options.getOrDefault("caption", "");
    if (!caption.isEmpty()) {
      blocks.within(List.of(caption));
    }
    boolean marked = name.equals("parsed-literal");
    blocks.code(marked ? content.stream().map(blocks.document::words).toList() : content);
  }

  /// Tells since when something is so, before the explanation on the same line or below. Where a
  /// block that is no paragraph follows, the sentence stands alone.
  ///
  /// `3.2 The key.` -> "Added in version 3.2: The key."; `3.2` above a list -> "Added in version
  /// 3.2."
  ///
  /// @param blocks that it stands in
  private void version(RstBlocks blocks) {
    String[] words = argument.split(" +", 2);
    List<String> content = new ArrayList<>(below);
    if (words.length > 1) {
      content.addFirst(words[1]);
    }
    String told = VERSIONS.get(name) + " " + words[0].replaceFirst("[:,]$", "");
    boolean explained = !content.isEmpty() && Character.isLetterOrDigit(first(content));
    if (explained) {
      content.set(0, told + ": " + content.getFirst());
    } else {
      content.addAll(0, List.of(told + ".", ""));
    }
    blocks.within(content);
  }

  /// The first character of what is held; a space where the first line is blank. Letters and digits
  /// begin a paragraph; a mark may begin anything.
  private static char first(List<String> content) {
    return content.getFirst().isEmpty() ? ' ' : content.getFirst().charAt(0);
  }

  /// Tells the argument and a subtitle as paragraphs above what the directive holds: they are no
  /// sections.
  private void titled(List<String> content, Map<String, String> options, RstBlocks blocks) {
    List<String> text = new ArrayList<>(List.of(argument, ""));
    text.addAll(List.of(options.getOrDefault("subtitle", ""), ""));
    text.addAll(content);
    blocks.within(text);
  }

  /// Whether it describes a class of Python, not one of a page's style.
  private boolean isSignature() {
    return name.equals("class") && (argument.indexOf('(') >= 0 || argument.indexOf('.') >= 0);
  }

  /// A function, an option and the like, with what is said of it. So is a directive that is not
  /// known, if it holds something.
  ///
  /// Several signatures, one a line, are one item with commas between them.
  private void described(List<String> content, RstBlocks blocks) {
    boolean object = OBJECTS.contains(name.substring(name.lastIndexOf(':') + 1));
    if (argument.isEmpty() || (content.isEmpty() && !object)) {
      blocks.within(content);
      return;
    }
    LineCursor text = new LineCursor(content);
    StringBuilder signature = new StringBuilder(argument);
    if (object) {
      text.takeWhile(line -> !line.isEmpty()).stream()
          .map(String::strip)
          .filter(line -> !line.startsWith(":"))
          .forEach(line -> signature.append(", ").append(line));
    }
    blocks.document.seen().beginList();
    String words = blocks.document.words(signature.toString());
    blocks.item(words + ": ", Indentation.removed(text.takeWhile(_ -> true)));
    blocks.document.seen().endList();
  }
}
