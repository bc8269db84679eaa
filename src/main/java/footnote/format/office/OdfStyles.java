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
final class OdfStyles {
  private static final int LEVELS = 10;

  private final Map<String, XmlNode> styles = new HashMap<>();
  private final Map<String, XmlNode> lists = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  /// Takes one up, by its family and name.
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
