package footnote.format;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.article.ArticleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a site's generator is set up with and pages may show: `_config.yml` and `_data` of Jekyll,
/// `extra` of `mkdocs.yml`, in a file's folder or above it.
///
/// ```
/// _config.yml:  version: 2.4     value("version") is 2.4
/// _data/port.yml:  http: 8080    value("data.port.http") is 8080
/// ```
///
/// The nearest file that knows the name counts. How far up it is looked for is bounded by the
/// folders in the article's id. Read when it is asked for, and not kept.
public final class SiteSettings {
  /// Bytes of such a file; a larger one is passed over.
  private static final int LONGEST = 1 << 20;

  private final ArticleFile file;

  public SiteSettings(ArticleFile file) {
    this.file = file;
  }

  /// The words that a name stands for, its steps parted by dots.
  public Optional<String> value(String name) {
    int above = (int) file.id().chars().filter(c -> c == '/').count();
    Path folder = file.path().getParent();
    for (int i = 0; folder != null && i <= above; i++) {
      Optional<String> value = value(folder, name);
      if (value.isPresent()) {
        return value;
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private static Optional<String> value(Path folder, String name) {
    String[] steps = name.split("\\.", -1);
    if (steps.length > 2 && steps[0].equals("data") && steps[1].matches("[\\w-]+")) {
      String below = name.substring(steps[0].length() + steps[1].length() + 2);
      return words(folder, "_data/" + steps[1] + ".yml", below)
          .or(() -> words(folder, "_data/" + steps[1] + ".yaml", below));
    }
    return words(folder, "_config.yml", name)
        .or(() -> words(folder, "_config.yaml", name))
        .or(() -> words(folder, "mkdocs.yml", "extra." + name));
  }

  /// What a file of YAML has under a name; empty where it can't be read.
  private static Optional<String> words(Path folder, String file, String name) {
    JsonNode node = yaml(folder.resolve(file));
    for (String step : name.split("\\.", -1)) {
      node = node.path(step);
    }
    String words = node.isValueNode() && !node.isNull() ? node.asText("").strip() : "";
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /// A file that is not there or is no YAML tells nothing.
  private static JsonNode yaml(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LONGEST
          ? YamlHead.plain(Files.readString(file, StandardCharsets.UTF_8))
          : YamlHead.plain("");
    } catch (IOException _) {
      return YamlHead.plain("");
    }
  }
}
