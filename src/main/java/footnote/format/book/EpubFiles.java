package footnote.format.book;

import footnote.format.DocumentLimits;
import footnote.format.TextDecoder;
import footnote.format.UnreadableException;
import footnote.format.html.HtmlTree;
import footnote.format.office.ZipPackage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The files of a book, by their paths in its package. XML is read as leniently as books need it:
/// document types and entities of its own are passed over.
///
/// Only XML and pages are unpacked, under the limits of [ZipPackage] on entries and on bytes;
/// pictures, which are most of a book, cost nothing. Paths are those of the package, with `/` and
/// without a `.` or `..`.
///
/// ```java
/// EpubFiles.resolved("OEBPS/toc.xhtml", "../text/one%20two.xhtml#s3"); // "text/one two.xhtml"
/// ```
final class EpubFiles {
  /// What the description, tables of contents and pages are named.
  private static final Pattern READ =
      Pattern.compile(".*\\.(?:xml|opf|ncx|x?html?)", Pattern.CASE_INSENSITIVE);

  /// What hides fonts and is no protection of the text.
  private static final Set<String> FONTS =
      Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

  private final ZipPackage files;

  /// @param files of the package, unpacked within limits
  private EpubFiles(ZipPackage files) {
    this.files = files;
  }

  /// @throws UnreadableException where it is no package, or is encrypted, damaged, or beyond a
  ///   limit
  static EpubFiles of(byte[] file, DocumentLimits limits) throws UnreadableException {
    EpubFiles files =
        new EpubFiles(ZipPackage.of(file, limits, name -> READ.matcher(name).matches()));
    if (files.isEncrypted()) {
      throw new UnreadableException("is encrypted");
    }
    return files;
  }

  /// By `META-INF/encryption.xml` (EPUB 3.3, OCF): only where it lists a file of text, for
  /// obfuscated fonts are listed there too.
  private boolean isEncrypted() {
    return xml("META-INF/encryption.xml").stream()
        .flatMap(file -> EpubXml.all(file, "EncryptedData"))
        .filter(data -> EpubXml.all(data, "CipherReference").anyMatch(to -> isText(to.attr("URI"))))
        .anyMatch(data ->
            EpubXml.all(data, "EncryptionMethod")
                .noneMatch(method -> FONTS.contains(method.attr("Algorithm"))));
  }

  /// @param path within the package
  private static boolean isText(String path) {
    return READ.matcher(path).matches();
  }

  /// A file of XML; empty where there is none of that path.
  ///
  /// The parser never fails: what is not well-formed is read as far as it makes sense.
  Optional<Document> xml(String path) {
    return files
        .bytes(path)
        .map(bytes -> TextDecoder.decode(bytes, Optional.empty()))
        .map(text -> HtmlTree.xml(text));
  }

  /// Bytes of a file; 0 where there is none.
  ///
  /// Unpacked, so a page can be judged before it is parsed.
  int size(String path) {
    return files.bytes(path).map(bytes -> bytes.length).orElse(0);
  }

  /// The body of a page of the book; empty where there is none of that path.
  ///
  /// A page without one is read as HTML, which always has.
  Optional<Element> body(String path) {
    Optional<Document> page = xml(path);
    Optional<Element> body =
        page.flatMap(file ->
            file.getAllElements().stream()
                .filter(each -> each.normalName().equals("body"))
                .findFirst());
    return body.isPresent() ? body : page.map(file -> HtmlTree.html(file.outerHtml()).body());
  }

  /// The path that a link in a file leads to, without a mark within that file.
  ///
  /// A link to a place in the same file leads to that file; steps above the package's root are
  /// dropped.
  static String resolved(String file, String link) {
    String bare = link.split("#", 2)[0];
    String path = file.substring(0, file.lastIndexOf('/') + 1) + decoded(bare);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.addLast(step);
      }
    }
    return bare.isEmpty() ? file : String.join("/", steps);
  }

  /// Percent signs as in addresses (RFC 3986, 2.1); a plus stands for itself there. A malformed
  /// link is taken as it stands.
  private static String decoded(String link) {
    try {
      return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return link;
    }
  }

  /// Names as they are compared, whatever their case.
  static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
