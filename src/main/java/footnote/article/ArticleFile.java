package footnote.article;

import java.nio.file.Path;
import java.util.Optional;

/// A file of the corpus as the walk found it, before anything of it was read.
///
/// @param path where it is, links followed
/// @param id how the ids of its articles begin
/// @param bytes its size, its sidecar's included
/// @param modified when it or its sidecar was last changed, in milliseconds since 1970; with the
///   size it tells whether the file must be read again
/// @param sidecar the file beside it that tells what counts before what it says of itself
public record ArticleFile(Path path, String id, long bytes, long modified, Optional<Path> sidecar) {
  /// A file without a sidecar.
  public ArticleFile(Path path, String id, long bytes, long modified) {
    this(path, id, bytes, modified, Optional.empty());
  }
}
