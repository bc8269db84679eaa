package footnote.format.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.format.SiteSettings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a generator would fill in for a call, as far as the file and its site's settings tell: the
/// value of a variable, the words that are given to an include or a shortcode.
///
/// ```
/// {{ site.version }}                       2.4, of _config.yml
/// {{ page.port | default: 8080 }}          the front matter's `port`, else 8080
/// {% include note.html content="Wait." %}  Wait.
/// ```
///
/// @param page the file's front matter
record TemplateValues(JsonNode page, SiteSettings site) {
  /// A variable with filters behind it; calls of functions are none.
  private static final Pattern VARIABLE =
      Pattern.compile(
          "\\{\\{-?\\s*([A-Za-z_][\\w-]*(?:\\.[\\w-]+){0,6})\\s*(?:\\|([^}]{0,300}))?-?}}");

  /// A parameter of a page or site of Hugo.
  private static final Pattern PARAMETER =
      Pattern.compile("\\{\\{[<%]\\s*param\\s+\"?([\\w.-]+)\"?\\s*[%>]}}");

  private static final Pattern DEFAULT =
      Pattern.compile("\\bdefault(?::\\s*|\\()(?:\"([^\"]*)\"|'([^']*)'|([\\w.-]+))");

  private static final Pattern CALL =
      Pattern.compile(
          "(?s)\\{%-?\\s*include(?:_cached|_relative)?\\s+(\\S+)(.*)|\\{\\{[<%]\\s*(\\w[\\w/-]*)(.*)");

  /// Words that are seen, among the arguments of a call.
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(content|text|caption|message|body|note|title)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /// Names of calls that show a title: of others it may be a tooltip.
  private static final Pattern TITLED =
      Pattern.compile("note|alert|callout|notice|warning|tip|figure|image|img|admonition");

  /// What a page's own values are called by, of several generators.
  private static final List<String> PAGE = List.of("page.meta.", "page.", "front_matter.");

  /// What a site's values are called by.
  private static final List<String> SITE = List.of("site.", "config.extra.", "config.");

  /// Whether a call is of a variable, whatever its value.
  static boolean isVariable(String call) {
    return VARIABLE.matcher(call).matches();
  }

  /// The value of a variable.
  Optional<String> value(String call) {
    Matcher variable = VARIABLE.matcher(call);
    Matcher parameter = PARAMETER.matcher(call);
    if (parameter.matches()) {
      return ofPage(parameter.group(1));
    }
    if (!variable.matches()) {
      return Optional.empty();
    }
    Matcher otherwise = DEFAULT.matcher(variable.group(2) == null ? "" : variable.group(2));
    return named(variable.group(1))
        .or(() ->
            otherwise.find() ? Optional.of(firstGroup(otherwise, 1, 2, 3)) : Optional.empty());
  }

  /// `page.version` and `site.version` say where to look; a bare `version` is the page's, else the
  /// site's.
  ///
  /// @param name as a template has it
  private Optional<String> named(String name) {
    for (String prefix : PAGE) {
      if (name.startsWith(prefix)) {
        return ofPage(name.substring(prefix.length()));
      }
    }
    for (String prefix : SITE) {
      if (name.startsWith(prefix)) {
        return site.value(name.substring(prefix.length()));
      }
    }
    return ofPage(name).or(() -> site.value(name));
  }

  /// A value that the front matter of the page sets. A list or an object has none.
  private Optional<String> ofPage(String name) {
    JsonNode node = page;
    for (String step : name.split("\\.", -1)) {
      node = node.path(step);
    }
    return node.isValueNode() ? Optional.of(node.asText("").strip()) : Optional.empty();
  }

  /// The words given to an include or a shortcode that it shows; none for any other call.
  ///
  /// `{% include note.html title="Care" content="Wait." %}` -> `Care`, a blank line, `Wait.`
  static String words(String call) {
    Matcher named = CALL.matcher(call);
    if (!named.matches()) {
      return "";
    }
    boolean titled = TITLED.matcher(firstGroup(named, 1, 3)).find();
    StringBuilder words = new StringBuilder();
    Matcher argument = WORDS.matcher(firstGroup(named, 2, 4));
    while (argument.find()) {
      if (titled || !argument.group(1).equals("title")) {
        words.append(words.isEmpty() ? "" : "\n\n").append(firstGroup(argument, 2, 3).strip());
      }
    }
    return words.toString();
  }

  /// @param groups of which one matched
  private static String firstGroup(Matcher matcher, int... groups) {
    for (int group : groups) {
      String found = matcher.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }
}
