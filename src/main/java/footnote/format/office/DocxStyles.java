package footnote.format.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The styles of a Word document's paragraphs, with what each takes from those it is based on.
///
/// Names are English in every language of Word, ids are not: `berschrift1` is called `heading 1`.
/// So styles are told by their names.
///
/// ```
/// styleId "berschrift1", name "heading 1", outlineLvl 0  -> level 1
/// styleId "Kapitel", basedOn "berschrift1"               -> level 1 too
/// ```
final class DocxStyles {
  /// By their ids.
  private final Map<String, XmlNode> styles = new HashMap<>();

  /// @param styles the root of `styles.xml`
  DocxStyles(XmlNode styles) {
    for (XmlNode each : styles.children("style")) {
      this.styles.put(each.attribute("styleId").orElse(""), each);
    }
  }

  /// What a style is called, in small letters: `heading 1`, `source code`.
  ///
  /// @param id as paragraphs name it; its own name where the file has no such style
  String name(String id) {
    return Optional.ofNullable(styles.get(id))
        .flatMap(style -> style.value("name"))
        .orElse(id)
        .toLowerCase(Locale.ROOT);
  }

  /// A setting of a style, or of the nearest that it is based on.
  ///
  /// Styles that are based on each other in a circle end the search.
  ///
  /// @param path to an element with a value
  Optional<String> value(String id, String... path) {
    Set<String> asked = new HashSet<>();
    for (String at = id; asked.add(at); ) {
      XmlNode style = styles.get(at);
      if (style == null) {
        return Optional.empty();
      }
      Optional<String> value = style.value(path);
      if (value.isPresent()) {
        return value;
      }
      at = style.value("basedOn").orElse(at);
    }
    return Optional.empty();
  }

  /// The level of a style's headings, from 1; empty where it is none.
  ///
  /// By its outline, else by its name, for files whose styles leave the outline to Word.
  Optional<Integer> level(String id) {
    Optional<String> outline =
        value(id, "pPr", "outlineLvl").filter(level -> level.matches("[0-8]"));
    String name = name(id);
    return outline
        .map(level -> Integer.parseInt(level) + 1)
        .or(() ->
            name.matches("heading [1-9]") ? Optional.of(name.charAt(8) - '0') : Optional.empty());
  }
}
