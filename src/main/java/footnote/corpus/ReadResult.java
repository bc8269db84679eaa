package footnote.corpus;

import footnote.article.Fault;
import java.util.List;

/// What came of reading a file, besides its articles.
///
/// @param hash SHA-256 of its bytes in hex; empty when it could not be read to its end
/// @param faults in the order of the file
public record ReadResult(String hash, List<Fault> faults) {
  public ReadResult {
    faults = List.copyOf(faults);
  }
}
