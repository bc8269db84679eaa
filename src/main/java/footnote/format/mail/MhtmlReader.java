package footnote.format.mail;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.format.WholeFile;
import footnote.format.html.HtmlReader;
import footnote.text.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a page that a browser saved with all that belongs to it (MHTML, RFC 2557): its root, as
/// [HtmlReader] does.
///
/// Pictures, styles and frames in it are not looked at. The article's address is where the page was
/// saved from, unless the page names one itself: it is handed on as what counts otherwise.
public record MhtmlReader(CorpusLimits limits) implements ArticleReader {
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Optional<byte[]> bytes = WholeFile.bytes(in, limits.documents().fileBytes(), findings);
    if (bytes.isEmpty()) {
      return;
    }
    try {
      MimeMessage message = MimeMessage.of(bytes.get(), limits.documents());
      Optional<MimePart.Text> root = root(message.content());
      if (root.isEmpty()) {
        findings.fault(0, "is not what its name says: not a saved page");
        return;
      }
      findings.otherwise(address(message, root.get()));
      new HtmlReader(limits)
          .read(
              new ByteArrayInputStream(root.get().words().getBytes(StandardCharsets.UTF_8)),
              findings);
    } catch (UnreadableException e) {
      findings.fault(0, e.reason());
    }
  }

  /// The page that the others belong to: the one that is named as such, else the first.
  ///
  /// RFC 2387 names it by its Content-ID in the parameter `start` of `multipart/related`.
  private static Optional<MimePart.Text> root(MimePart content) {
    List<MimePart.Text> pages = pages(content).toList();
    String start =
        content instanceof MimePart.Several(var _, var parameters, var _)
            ? bare(parameters.getOrDefault("start", ""))
            : "";
    return pages.stream()
        .filter(page ->
            !start.isEmpty() && page.id().map(MhtmlReader::bare).filter(start::equals).isPresent())
        .findFirst()
        .or(() -> pages.stream().findFirst());
  }

  /// An id without the angle brackets, which some write around it in one place and not in the
  /// other.
  private static String bare(String id) {
    return id.replaceAll("^<|>$", "");
  }

  /// All texts in HTML, frames included, in the order they are packed in.
  private static Stream<MimePart.Text> pages(MimePart part) {
    return switch (part) {
      case MimePart.Text text -> text.isHtml() ? Stream.of(text) : Stream.empty();
      case MimePart.Attachment _ -> Stream.empty();
      case MimePart.Several(var _, var _, List<MimePart> parts) ->
          parts.stream().flatMap(MhtmlReader::pages);
    };
  }

  /// Where the page was saved from.
  ///
  /// Browsers with Chromium's engine write `Snapshot-Content-Location`; RFC 2557 has
  /// `Content-Location` of the part or of the message. What is no web address, such as `cid:…` or
  /// `file:…`, is none.
  private static Metadata address(MimeMessage message, MimePart.Text root) {
    Optional<String> url =
        message
            .field("snapshot-content-location")
            .or(root::location)
            .or(() -> message.field("content-location"))
            .flatMap(WebAddress::of);
    return new Metadata(
        Optional.empty(), List.of(), Optional.empty(), Optional.empty(), url, Optional.empty());
  }
}
