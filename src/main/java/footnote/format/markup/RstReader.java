package footnote.format.markup;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads reStructuredText as docutils and Sphinx show it, with the heads of PEPs and of the blogs
/// made of it. Nothing is included from other files.
public record RstReader(CorpusLimits limits) implements ArticleReader {
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    MarkupFile.lines(in, limits, findings).ifPresent(lines -> article(lines, findings));
  }

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
