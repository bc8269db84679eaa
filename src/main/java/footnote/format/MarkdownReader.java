package footnote.format;

import footnote.article.Part;
import footnote.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads Markdown (CommonMark) with or without front matter. The text is the file's own, marks and
/// all; the parts are its blocks.
record MarkdownReader(CorpusLimits limits) implements ArticleReader {
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    WholeFile.bytes(in, limits.fileBytes(), findings)
        .flatMap(bytes -> WholeFile.text(bytes, Optional.empty(), findings))
        .ifPresent(text -> article(text, findings));
  }

  private void article(String text, Findings findings) {
    FrontMatter front = FrontMatter.of(text, limits, findings);
    List<MarkdownBlock> blocks = MarkdownBlock.of(text, front.end());
    Metadata named = front.known().or(Metadata.titled(title(text, blocks)));
    int title = !blocks.isEmpty() && isTitle(blocks.getFirst(), text, named.title()) ? 1 : 0;
    Head credits =
        named.title().isEmpty()
            ? Head.NONE
            : Head.underTitle(words(text, blocks, title)).within(blocks.size() - title);
    Metadata known = named.or(credits.known());
    int length = title + credits.length();
    List<Part> parts = new ArrayList<>();
    Span yaml = Blocks.trimmed(text, 0, front.end());
    if (yaml.length() > 0) {
      parts.add(new Part(Part.Role.HEAD, yaml));
    }
    blocks.stream()
        .limit(length)
        .forEach(block -> parts.add(new Part(Part.Role.HEAD, block.span())));
    parts.addAll(body(text, blocks.subList(length, blocks.size()), known.authors()));
    findings.article(known, text, Parts.joined(text, Parts.filled(text, parts)));
  }

  /// The block that holds the title: the first heading of level 1, or a heading at the very top.
  private static Optional<String> title(String text, List<MarkdownBlock> blocks) {
    return blocks.stream()
        .filter(block -> block.level() == 1)
        .findFirst()
        .or(() -> blocks.stream().findFirst().filter(block -> block.level() > 0))
        .map(block -> block.words(text))
        .filter(words -> !words.isEmpty());
  }

  private static boolean isTitle(MarkdownBlock block, String text, Optional<String> title) {
    return block.level() > 0
        && title.filter(each -> each.equalsIgnoreCase(block.words(text))).isPresent();
  }

  /// The paragraphs before the first heading, from one on, as words.
  private static List<String> words(String text, List<MarkdownBlock> blocks, int from) {
    return blocks.stream()
        .skip(from)
        .takeWhile(block -> block.level() == 0 && block.shown())
        .limit(Head.BLOCKS)
        .map(block -> block.words(text))
        .toList();
  }

  private static List<Part> body(String text, List<MarkdownBlock> blocks, List<String> authors) {
    List<Part.Role> roles =
        TrailingMatter.of(blocks.stream().map(block -> block.words(text)).toList(), authors);
    List<Part> parts = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      MarkdownBlock block = blocks.get(i);
      boolean plain = block.role() == Part.Role.PARAGRAPH || roles.get(i) == Part.Role.BOILERPLATE;
      parts.add(new Part(plain ? roles.get(i) : block.role(), block.span()));
    }
    return parts;
  }
}
