package footnote.format.office;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.DocumentLimits;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.format.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Reads documents of office programs that are XML files packed together.
///
/// All four do the same around a format's own rules: the whole file is taken in, unpacked within
/// limits ([ZipPackage]), told ([DocumentText]) and handed on. Whatever is wrong with a file
/// becomes a fault of it, and reading goes on with the next.
///
/// ```java
/// ArticleReader reader = PackageReader.docx(CorpusLimits.usual());
/// reader.read(Files.newInputStream(file), findings); // findings has an article, or a fault
/// ```
public final class PackageReader implements ArticleReader {
  private final CorpusLimits limits;
  private final PackageFormat format;

  /// @param format what is done between unpacking and handing on
  private PackageReader(CorpusLimits limits, PackageFormat format) {
    this.limits = limits;
    this.format = format;
  }

  /// Tells what one format shows.
  private interface PackageFormat {
    /// Tells `text` what is seen, and returns what the document says of itself.
    Metadata read(ZipPackage file, DocumentText text, DocumentLimits limits)
        throws XMLStreamException, UnreadableException;
  }

  /// For texts of Word.
  public static ArticleReader docx(CorpusLimits limits) {
    return new PackageReader(limits, DocxDocument::read);
  }

  /// For slides of PowerPoint.
  public static ArticleReader pptx(CorpusLimits limits) {
    return new PackageReader(limits, PptxDocument::read);
  }

  /// For sheets of Excel.
  public static ArticleReader xlsx(CorpusLimits limits) {
    return new PackageReader(limits, XlsxDocument::read);
  }

  /// For texts, slides and sheets of OpenDocument.
  public static ArticleReader openDocument(CorpusLimits limits) {
    return new PackageReader(limits, OdfDocument::read);
  }

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Optional<byte[]> bytes = WholeFile.bytes(in, limits.documents().fileBytes(), findings);
    if (bytes.isPresent()) {
      read(bytes.get(), findings);
    }
  }

  /// What was read before a limit of rows is kept, with a remark; beyond a limit of size nothing
  /// is, since nobody could tell what is missing.
  private void read(byte[] bytes, Findings findings) {
    try {
      DocumentText text = new DocumentText(limits.documents().characters());
      ZipPackage file = ZipPackage.of(bytes, limits.documents());
      Metadata known = format.read(file, text, limits.documents());
      findings.article(known, text.seen());
      text.remarks().forEach(remark -> findings.fault(0, remark));
    } catch (UnreadableException e) {
      findings.fault(0, e.reason());
    } catch (XMLStreamException e) {
      findings.fault(0, "is damaged: " + firstLine(e));
    }
  }

  /// The parser's messages end in lines on the place.
  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    String last = message.substring(message.lastIndexOf("Message: ") + 1).strip();
    return (message.contains("Message: ") ? last.substring("essage: ".length()) : last)
        .lines()
        .findFirst()
        .orElse("no XML");
  }
}
