package footnote.format.adoc;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the lines above a block of AsciiDoc say of it: `[source,java]`, `[%header,cols=2*]`, `.A
/// title`.
///
/// Several lines add up, and a later name wins. It belongs to one block and is gone after it.
///
/// @param name `source`, `note` and the like, in small letters; empty where none is told
/// @param attributes as they are written, those of several lines with commas between
/// @param title as it is written; empty where it has none
record AdocStyle(String name, String attributes, String title) {
  static final AdocStyle NONE = new AdocStyle("", "", "");

  /// A name, an option, an id or an attribute may come first; `[]` says nothing.
  private static final Pattern LINE =
      Pattern.compile("\\[(?:[\\w.#%{,\"'][^\\n]*|\\[[^\\]]{0,200}]|)]");

  /// `[[install]]` or `[source#install,java]`.
  private static final Pattern ID =
      Pattern.compile("(?:^|,)(?:\\[([^\\],]{1,100})|[\\w-]{0,40}#([^\\],.%\\s]{1,100}))");

  /// Whatever ends it: a comma, or the mark of a role, an id or an option.
  private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]{0,40}(?=$|[,.#%])");

  /// Whether a line says something of the block below: attributes or an anchor, alone in brackets.
  static boolean isLine(String line) {
    return line.startsWith("[") && line.endsWith("]") && LINE.matcher(line).matches();
  }

  /// This with what another line says.
  ///
  /// `[source]` and `[%linenums,java]` are `source` with `source,%linenums,java`.
  AdocStyle and(String line) {
    String inside = line.substring(1, line.length() - 1);
    Matcher told = NAME.matcher(inside);
    String other = told.lookingAt() ? told.group().toLowerCase(Locale.ROOT) : "";
    String both = attributes.isEmpty() ? inside : attributes + "," + inside;
    return new AdocStyle(other.isEmpty() ? name : other, both, title);
  }

  /// This with a title, in place of one that stood above.
  AdocStyle titled(String other) {
    return new AdocStyle(name, attributes, other);
  }

  /// Whether it is one of the five labels that AsciiDoc has for admonitions.
  boolean isAdmonition() {
    return switch (name) {
      case "note", "tip", "important", "warning", "caution" -> true;
      default -> false;
    };
  }

  /// Whether it is shown as a picture or a formula, or not at all.
  ///
  /// The drawn ones are those of Asciidoctor Diagram: their source is no text for readers.
  boolean isUnseen() {
    return switch (name) {
      case "comment",
          "pass",
          "stem",
          "latexmath",
          "asciimath",
          "plantuml",
          "mermaid",
          "ditaa",
          "graphviz",
          "blockdiag",
          "seqdiag",
          "vega",
          "vegalite",
          "wavedrom",
          "svgbob",
          "nomnoml",
          "bytefield",
          "d2" ->
          true;
      default -> false;
    };
  }

  /// Whether the block holds lines as they are, in whatever fence.
  boolean isCode() {
    return switch (name) {
      case "source", "listing", "literal" -> true;
      default -> false;
    };
  }

  /// Whether an option is told, as `%header` or in `options="header"`.
  ///
  /// @param option letters alone, since it is put in a pattern as it is
  boolean has(String option) {
    return attributes.contains("%" + option)
        || Pattern.compile("\\b(?:options|opts)=\"?[^\"]{0,80}\\b" + option + "\\b")
            .matcher(attributes)
            .find();
  }

  /// The id that the block is given: `[#id]`, `[[id]]` or `[id=id]`.
  Optional<String> id() {
    Matcher id = ID.matcher(attributes);
    return id.find() ? Optional.of(id.group(1) == null ? id.group(2) : id.group(1)) : value("id");
  }

  /// The value of an attribute that is told by its name.
  ///
  /// `cols="1,2"` -> `1,2`, `cols=2*` -> `2*`. The first of two counts.
  ///
  /// @param attribute letters alone, since it is put in a pattern as it is
  Optional<String> value(String attribute) {
    Matcher value =
        Pattern.compile("(?:^|[,\\s])" + attribute + "=(?:\"([^\"]{0,500})\"|([^,\\s]{0,100}))")
            .matcher(attributes);
    return value.find()
        ? Optional.of(value.group(1) == null ? value.group(2) : value.group(1))
        : Optional.empty();
  }
}
