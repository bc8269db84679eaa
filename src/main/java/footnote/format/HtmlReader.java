package footnote.format;

import footnote.article.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a web page: the text is the extracted main text.
record HtmlReader(CorpusLimits limits) implements ArticleReader {
  /// Elements in elements; what is nested deeper is read as if it were not.
  private static final int DEEPEST = 256;

  /// Where HTML looks for a page's charset (HTML: prescan of 1,024 bytes; pages need more).
  private static final int PRESCAN = 4_096;

  private static final Pattern CHARSET =
      Pattern.compile(
          "<(?:meta\\b[^>]*charset|\\?xml\\b[^>]*encoding)\\s*=\\s*[\"']?([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_CREDIT = 120;

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    WholeFile.bytes(in, limits.htmlBytes(), findings)
        .flatMap(bytes -> WholeFile.text(bytes, declared(bytes), findings))
        .flatMap(html -> parsed(html, findings))
        .ifPresent(page -> article(page, findings));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(start);
    return charset.find() ? TextDecoder.named(charset.group(1)) : Optional.empty();
  }

  private static Optional<Document> parsed(String html, Findings findings) {
    try {
      return Optional.of(Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST)));
    } catch (RuntimeException | StackOverflowError e) {
      findings.fault(0, "not readable as HTML: " + e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static void article(Document page, Findings findings) {
    Metadata meta = HtmlMetadata.of(page);
    HtmlText extract = HtmlText.of(HtmlMain.of(page));
    String text = extract.text();
    List<HtmlText.Block> blocks = extract.blocks();
    if (blocks.isEmpty()) {
      findings.fault(0, "holds no text");
      return;
    }
    int title = headLength(text, blocks, meta.title());
    List<HtmlText.Block> rest = blocks.subList(title, blocks.size());
    List<String> first = words(text, rest.subList(0, Math.min(rest.size(), Head.BLOCKS)));
    Head credits = Head.underTitle(first).within(rest.size());
    Metadata known = meta.or(credits.known());
    int length = title + credits.length();
    List<Part> parts = new ArrayList<>();
    blocks.stream()
        .limit(length)
        .forEach(block -> parts.add(new Part(Part.Role.HEAD, block.span())));
    parts.addAll(body(text, blocks.subList(length, blocks.size()), known.authors()));
    findings.article(known, text, Parts.joined(text, parts));
  }

  /// The title where the text repeats it, what stands above it, and the credits around it; never
  /// all of the text.
  private static int headLength(String text, List<HtmlText.Block> blocks, Optional<String> title) {
    int length = 0;
    for (int i = 0; i < blocks.size() - 1 && i < Head.BLOCKS; i++) {
      HtmlText.Block block = blocks.get(i);
      String words = block.span().glimpse(text);
      boolean repeated = block.level() > 0 && title.filter(words::equalsIgnoreCase).isPresent();
      boolean credit = block.credit() && words.length() <= LONGEST_CREDIT;
      if (!repeated && !credit && block.level() != 1) {
        break;
      }
      length = i + 1;
    }
    return length;
  }

  private static List<String> words(String text, List<HtmlText.Block> blocks) {
    return blocks.stream().map(block -> block.span().glimpse(text)).toList();
  }

  private static List<Part> body(String text, List<HtmlText.Block> blocks, List<String> authors) {
    List<Part.Role> roles = TrailingMatter.of(words(text, blocks), authors);
    List<Part> parts = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      boolean heading = blocks.get(i).level() > 0 && roles.get(i) != Part.Role.BOILERPLATE;
      parts.add(new Part(heading ? Part.Role.HEADING : roles.get(i), blocks.get(i).span()));
    }
    return parts;
  }
}
