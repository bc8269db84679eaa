package footnote.format.plain;

import footnote.article.Part;
import footnote.format.ArticleReader;
import footnote.format.Blocks;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Parts;
import footnote.format.Title;
import footnote.format.WholeFile;
import footnote.text.Punctuation;
import footnote.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads plain text: a head, paragraphs with headings among them, and a tail, told apart by layout
/// and wording alone. Of texts that are printed for pages only what is read of them is left.
///
/// The article's text is the file's own, so offsets of its parts are offsets in the file once it is
/// decoded; only RFCs and books of Project Gutenberg are written down anew, without their pages'
/// edges and licences. Of a long block only a glimpse is matched against patterns, which keeps time
/// linear.
///
/// ```
/// The long way
///
/// By Ada Byron | May 3, 2021
///
/// It had rained since Easter.
/// ```
///
/// has a title, an author, a day and one paragraph.
public record PlainTextReader(CorpusLimits limits) implements ArticleReader {
  /// UTF-16 units: a heading is shorter than a line of wrapped text, and what it stands above is
  /// longer than one.
  private static final int LONGEST_HEADING = 60;

  private static final int SHORTEST_PARAGRAPH = 120;

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Optional<String> text =
        WholeFile.bytes(in, limits.fileBytes(), findings)
            .flatMap(bytes -> WholeFile.text(bytes, Optional.empty(), findings));
    text.ifPresent(each -> published(each, findings));
  }

  /// A layout is told by what stands in the first few thousand characters.
  private static void published(String text, Findings findings) {
    if (RfcText.is(text)) {
      RfcText.article(text, findings);
    } else if (GutenbergText.is(text)) {
      GutenbergText.article(text, findings);
    } else {
      article(text, findings);
    }
  }

  /// The first blocks are taken apart for the head only; the body has the blocks as they stand.
  private static void article(String text, Findings findings) {
    List<Span> blocks = Blocks.of(text, new Span(0, text.length()));
    List<Span> lead = HeadLines.of(text, blocks);
    Head head = Head.of(lead.stream().limit(Head.BLOCKS).map(span -> span.glimpse(text)).toList());
    List<Part> parts = new ArrayList<>();
    lead.stream().limit(head.length()).forEach(span -> parts.add(new Part(Part.Role.HEAD, span)));
    int bodyStart = parts.isEmpty() ? 0 : parts.getLast().span().end();
    parts.addAll(body(text, from(text, bodyStart, blocks), head.known().authors()));
    findings.article(head.known(), text, Parts.joined(text, parts));
  }

  /// The blocks from an offset on; the first may be what is left of one.
  ///
  /// A head may end within a block, where its lines have no blank one below.
  private static List<Span> from(String text, int start, List<Span> blocks) {
    List<Span> rest = new ArrayList<>(blocks.size());
    for (Span block : blocks) {
      if (block.end() > start) {
        rest.add(block.start() < start ? Blocks.trimmed(text, start, block.end()) : block);
      }
    }
    return rest;
  }

  /// The tail is looked for first, so that no label of a site becomes a heading.
  private static List<Part> body(String text, List<Span> blocks, List<String> authors) {
    List<Part.Role> roles =
        TrailingMatter.of(blocks.stream().map(span -> span.glimpse(text)).toList(), authors);
    List<Part> parts = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      boolean heading = roles.get(i) == Part.Role.PARAGRAPH && isHeading(text, i, blocks);
      parts.add(new Part(heading ? Part.Role.HEADING : roles.get(i), blocks.get(i)));
    }
    return parts;
  }

  /// A short line that ends no sentence and stands alone above a long paragraph that begins with a
  /// capital.
  ///
  /// Each of these alone is common in verse, lists and letters; all of them together hardly are.
  /// The level of such a heading is not known.
  private static boolean isHeading(String text, int at, List<Span> blocks) {
    Span block = blocks.get(at);
    if (block.length() > LONGEST_HEADING
        || at + 1 >= blocks.size()
        || blocks.get(at + 1).length() < SHORTEST_PARAGRAPH) {
      return false;
    }
    String line = block.of(text);
    int below = text.codePointAt(blocks.get(at + 1).start());
    return line.indexOf('\n') < 0
        && Title.isLikely(line)
        && Character.isUpperCase(line.codePointAt(0))
        && Character.isLetterOrDigit(line.codePointBefore(line.length()))
        && !Character.isLowerCase(below)
        && Credit.of(line).isEmpty()
        && (at == 0 || Punctuation.isEnded(blocks.get(at - 1).glimpse(text)));
  }
}
