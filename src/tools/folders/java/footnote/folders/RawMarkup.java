package footnote.folders;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs in a quote that a reader of the page would never see.
final class RawMarkup {
  private static final String TAGS =
      "p|div|a|br|hr|img|span|table|thead|tbody|tr|td|th|h[1-6]|ul|ol|li|em|strong|b|i|code|pre|meta|details|summary|sup|sub|kbd|nobr|section|figure|Tabs|TabItem";

  /// Seen as they are even in what is quoted as code.
  private static final List<Pattern> ALWAYS =
      patterns(
          "```", "(?m)^~~~", "<!--", "\\{/\\*", "(?m)^\\s*:::", "(?m)^\\s*#\\+(?i:begin|end)_");

  private static final List<Pattern> IN_PROSE =
      patterns(
          "\\[[^\\]\\n]*\\]\\([^)\\s]+", // a link or an image of Markdown
          "(?<![\\w\\])])\\[[^\\]\\n]+\\]\\[[^\\]\\n]*\\]", // a link by reference
          "(?m)^\\s*\\[[^\\]\\n]+\\]:\\s", // a reference's definition
          "\\{\\{",
          "\\{%",
          "\\{[#.:][\\w.-]+[^}\\n]*\\}", // the name or class of a heading
          "</?(?:" + TAGS + ")(?:\\s[^<>]*)?/?>",
          "<(?:script|style|link)\\s[^<>]*>",
          "&(?:amp|lt|gt|nbsp|quot|mdash|ndash|#\\d+);",
          "\\|\\s*:?-{3,}",
          "\\+[-=]{3,}[-=+]*\\+",
          "\\|[^|\\n]+\\|[^|\\n]+\\|",
          "={4,} +={4,}",
          "\\*\\*[^*\\s][^*]*\\*\\*",
          "(?<!`)`[^`\\s][^`\\n]*`",
          "(?m)^#{1,6} ",
          "(?m)^={1,6} \\S",
          "(?m)^(?:!!!|===) ",
          "(?m)^\\s*\\.\\. [\\w-]+::",
          "(?<!\\w):[\\w.+-]+:`",
          "``",
          "\\[\\[[^\\]]+\\]", // a link of Org or an anchor of AsciiDoc
          "(?<![\\w=])=[^\\s=](?:[^=\\n]*[^\\s=])?=(?![\\w=])", // verbatim text of Org
          "(?<![\\w~])~[^\\s~](?:[^~\\n]*[^\\s~])?~(?![\\w~])",
          "(?:xref|link|include|image|footnote):+[^\\s\\[]*\\[",
          "<<[\\w-]+(?:,[^>]*)?>>",
          "(?m)^\\[(?:source|NOTE|cols|#|%)",
          "(?m)^(?:-{4,}|\\|===|\\+\\+\\+|---)$",
          "(?m)^import .+ from ['\"]");

  private RawMarkup() {}

  /// The first one in a quote, if any.
  static Optional<String> in(Quote quote) {
    Optional<String> fence = first(ALWAYS, quote.text());
    return fence.isPresent() || quote.kind().equals("code") ? fence : first(IN_PROSE, quote.text());
  }

  private static Optional<String> first(List<Pattern> patterns, String text) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  private static List<Pattern> patterns(String... expressions) {
    return List.of(expressions).stream().map(Pattern::compile).toList();
  }
}
