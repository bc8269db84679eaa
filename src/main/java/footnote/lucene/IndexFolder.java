package footnote.lucene;

import footnote.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/// Names the folder of a collection's index by the collection's roots, so that two corpora never
/// disturb each other. By what analysis it was made the index itself knows: when that changes it is
/// made anew in its place, while the old one still answers.
///
/// ```java
/// IndexFolder.of(Path.of("data"), List.of(Path.of("articles"))); // data/index/articles-…
/// ```
public final class IndexFolder {
  /// Of the hash of the roots: 48 bits, enough for the few corpora of one data folder.
  private static final int DIGITS = 12;

  /// Of the first root's name.
  private static final int READABLE = 24;

  private IndexFolder() {}

  /// The folder of an index; it need not exist.
  ///
  /// @param data the data folder of the program
  /// @param roots of the corpus, at least one; neither their order nor the way they are written
  ///   matters, since symbolic links are followed
  public static Path of(Path data, List<Path> roots) {
    List<String> real = roots.stream().map(IndexFolder::real).sorted().distinct().toList();
    String hash = hash(String.join("\0", real));
    return data.resolve("index").resolve(readable(roots.getFirst()) + "-" + hash);
  }

  /// The folder of a collection's index: two of the same roots have one each.
  ///
  /// @param name of the collection; empty for the only one
  public static Path of(Path data, String name, List<Path> roots) {
    if (name.isEmpty()) {
      return of(data, roots);
    }
    List<String> real = roots.stream().map(IndexFolder::real).sorted().distinct().toList();
    String hash = hash(name + "\0" + String.join("\0", real));
    return data.resolve("index").resolve(name + "-" + hash);
  }

  /// Where a root really is; as it is written when it can't be looked at now.
  private static String real(Path root) {
    try {
      return root.toRealPath().toString();
    } catch (IOException _) {
      return root.toAbsolutePath().normalize().toString();
    }
  }

  /// What an operator may know it by.
  private static String readable(Path root) {
    String name = String.valueOf(root.getFileName()).replaceAll("[^A-Za-z0-9]+", "-");
    return name.substring(0, Math.min(READABLE, name.length()));
  }

  /// The first digits of a SHA-256, in hex: enough to tell folders of one machine apart.
  private static String hash(String text) {
    byte[] hash = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, DIGITS);
  }
}
