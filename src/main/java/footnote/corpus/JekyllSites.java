package footnote.corpus;

import footnote.address.Publication;
import footnote.address.Site;
import footnote.article.ArticleFile;
import footnote.format.SiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where folders are published that say it themselves, as Jekyll's do: by `url`, `baseurl` and
/// `permalink` in their `_config.yml`. Counts only where no address is set for the folder.
///
/// ```yaml
/// url: https://mill.example
/// baseurl: /docs
/// permalink: /:year/:title/
/// ```
///
/// A file is read again when it has changed. Safe for use by many threads.
final class JekyllSites {
  /// What Jekyll calls some permalinks of posts.
  private static final Map<String, String> STYLES =
      Map.of(
          "pretty", "/:categories/:year/:month/:day/:title/",
          "none", "/:categories/:title.html");

  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /// What a file told when it was last changed.
  private record Known(FileTime changed, Publication publication) {}

  /// How a folder is published.
  ///
  /// @param set what is set for it
  Publication publication(Path folder, Publication set) {
    Path config = folder.resolve("_config.yml");
    if (set.site().isPresent() || !Files.isRegularFile(config)) {
      return set;
    }
    try {
      FileTime changed = Files.getLastModifiedTime(config);
      Known told = known.get(config);
      if (told == null || !told.changed().equals(changed)) {
        told = new Known(changed, read(config, set));
        known.put(config, told);
      }
      return told.publication();
    } catch (IOException _) {
      return set;
    }
  }

  /// Without a `url` nothing is known, whatever else the file tells.
  private static Publication read(Path config, Publication set) {
    SiteSettings settings = new SiteSettings(new ArticleFile(config, "_config.yml", 0, 0));
    String base = settings.value("baseurl").orElse("").replaceAll("^/+|/+$", "");
    String url = settings.value("url").orElse("").replaceAll("/+$", "") + "/";
    Optional<String> posts =
        settings
            .value("permalink")
            .map(path -> STYLES.getOrDefault(path, path))
            .filter(path -> path.startsWith("/") || path.startsWith(":"));
    return new Publication(
        Site.of("jekyll " + url + base).map(site -> site.withPosts(posts)), set.publisher());
  }
}
