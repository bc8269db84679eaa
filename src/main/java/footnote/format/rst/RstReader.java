package footnote.format.rst;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.VisibleText;
import footnote.format.markup.MarkupFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads reStructuredText as docutils and Sphinx show it, with the heads of PEPs and of the blogs
/// made of it. Nothing is included from other files.
///
/// The steps are those of every reader here: bytes become lines ([MarkupFile]), lines a document
/// with its head and names ([RstDocument]), its body blocks ([RstBlocks]), their paragraphs words
/// ([RstWords]). A draft is known only when all is told, since its field may be a list at the top.
///
/// @param limits the largest file that is read
public record RstReader(CorpusLimits limits) implements ArticleReader {
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    MarkupFile.lines(in, limits, findings).ifPresent(lines -> article(lines, findings));
  }

  /// Tells the article of the lines, or that it is a draft.
  private static void article(List<String> lines, Findings findings) {
    RstDocument document = RstDocument.of(lines, new VisibleText());
    new RstBlocks(document, document.body(), 0).tell();
    if (document.head().isDraft()) {
      findings.leaveOut("a draft (status: draft)");
      return;
    }
    MarkupFile.article(document.head().metadata(), document.seen(), findings);
  }
}
