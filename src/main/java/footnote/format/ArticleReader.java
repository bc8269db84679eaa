package footnote.format;

import java.io.IOException;
import java.io.InputStream;

/// Turns a file of one format into articles. `corpus.Formats` tells which file is read by which.
public interface ArticleReader {
  /// Reads a file to its end, or as far as the limits allow, and hands what it finds to `findings`.
  /// Does not close the stream.
  ///
  /// @throws IOException if the bytes cannot be read on
  void read(InputStream bytes, Findings findings) throws IOException;
}
