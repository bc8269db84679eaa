package footnote.corpus;

import footnote.article.Fault;
import java.util.List;

/// What came of reading a file, besides its articles.
///
/// @param hash SHA-256 of its bytes in hex; empty when it could not be read at all
/// @param faults by line
public record ReadResult(String hash, List<Fault> faults) {
  public ReadResult {
    faults = List.copyOf(faults);
  }
}
