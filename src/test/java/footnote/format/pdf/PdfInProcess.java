package footnote.format.pdf;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import java.io.IOException;
import java.io.InputStream;

/// Reads PDF as its process does, without that process, so that a fuzzer sees what is covered. What
/// the process outlives is a fault here as there.
public record PdfInProcess(CorpusLimits limits) implements ArticleReader {
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    DocumentWire document;
    try {
      document =
          new PdfDocument(limits.documents().pages(), limits.documents().characters())
              .read(in.readAllBytes());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      findings.fault(0, "is damaged: " + e.getClass().getSimpleName());
      return;
    }
    findings.article(document.known(), document.text(), document.parts());
  }
}
