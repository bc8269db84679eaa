package footnote.format.markup;

import footnote.article.Part;
import footnote.format.Bounds;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.VisibleText;
import footnote.format.WholeFile;
import footnote.format.plain.Framed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// The first and the last step of reading a file of markup, which all its formats share.
///
/// Between them stand a language's own rules, which know lines and [footnote.format.VisibleText]
/// but neither bytes nor articles.
public final class MarkupFile {
  /// Blocks in blocks; what is deeper is read as plain lines.
  public static final int DEEPEST = 24;

  private MarkupFile() {}

  /// The lines of a file; empty, with a fault, where it is too large or no text.
  public static Optional<List<String>> lines(InputStream in, CorpusLimits limits, Findings findings)
      throws IOException {
    return WholeFile.bytes(in, limits.fileBytes(), findings)
        .flatMap(bytes -> WholeFile.text(bytes, Optional.empty(), findings))
        .map(MarkupFile::lines);
  }

  /// Each line becomes a text of its own, so that their number is bounded.
  private static List<String> lines(String text) {
    Bounds.marks(text, "\n");
    return Indentation.lines(text);
  }

  /// Hands on what was told of a file, or that it holds nothing to read. Where it has no title, its
  /// first heading is one.
  public static void article(Metadata known, VisibleText seen, Findings findings) {
    if (seen.isEmpty()) {
      findings.fault(0, "holds no text");
      return;
    }
    Metadata named = known.or(Metadata.titled(firstHeading(seen)));
    Framed framed = Framed.of(seen, named);
    findings.article(framed.known(), seen.text(), framed.parts());
  }

  private static Optional<String> firstHeading(VisibleText seen) {
    return seen.parts().stream()
        .filter(part -> part.role() == Part.Role.HEADING)
        .findFirst()
        .map(part -> part.span().glimpse(seen.text()));
  }
}
