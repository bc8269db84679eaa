package footnote.format.org;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.VisibleText;
import footnote.format.markup.MarkupFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads Org as Emacs exports it: without drawers, keywords of tasks, tags and what is marked not
/// to be exported. Nothing is included from other files, and no code is run.
///
/// The steps are those of every reader here: bytes become lines ([MarkupFile]), lines a head
/// ([OrgHead]) and blocks ([OrgBlocks]), their paragraphs words ([OrgWords]); notes come last.
///
/// @param limits the largest file that is read
public record OrgReader(CorpusLimits limits) implements ArticleReader {
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    MarkupFile.lines(in, limits, findings).ifPresent(lines -> article(lines, findings));
  }

  /// Tells the article of the lines, or that it is a draft.
  private static void article(List<String> lines, Findings findings) {
    OrgHead head = OrgHead.of(lines);
    if (head.isDraft()) {
      findings.leaveOut("a draft");
      return;
    }
    OrgDocument document = OrgDocument.of(head, new VisibleText());
    new OrgBlocks(document, lines, 0).tell();
    document.tellNotes();
    MarkupFile.article(head.metadata(), document.seen(), findings);
  }
}
