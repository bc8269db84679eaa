package footnote.format.rst;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How Sphinx shows the fields that describe a function: its Python domain makes words of them.
///
/// ```
/// param int times -> Parameter times (int)
/// returns         -> Returns
/// raises OSError  -> Raises OSError
/// ```
final class RstFields {
  /// A keyword and what it is of.
  private static final Pattern FIELD = Pattern.compile("([a-z]+)(?: +(?:(\\S.*) )?(\\S+))?");

  /// What a page shows for each keyword; several mean the same (Sphinx: info field lists of the
  /// Python domain).
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("param", "Parameter"),
          Map.entry("parameter", "Parameter"),
          Map.entry("arg", "Parameter"),
          Map.entry("argument", "Parameter"),
          Map.entry("key", "Parameter"),
          Map.entry("keyword", "Parameter"),
          Map.entry("kwarg", "Parameter"),
          Map.entry("type", "Type of"),
          Map.entry("var", "Variable"),
          Map.entry("ivar", "Variable"),
          Map.entry("cvar", "Variable"),
          Map.entry("vartype", "Type of"),
          Map.entry("raises", "Raises"),
          Map.entry("raise", "Raises"),
          Map.entry("except", "Raises"),
          Map.entry("exception", "Raises"),
          Map.entry("returns", "Returns"),
          Map.entry("return", "Returns"),
          Map.entry("rtype", "Return type"));

  private RstFields() {}

  /// The name of a field as a page shows it; all others as they are.
  static String shown(String name) {
    Matcher field = FIELD.matcher(name);
    if (!field.matches() || !WORDS.containsKey(field.group(1))) {
      return name;
    }
    String of = field.group(3) == null ? "" : " " + field.group(3);
    String type = field.group(2) == null ? "" : " (" + field.group(2) + ")";
    return WORDS.get(field.group(1)) + of + type;
  }
}
