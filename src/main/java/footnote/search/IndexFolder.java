package footnote.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Names the folder of an index by the folders and files it is made of, so that two corpora never
/// disturb each other.
public final class IndexFolder {
  /// Characters of the name that tell one corpus from another: 64 bits.
  private static final int LENGTH = 16;

  private IndexFolder() {}

  /// The folder below the data folder.
  ///
  /// @param data where all state is kept
  /// @param roots of the corpus; links are followed, the order counts for nothing
  public static Path of(Path data, List<Path> roots) {
    List<String> names = roots.stream().map(IndexFolder::real).distinct().sorted().toList();
    return data.resolve("index-" + Sha256.of(names).substring(0, LENGTH));
  }

  private static String real(Path root) {
    try {
      return root.toRealPath().toString();
    } catch (IOException _) {
      return root.toAbsolutePath().normalize().toString();
    }
  }
}
