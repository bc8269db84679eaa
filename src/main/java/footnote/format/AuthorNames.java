package footnote.format;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.article.ArticleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Whom the handles of a site's authors name, by the files that sites keep for that: `authors.yml`
/// beside the article or above it, or in a folder `_data` there.
///
/// The files are as those of Jekyll (`_data`), Hugo (`data`) and Docusaurus: a mapping of handles
/// to names, or to objects with a `name`:
///
/// ```yaml
/// jdoe:
///   name: Jane Doe
/// ```
///
/// The nearest file that knows the handle counts. How far up it is looked for is bounded by the
/// folders in the article's id.
public final class AuthorNames {
  /// Below each folder, in this order.
  private static final List<String> FILES =
      List.of(
          "authors.yml",
          "authors.yaml",
          "_data/authors.yml",
          "_data/authors.yaml",
          "data/authors.yml");

  /// Bytes of such a file; a larger one is passed over.
  private static final int LONGEST = 1 << 20;

  private final ArticleFile file;

  public AuthorNames(ArticleFile file) {
    this.file = file;
  }

  /// The name of a handle such as `olavb` or `@olavb`; what is no handle, or one that is not known,
  /// as it stands.
  public String of(String author) {
    String handle = author.startsWith("@") ? author.substring(1) : author;
    boolean likely = handle.indexOf(' ') < 0 && !handle.isEmpty();
    return likely ? name(handle).orElse(author) : author;
  }

  /// As many folders are looked into as the id has steps.
  private Optional<String> name(String handle) {
    int above = (int) file.id().chars().filter(c -> c == '/').count();
    Path folder = file.path().getParent();
    for (int i = 0; folder != null && i <= above; i++) {
      for (String each : FILES) {
        Optional<String> name = name(handle, folder.resolve(each));
        if (name.isPresent()) {
          return name;
        }
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /// A file that can't be read or is no YAML names nobody: a missing name is no reason to lose an
  /// article.
  private static Optional<String> name(String handle, Path list) {
    try {
      if (!Files.isRegularFile(list) || Files.size(list) > LONGEST) {
        return Optional.empty();
      }
      JsonNode author = YamlHead.plain(Files.readString(list, StandardCharsets.UTF_8)).path(handle);
      String name = author.isObject() ? author.path("name").asText("") : author.asText("");
      return name.isBlank() ? Optional.empty() : Optional.of(name.strip());
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
