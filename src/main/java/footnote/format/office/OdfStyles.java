package footnote.format.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The styles of an OpenDocument file, those of the document and those made by the way, and how its
/// lists and headings are numbered.
///
/// Direct formatting makes styles with names such as `P12`, whose parent is the one that a person
/// chose. Names are kept with `_20_` for each space.
///
/// ```
/// "P12" with parent "Text_20_body"  -> "text body"
/// "Heading_20_1"                    -> "heading 1"
/// list level 2 with display-levels 2, after 1, 2 and 2.1  -> "2.2"
/// ```
final class OdfStyles {
  /// One more than the levels that are counted, which begin at 1.
  private static final int LEVELS = 10;

  /// By family and name, parted by a colon: `paragraph:P12`.
  private final Map<String, XmlNode> styles = new HashMap<>();

  /// By name; the style of headings, which has none, by the empty one.
  private final Map<String, XmlNode> lists = new HashMap<>();

  /// What each level of a list has come to, from 1; 0 where it has not begun.
  private final Map<String, int[]> counters = new HashMap<>();

  /// Takes one up, by its family and name.
  ///
  /// The first of a name stays: named styles are read before those made by the way.
  void add(XmlNode style) {
    switch (style.name()) {
      case "style" ->
          styles.putIfAbsent(
              style.attribute("family").orElse("") + ":" + style.attribute("name").orElse(""),
              style);
      case "list-style" -> lists.putIfAbsent(style.attribute("name").orElse(""), style);
      case "outline-style" -> lists.putIfAbsent("", style);
      default -> {}
    }
  }

  /// What a paragraph's style, or the nearest named one it is made of, is called, in small letters:
  /// `title`, `preformatted text`.
  String name(String id) {
    Set<String> asked = new HashSet<>();
    String at = id;
    while (asked.add(at)) {
      XmlNode style = styles.get("paragraph:" + at);
      Optional<String> parent =
          style == null ? Optional.empty() : style.attribute("parent-style-name");
      if (style == null || parent.isEmpty() || !at.matches("P\\d+")) {
        break;
      }
      at = parent.get();
    }
    return at.replace("_20_", " ").toLowerCase(Locale.ROOT);
  }

  /// Whether a style of a family hides what has it.
  ///
  /// @param family `table`, `drawing-page`, or any of text
  /// @param id empty where it has no style, which hides nothing
  boolean hides(String family, String id) {
    XmlNode style = styles.get(family + ":" + id);
    if (style == null) {
      return false;
    }
    return switch (family) {
      case "table" ->
          style
              .at("table-properties")
              .flatMap(it -> it.attribute("display"))
              .filter("false"::equals)
              .isPresent();
      case "drawing-page" ->
          style
              .at("drawing-page-properties")
              .flatMap(it -> it.attribute("visibility"))
              .filter("hidden"::equals)
              .isPresent();
      default ->
          style
              .at("text-properties")
              .flatMap(it -> it.attribute("display"))
              .filter("none"::equals)
              .isPresent();
    };
  }

  /// Begins a list anew.
  void restart(String list) {
    counters.remove(list);
  }

  /// Counts one more at a level of a list, or of headings where the list has no name, and returns
  /// its number as it is shown; empty where it has none.
  ///
  /// A level that shows the ones above it (`display-levels`) is as `2.1`. Counting one starts all
  /// deeper levels anew.
  ///
  /// @param level from 1
  String next(String list, int level) {
    if (level < 1 || level >= LEVELS) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
    XmlNode style = level(list, level);
    counts[level] = counts[level] == 0 ? style.number("start-value").orElse(1) : counts[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    String format = style.attribute("num-format").orElse("");
    if (format.isEmpty()) {
      return "";
    }
    StringBuilder number = new StringBuilder(style.attribute("num-prefix").orElse(""));
    int shown = Math.clamp(style.number("display-levels").orElse(1), 1, level);
    for (int at = level - shown + 1; at <= level; at++) {
      String each = level(list, at).attribute("num-format").orElse("1");
      number
          .append(at > level - shown + 1 ? "." : "")
          .append(DocxNumbering.number(each, Math.max(1, counts[at])));
    }
    return number.append(style.attribute("num-suffix").orElse("")).toString().strip();
  }

  /// What a list's style says of a level; an empty element where it says nothing.
  private XmlNode level(String list, int level) {
    XmlNode style = lists.getOrDefault(list, XmlNode.EMPTY);
    return style.children().stream()
        .filter(each -> each.number("level").orElse(0) == level)
        .findFirst()
        .orElse(XmlNode.EMPTY);
  }
}
