package footnote.address;

import footnote.text.WebAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The site that publishes a folder of files, as it is set: a template with placeholders, or the
/// name of a generator and the address of the site; or both, where the generator only tells how
/// headings are named.
///
/// ```java
/// Site site = Site.of("https://docs.example.org/{path}").orElseThrow();
/// site.address(new SiteFile("guide/install.md", OwnPath.NONE, Optional.empty()));
/// // "https://docs.example.org/guide/install"
/// Site.of("mkdocs https://docs.example.org/"); // …/guide/install/
/// ```
///
/// @param setting as it was set
/// @param template with a placeholder or more, or the address of the site, which ends with a slash
/// @param posts the path of dated posts that give themselves none, where that is set
public record Site(
    String setting, Optional<SiteRule> rule, String template, Optional<String> posts) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern COLON_WORD = Pattern.compile(":([a-z_]+)");

  /// Where an address on GitHub names a branch.
  private static final Pattern BRANCH = Pattern.compile("/(?:blob|tree)/.");

  private static final Pattern SLASHES = Pattern.compile("/{2,}");

  private static final List<String> PLACEHOLDERS =
      List.of("path", "file", "dir", "name", "slug", "year", "month", "day");

  /// What Jekyll calls a style of permalinks instead of giving one.
  private static final Set<String> STYLES =
      Set.of("date", "pretty", "ordinal", "weekdate", "none", "false", "true");

  /// What can be set; empty for anything else.
  public static Optional<Site> of(String setting) {
    String[] words = setting.strip().split("\\s+", 2);
    Optional<SiteRule> rule = words.length == 2 ? SiteRule.named(words[0]) : Optional.empty();
    String address = words[words.length - 1];
    boolean known = words.length == 1 || rule.isPresent();
    return known && isAddress(address)
        ? Optional.of(
                new Site(
                    setting.strip(),
                    rule,
                    rule.isPresent() ? based(address) : address,
                    Optional.empty()))
            .filter(site -> site.rule.isPresent() || site.isTemplate())
        : Optional.empty();
  }

  /// The same with a path for posts that give themselves none, with words such as `:year`.
  public Site withPosts(Optional<String> path) {
    return new Site(setting, rule, template, path);
  }

  /// The names of the generators, in the order in which people are told of them.
  public static List<String> rules() {
    return Stream.of(SiteRule.values()).map(SiteRule::word).toList();
  }

  /// What may stand in a template, in braces, in the order in which people are told of it.
  public static List<String> placeholders() {
    return PLACEHOLDERS.stream().map(name -> "{" + name + "}").toList();
  }

  /// Whether it is an address of the web with known placeholders, none of which may be of its host.
  private static boolean isAddress(String template) {
    boolean known =
        PLACEHOLDER
            .matcher(template)
            .results()
            .allMatch(placeholder -> PLACEHOLDERS.contains(placeholder.group(1)));
    String filled = PLACEHOLDER.matcher(template).replaceAll("x");
    Optional<String> host = WebAddress.of(filled).map(address -> URI.create(address).getHost());
    int slash = template.indexOf('/', template.indexOf("://") + 3);
    return known
        && host.isPresent()
        && filled.indexOf('#') < 0
        && (template.indexOf('{') < 0 || (slash > 0 && slash < template.indexOf('{')));
  }

  /// An address to put paths behind; a template stays as it is.
  private static String based(String address) {
    return PLACEHOLDER.matcher(address).find() || address.endsWith("/") ? address : address + "/";
  }

  /// Whether the address has a placeholder, so that it is filled and no rule asked.
  private boolean isTemplate() {
    return PLACEHOLDER.matcher(template).find();
  }

  /// How it names the headings of a file's page; empty where it does not make that page.
  public Optional<AnchorRule> anchors(SiteFile file, String address) {
    boolean own = host(address).equals(host(template));
    if (!own) {
      return Optional.empty();
    }
    return file.isMarkdown() || (isGitHub() && file.anchorsOfLanguage().isPresent())
        ? Optional.of(rule.map(SiteRule::anchors).orElse(AnchorRule.GITHUB))
        : file.anchorsOfLanguage();
  }

  /// GitHub names the headings of all languages in its own way.
  private boolean isGitHub() {
    return rule.filter(SiteRule.GITHUB::equals).isPresent() || host(template).equals("github.com");
  }

  /// The host of an address, with its port, in small letters.
  private static String host(String address) {
    int start = address.indexOf("://") + 3;
    int end = address.indexOf('/', start);
    return address.substring(start, end < 0 ? address.length() : end).toLowerCase(Locale.ROOT);
  }

  /// The address of a file's page; empty where what the template needs is not known of the file.
  public Optional<String> address(SiteFile file) {
    return Optional.of(file)
        .filter(_ -> rule.map(SiteRule::heedsPermalinks).orElse(true))
        .flatMap(Site::ownPath)
        .or(() -> posts.filter(_ -> file.isPost()).flatMap(path -> written(path, file)))
        .map(path -> root() + Escapes.writtenPath(path))
        .or(() -> isTemplate() ? filled(file) : ruled(file))
        .flatMap(address -> WebAddress.of(address));
  }

  /// The address by the generator's rule. One on GitHub that names a branch already keeps it, and
  /// leads to files instead of the folder.
  private Optional<String> ruled(SiteFile file) {
    return rule.filter(SiteRule.GITHUB::equals).isPresent() && BRANCH.matcher(template).find()
        ? Optional.of(template.replaceFirst("/tree/", "/blob/") + Escapes.path(file.path()))
        : rule.flatMap(it -> it.path(file)).map(path -> template + Escapes.path(path));
  }

  /// The address that the paths of permalinks are below: of a template that of its host.
  private String root() {
    return isTemplate()
        ? template.substring(0, template.indexOf('/', template.indexOf("://") + 3) + 1)
        : template;
  }

  /// The path that a file gives itself, without a slash in front.
  private static Optional<String> ownPath(SiteFile file) {
    Optional<String> slug = file.told().slug().filter(it -> it.startsWith("/"));
    return file.told()
        .permalink()
        .filter(it -> !STYLES.contains(it))
        .or(() -> slug)
        .flatMap(path -> written(path, file));
  }

  /// A permalink with its words such as `:year` filled in; empty where one is not known of the
  /// file, or where it is a whole address or a template call.
  private static Optional<String> written(String permalink, SiteFile file) {
    if (SCHEME.matcher(permalink).matches() || permalink.contains("{{")) {
      return Optional.empty();
    }
    Map<String, Optional<String>> values = values(file);
    StringBuilder path = new StringBuilder();
    Matcher words = COLON_WORD.matcher(permalink);
    while (words.find()) {
      String word = words.group(1);
      Optional<String> value =
          switch (word) {
            case "title", "slug" -> Optional.of(file.slug());
            case "basename", "name" -> Optional.of(file.name());
            case "categories" -> Optional.of(String.join("/", file.told().categories()));
            case "output_ext" -> Optional.of(".html");
            default -> values.getOrDefault(word, Optional.empty());
          };
      if (value.isEmpty()) {
        return Optional.empty();
      }
      words.appendReplacement(path, Matcher.quoteReplacement(value.get()));
    }
    words.appendTail(path);
    return Optional.of(below(path.toString()));
  }

  /// A path that stays below its root: one slash at a time, no steps upwards.
  private static String below(String path) {
    String slashes = SLASHES.matcher(path.replace('\\', '/')).replaceAll("/");
    return Stream.of(slashes.replaceFirst("^/", "").split("(?<=/)", -1))
        .filter(name -> !name.matches("\\.{1,2}/?"))
        .reduce("", String::concat);
  }

  /// What placeholders stand for, by their names; empty for a date that isn't known.
  private static Map<String, Optional<String>> values(SiteFile file) {
    Map<String, Optional<String>> values = new LinkedHashMap<>();
    values.put("file", Optional.of(file.path()));
    values.put("dir", Optional.of(file.folder().replaceFirst("/$", "")));
    values.put("name", Optional.of(file.name()));
    values.put("slug", Optional.of(file.slug()));
    values.put("path", Optional.of(file.folder() + file.told().slug().orElse(file.name())));
    values.put("year", file.year());
    values.put("month", file.month());
    values.put("day", file.day());
    return values;
  }

  /// The template with what is known of a file. The first page of a folder is that folder, whatever
  /// would stand behind its name.
  private Optional<String> filled(SiteFile file) {
    Map<String, Optional<String>> values = values(file);
    boolean first = file.isFirstPage() && file.told().slug().isEmpty();
    StringBuilder address = new StringBuilder();
    Matcher placeholders = PLACEHOLDER.matcher(template);
    int end = 0;
    while (placeholders.find()) {
      String name = placeholders.group(1);
      Optional<String> value = values.getOrDefault(name, Optional.empty());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      address.append(template, end, placeholders.start());
      end = placeholders.end();
      boolean folder = first && Set.of("path", "name", "slug").contains(name);
      address.append(Escapes.path(folder ? name.equals("path") ? file.folder() : "" : value.get()));
      if (folder) {
        end = template.length();
        break;
      }
    }
    address.append(template.substring(end));
    int path = address.indexOf("/", address.indexOf("://") + 3);
    return Optional.of(
        address.substring(0, path) + SLASHES.matcher(address.substring(path)).replaceAll("/"));
  }
}
