package footnote.format.rtf;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.format.VisibleText;
import footnote.format.WholeFile;
import footnote.format.office.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads Rich Text Format, as far as it is seen: see [RtfDocument].
///
/// The file is read as a whole, within the limits of documents. What can't be read is a fault of
/// the file; what broke off is read as far as it goes, and told as a fault beside the article.
///
/// @param limits the largest file, and of depth and characters the most
public record RtfReader(CorpusLimits limits) implements ArticleReader {
  /// Within the limit of bytes for documents; an empty file and one that shows nothing are faults
  /// alike.
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Optional<byte[]> bytes = WholeFile.bytes(in, limits.documents().fileBytes(), findings);
    if (bytes.isEmpty()) {
      return;
    }
    try {
      DocumentText text = new DocumentText(limits.documents().characters());
      Metadata known = RtfDocument.read(bytes.get(), text, limits.documents());
      VisibleText seen = text.seen();
      findings.article(known, seen);
      if (!seen.isEmpty()) {
        text.remarks().forEach(remark -> findings.fault(0, remark));
      }
    } catch (UnreadableException e) {
      findings.fault(0, e.reason());
    }
  }
}
