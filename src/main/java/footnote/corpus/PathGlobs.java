package footnote.corpus;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which files of a folder belong to a collection, by patterns of their paths.
///
/// | pattern | what it names |
/// |---|---|
/// | `drafts` | any file or folder of that name, with all that is in it |
/// | `/drafts`, `a/drafts` | the one at that place in the root |
/// | `*.md` | files that end so, in any folder |
/// | `guide/**/*.md` | those below `guide`, however deep |
/// | `2024-??` | `?` is one character, none of them a `/` |
///
/// ```java
/// PathGlobs globs = PathGlobs.of(List.of("*.md"), List.of("drafts/"));
/// globs.take("guide/a.md"); // true
/// globs.take("drafts/a.md"); // false
/// ```
public final class PathGlobs {
  /// Every file.
  public static final PathGlobs ALL = of(List.of(), List.of());

  private final List<String> texts;
  private final List<Pattern> include;
  private final List<Pattern> exclude;

  private PathGlobs(List<String> texts, List<Pattern> include, List<Pattern> exclude) {
    this.texts = texts;
    this.include = include;
    this.exclude = exclude;
  }

  /// Files that one of the first names, or all where there is none, and none of the others.
  public static PathGlobs of(List<String> include, List<String> exclude) {
    return new PathGlobs(
        List.of(String.join("\n", include), String.join("\n", exclude)),
        include.stream().map(PathGlobs::pattern).toList(),
        exclude.stream().map(PathGlobs::pattern).toList());
  }

  /// Whether a file belongs to the collection.
  ///
  /// @param path from its root on, with `/`
  boolean take(String path) {
    return (include.isEmpty() || matches(include, path)) && !matches(exclude, path);
  }

  /// The patterns as they were given: other patterns give another text.
  String patterns() {
    return String.join("\n\n", texts);
  }

  /// Whether nothing in a folder belongs to it, so that nobody need look there.
  boolean leaveOut(String folder) {
    return matches(exclude, folder);
  }

  private static boolean matches(List<Pattern> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  /// What a glob names is named with all that is in it.
  private static Pattern pattern(String glob) {
    String bare = glob.replaceFirst("^(\\./|/)", "").replaceFirst("/$", "");
    boolean anywhere = !glob.startsWith("/") && bare.indexOf('/') < 0;
    return Pattern.compile((anywhere ? "(?:.*/)?" : "") + regex(bare) + "(?:/.*)?", Pattern.DOTALL);
  }

  private static String regex(String glob) {
    return Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+")
        .matcher(glob)
        .results()
        .map(part ->
            switch (part.group()) {
              case "**/" -> "(?:.*/)?";
              case "**" -> ".*";
              case "*" -> "[^/]*";
              case "?" -> "[^/]";
              default -> Pattern.quote(part.group());
            })
        .collect(Collectors.joining());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathGlobs globs && globs.texts.equals(texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return texts.toString();
  }
}
