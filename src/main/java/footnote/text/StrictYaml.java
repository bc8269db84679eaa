package footnote.text;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads the files in YAML that operators write, as a tree of nodes that know their lines; no value
/// is made anything but words.
///
/// No aliases of collections: a few of them make a short file grow to gigabytes. Nine lists, each
/// of nine aliases of the one before, are as many entries as the "billion laughs" of XML.
public final class StrictYaml {
  /// The most that a file may have, and its text in characters.
  public static final int MAX_BYTES = 1 << 20;

  /// Groups in groups; none of ours needs half as many.
  private static final int MAX_DEPTH = 10;

  private StrictYaml() {}

  /// Whether a file has more bytes than are read.
  public static boolean isTooLong(Path file) throws IOException {
    return Files.size(file) > MAX_BYTES;
  }

  /// The root of a file; null where it has none, as one of comments alone.
  ///
  /// @param file in UTF-8, not [#isTooLong]
  /// @throws IOException also when it isn't UTF-8
  /// @throws YAMLException when it is no YAML, or against the bounds
  public static @Nullable Node compose(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_BYTES);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(0);
    Node root = new Yaml(options).compose(new StringReader(Files.readString(file)));
    return root == null || root.getTag().equals(Tag.NULL) ? null : root;
  }
}
