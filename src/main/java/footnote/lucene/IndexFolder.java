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
public final class IndexFolder {
  private static final int DIGITS = 12;
  private static final int READABLE = 24;

  private IndexFolder() {}

  public static Path of(Path data, List<Path> roots) {
    List<String> real = roots.stream().map(IndexFolder::real).sorted().distinct().toList();
    String hash = hash(String.join("\0", real));
    return data.resolve("index").resolve(readable(roots.getFirst()) + "-" + hash);
  }

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

  private static String hash(String text) {
    byte[] hash = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, DIGITS);
  }
}
