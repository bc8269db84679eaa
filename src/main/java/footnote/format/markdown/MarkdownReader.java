package footnote.format.markdown;

import footnote.article.Part;
import footnote.format.ArticleReader;
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

/// Reads Markdown (CommonMark and GitHub's, with the dialects of the sites that publish it) with or
/// without front matter. The text is what is seen of it.
///
/// For example
///
/// ```
/// ---
/// title: Prices
/// date: 2025-04-01
/// ---
/// All plans are *paid* by the [month](terms.md).
/// ```
///
/// is the article `Prices` of that day, and its text is `All plans are paid by the month.` A draft
/// is left out, with the field that makes it one.
public record MarkdownReader(CorpusLimits limits) implements ArticleReader {
  /// What may begin or end a node of the tree (CommonMark: delimiters, brackets, cells, lines).
  private static final String MARKS = "*_`~[]<>&|!\n";

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    WholeFile.bytes(in, limits.fileBytes(), findings)
        .flatMap(bytes -> WholeFile.text(bytes, Optional.empty(), findings))
        .ifPresent(text -> article(text, findings));
  }

  /// What is known already counts before the first heading: a page's title may differ from what it
  /// shows.
  private void article(String text, Findings findings) {
    FrontMatter front = FrontMatter.of(text, limits, findings);
    HeadFields fields = new HeadFields(front.fields());
    Optional<String> draft = fields.draft();
    if (draft.isPresent()) {
      findings.leaveOut(draft.get());
      return;
    }
    VisibleText seen = new VisibleText();
    TemplateValues values = new TemplateValues(front.fields(), findings.siteSettings());
    Bounds.marks(text, MARKS);
    String body = MarkdownDialects.plain(text.substring(front.end()), values);
    MarkdownBlocks.tell(MarkdownParser.parse(body), seen);
    if (seen.isEmpty()) {
      findings.fault(0, "holds no text");
      return;
    }
    Metadata known = fields.metadata(findings.authorNames(), findings);
    Metadata named = known.or(Metadata.titled(title(seen)));
    Framed framed = Framed.of(seen, named);
    findings.article(framed.known(), seen.text(), framed.parts());
  }

  /// The words of the first heading of the first level, else of the first of any, unless that is
  /// only the first section of several below an introduction.
  ///
  /// Levels are those of ATX and setext headings alike (CommonMark 4.2, 4.3).
  private static Optional<String> title(VisibleText seen) {
    return heading(seen, 1)
        .or(() -> heading(seen, 6).filter(first -> isTitle(first, seen.parts())))
        .map(part -> part.span().glimpse(seen.text()));
  }

  /// A heading that stands first is a title; so is one that has no equal.
  private static boolean isTitle(Part first, List<Part> parts) {
    long sections =
        parts.stream()
            .filter(part -> part.role() == Part.Role.HEADING && part.level() <= first.level())
            .count();
    return sections == 1 || parts.indexOf(first) == 0;
  }

  /// The first of a level or a higher one.
  private static Optional<Part> heading(VisibleText seen, int level) {
    return seen.parts().stream()
        .filter(part -> part.role() == Part.Role.HEADING && part.level() <= level)
        .findFirst();
  }
}
