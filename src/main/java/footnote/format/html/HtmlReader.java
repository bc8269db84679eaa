package footnote.format.html;

import footnote.format.ArticleReader;
import footnote.format.BeyondBoundsException;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.TextDecoder;
import footnote.format.VisibleText;
import footnote.format.WholeFile;
import footnote.format.plain.Framed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// Reads a web page: the text is the extracted main text.
///
/// Pages for machines are left out ([NoArticle]). The tree is held in memory, hence a limit of its
/// own on the bytes of a page, and its elements are bounded ([HtmlTree]).
///
/// ```java
/// new HtmlReader(CorpusLimits.usual()).read(bytes, findings);
/// ```
public record HtmlReader(CorpusLimits limits) implements ArticleReader {
  /// Where HTML looks for a page's charset (HTML: prescan of 1,024 bytes; pages need more).
  ///
  /// Bytes.
  private static final int PRESCAN = 4_096;

  /// In a `meta` element or, in XHTML, in the declaration of XML.
  private static final Pattern CHARSET =
      Pattern.compile(
          "<(?:meta\\b[^>]*charset|\\?xml\\b[^>]*encoding)\\s*=\\s*[\"']?([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    WholeFile.bytes(in, limits.htmlBytes(), findings)
        .flatMap(bytes -> WholeFile.text(bytes, declared(bytes), findings))
        .flatMap(html -> parsed(html, findings))
        .ifPresent(page -> article(page, findings));
  }

  /// ISO-8859-1 keeps every byte as a character, and all that is looked for is ASCII. A name that
  /// Java doesn't know tells none. It counts only where the bytes are not UTF-8.
  private static Optional<Charset> declared(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(start);
    return charset.find() ? TextDecoder.named(charset.group(1)) : Optional.empty();
  }

  /// Any text is some HTML; the parser is not trusted on hostile pages all the same. What goes
  /// beyond the bounds of a page ([HtmlTree]) is thrown on: its reason is more than a class's name.
  private static Optional<Document> parsed(String html, Findings findings) {
    try {
      return Optional.of(HtmlTree.html(html));
    } catch (BeyondBoundsException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      findings.fault(0, "not readable as HTML: " + e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /// What the page says of itself is read first, as finding the main text takes elements out of the
  /// tree.
  private static void article(Document page, Findings findings) {
    Optional<String> reason = NoArticle.reason(page);
    if (reason.isPresent()) {
      findings.leaveOut(reason.get());
      return;
    }
    Metadata meta = HtmlMetadata.of(page);
    VisibleText seen = new VisibleText();
    Set<Integer> credits = HtmlBlocks.tell(HtmlMain.of(page), seen);
    if (seen.isEmpty()) {
      findings.fault(0, "holds no text");
      return;
    }
    Framed framed = Framed.ofPage(seen, meta, credits);
    findings.article(framed.known(), seen.text(), framed.parts());
  }
}
