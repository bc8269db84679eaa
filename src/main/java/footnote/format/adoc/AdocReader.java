package footnote.format.adoc;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.VisibleText;
import footnote.format.markup.MarkupFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Reads AsciiDoc as Asciidoctor and Antora show it. Nothing is included from other files, and of
/// what depends on a condition all is seen.
///
/// The steps are those of every reader here: bytes become lines ([MarkupFile]), lines a document
/// with its head ([AdocDocument]), the body blocks ([AdocBlocks]), their paragraphs words
/// ([AdocWords]). A file that says it is a draft, or is a PGP key (which has the ending `.asc` as
/// well), is left out.
///
/// @param limits the largest file that is read
public record AdocReader(CorpusLimits limits) implements ArticleReader {
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    MarkupFile.lines(in, limits, findings).ifPresent(lines -> article(lines, findings));
  }

  /// Files that end in `.asc` may be armour of OpenPGP (RFC 4880, 6.2) as well, and are no articles
  /// then.
  private static void article(List<String> lines, Findings findings) {
    if (lines.getFirst().startsWith("-----BEGIN PGP ")) {
      findings.leaveOut("a key or a signature");
      return;
    }
    AdocDocument document = AdocDocument.of(lines, new VisibleText());
    Optional<String> draft = document.head().draft();
    if (draft.isPresent()) {
      findings.leaveOut(draft.get());
      return;
    }
    new AdocBlocks(document, document.body(), 0).tell();
    document.tellNotes();
    MarkupFile.article(document.head().metadata(), document.seen(), findings);
  }
}
