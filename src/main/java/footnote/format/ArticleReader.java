package footnote.format;

import java.io.IOException;
import java.io.InputStream;

/// Turns a file of one format into articles. `corpus.Formats` tells which file is read by which.
///
/// A reader keeps nothing between files, and knows neither the file's name nor its folder: what
/// rests on those is added by [Findings].
///
/// ```java
/// Findings findings = new Findings(file, limits, languages, articles::add);
/// new MarkdownReader(limits).read(bytes, findings);
/// findings.faults(); // what could not be read, and why
/// ```
public interface ArticleReader {
  /// Reads a file to its end, or as far as the limits allow, and hands what it finds to `findings`.
  /// Does not close the stream.
  ///
  /// What is wrong with the file's contents becomes a fault, never an exception.
  ///
  /// @throws IOException if the bytes cannot be read on
  void read(InputStream bytes, Findings findings) throws IOException;
}
