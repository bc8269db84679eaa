package footnote.address;

import footnote.text.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file as its site knows it.
///
/// ```
/// path 2024/2024-03-05-new-port.md -> folder "2024/", name "2024-03-05-new-port", slug "new-port"
/// ```
///
/// @param path from the root of its folder on, with `/`
/// @param told what the file says of its own address
/// @param published when, as far as that is known
public record SiteFile(String path, OwnPath told, Optional<PartialDate> published) {
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx");
  private static final Set<String> FIRST_PAGES = Set.of("index", "_index", "readme");
  private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[-_](.+)");

  /// What a file says of its own address besides an address in full.
  ///
  /// @param permalink the path on its site
  /// @param slug the last name of that path, or the path where it begins with a slash
  /// @param categories that a site may put above it
  public record OwnPath(
      Optional<String> permalink, Optional<String> slug, List<String> categories) {
    public static final OwnPath NONE = new OwnPath(Optional.empty(), Optional.empty(), List.of());

    public OwnPath {
      categories = List.copyOf(categories);
    }
  }

  /// The folder with a slash behind it; empty at the root.
  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /// The file's name without its ending.
  String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(0, dot);
  }

  /// Its ending in small letters; empty for one such as `.htaccess`, which is all name.
  private String ending() {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /// Whether a generator makes a page of it; any other file it publishes as it is.
  boolean isMarkdown() {
    return MARKDOWN.contains(ending());
  }

  /// How headings are named where its own language says it and not the site: in AsciiDoc and
  /// reStructuredText.
  Optional<AnchorRule> anchorsOfLanguage() {
    return switch (ending()) {
      case "adoc", "asciidoc", "asc" -> Optional.of(AnchorRule.ASCIIDOCTOR);
      case "rst", "rest" -> Optional.of(AnchorRule.DOCUTILS);
      default -> Optional.empty();
    };
  }

  /// Whether it is one of Jekyll's dated posts.
  boolean isPost() {
    return ("/" + path).contains("/_posts/");
  }

  /// Whether its address is that of its folder.
  boolean isFirstPage() {
    return FIRST_PAGES.contains(name().toLowerCase(Locale.ROOT));
  }

  /// Its name without the day it may begin with.
  String undatedName() {
    Matcher dated = DATED.matcher(name());
    return dated.matches() ? dated.group(4) : name();
  }

  /// The slug it gives itself, else its name without the day.
  String slug() {
    return told.slug().orElseGet(this::undatedName);
  }

  /// The day its name begins with, as `2024/03/05/`, in which the name of its folder may do so too.
  static String withDateAsFolders(String name) {
    Matcher dated = DATED.matcher(name);
    return dated.matches()
        ? dated.group(1) + "/" + dated.group(2) + "/" + dated.group(3) + "/" + dated.group(4)
        : name;
  }

  /// The file without the folder that its path begins with, if it does.
  SiteFile within(String folder) {
    return path.startsWith(folder)
        ? new SiteFile(path.substring(folder.length()), told, published)
        : this;
  }

  /// The year it was published in, of four digits.
  Optional<String> year() {
    return published.map(date -> String.format(Locale.ROOT, "%04d", date.year()));
  }

  /// The month it was published in, of two digits; empty where only the year is known.
  Optional<String> month() {
    return published
        .filter(date -> date.month() > 0)
        .map(date -> String.format(Locale.ROOT, "%02d", date.month()));
  }

  /// The day it was published on, of two digits; empty where only the month is known.
  Optional<String> day() {
    return published
        .filter(date -> date.day() > 0)
        .map(date -> String.format(Locale.ROOT, "%02d", date.day()));
  }
}
