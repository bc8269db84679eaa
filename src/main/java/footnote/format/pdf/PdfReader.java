package footnote.format.pdf;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.UnreadableException;
import footnote.format.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads PDF, in a process of its own: PDFBox builds what a file describes, and a small file may
/// describe much.
///
/// A file goes as bytes to [ReaderProcess] and comes back as [DocumentWire]: letters with their
/// places ([PdfStretches]), freed of running heads ([PdfRunningHeads]), put in the order of reading
/// ([PdfColumns]) and joined to blocks ([PdfBlocks]), all of it over there by [PdfDocument].
///
/// ```java
/// new PdfReader(CorpusLimits.usual()).read(Files.newInputStream(file), findings);
/// ```
///
/// @param limits the largest file, and of pages, characters, memory and time the most for one
/// @param process that reads it
public record PdfReader(CorpusLimits limits, ReaderProcess process) implements ArticleReader {
  /// In the process that all share.
  public PdfReader(CorpusLimits limits) {
    this(limits, ReaderProcess.SHARED);
  }

  /// Has the whole file read elsewhere; a file of more bytes than allowed is not handed over. What
  /// went wrong there is a fault of the file, never of the bot.
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Optional<byte[]> bytes = WholeFile.bytes(in, limits.documents().fileBytes(), findings);
    if (bytes.isEmpty()) {
      return;
    }
    try {
      DocumentWire document = process.read(bytes.get(), limits.documents());
      findings.article(document.known(), document.text(), document.parts());
      document.remarks().forEach(remark -> findings.fault(0, remark));
    } catch (UnreadableException e) {
      findings.fault(0, e.reason());
    }
  }
}
