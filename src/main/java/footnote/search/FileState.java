package footnote.search;

import footnote.article.Fault;
import java.util.List;

/// What the index knows of a file of the corpus, to see whether it changed since.
///
/// @param path as the ids of its articles begin
/// @param bytes its size, its sidecar's included
/// @param modified when it or its sidecar changed, in milliseconds of the epoch
/// @param read when it was read, likewise: a file changed in the same moment it was read is looked
///   at again
/// @param hash SHA-256 of its bytes and its sidecar's, in hex; empty when it could not be read
/// @param faults why it, or an entry of it, could not be read; empty when all went well
public record FileState(
    String path, long bytes, long modified, long read, String hash, List<Fault> faults) {
  public FileState {
    faults = List.copyOf(faults);
  }
}
