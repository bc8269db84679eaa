package footnote.corpus;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.GzipReader;
import footnote.format.adoc.AdocReader;
import footnote.format.book.EpubReader;
import footnote.format.feed.FeedReader;
import footnote.format.html.HtmlReader;
import footnote.format.mail.MailReader;
import footnote.format.mail.MboxReader;
import footnote.format.mail.MhtmlReader;
import footnote.format.markdown.MarkdownReader;
import footnote.format.office.CsvReader;
import footnote.format.office.PackageReader;
import footnote.format.org.OrgReader;
import footnote.format.pdf.PdfReader;
import footnote.format.plain.JsonlReader;
import footnote.format.plain.PlainTextReader;
import footnote.format.rst.RstReader;
import footnote.format.rtf.RtfReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/// The formats that articles are read from, each with the endings of its files: the one table of
/// them. A new format is a reader in a sub-package of `format` and a line here.
///
/// A file is taken for what its name says. What is inside is for the reader, which reports what
/// makes no sense as a fault.
///
/// ```
/// notes.md        -> Markdown
/// notes.md.gz     -> Markdown, unpacked first
/// report.docx.gz  -> none: documents are packed themselves
/// feed.xml        -> a feed, if it begins as one
/// ```
public final class Formats {
  /// Only some of the files that end so are feeds.
  private static final String XML = "xml";

  /// All formats, in the order in which people are told of them; no ending stands in two.
  private static final List<Format> ALL =
      List.of(
          text(PlainTextReader::new, "txt"),
          text(MarkdownReader::new, "md", "markdown", "mdx"),
          text(HtmlReader::new, "html", "htm", "xhtml"),
          text(JsonlReader::new, "jsonl", "ndjson"),
          text(RstReader::new, "rst", "rest"),
          text(AdocReader::new, "adoc", "asciidoc", "asc"),
          text(OrgReader::new, "org"),
          document(PackageReader::docx, "docx", "docm"),
          document(PackageReader::openDocument, "odt", "ods", "odp"),
          document(PackageReader::pptx, "pptx", "pptm", "ppsx"),
          document(PackageReader::xlsx, "xlsx", "xlsm"),
          text(CsvReader::new, "csv", "tsv"),
          document(PdfReader::new, "pdf"),
          document(RtfReader::new, "rtf"),
          document(EpubReader::new, "epub"),
          text(FeedReader::new, "rss", "atom", XML),
          text(MailReader::new, "eml"),
          text(MboxReader::new, "mbox"),
          text(MhtmlReader::new, "mhtml", "mht"));

  /// @param isText whether its files are read packed with gzip as well
  /// @param endings of file names, without the dot, in small letters
  private record Format(
      Function<CorpusLimits, ArticleReader> reader, boolean isText, List<String> endings) {}

  /// A format of text, which is often kept packed with gzip.
  private static Format text(Function<CorpusLimits, ArticleReader> reader, String... endings) {
    return new Format(reader, true, List.of(endings));
  }

  /// A format whose files are read as they are: most are packed in themselves.
  private static Format document(Function<CorpusLimits, ArticleReader> reader, String... endings) {
    return new Format(reader, false, List.of(endings));
  }

  private Formats() {}

  /// The reader for a file's name; empty where there is none.
  ///
  /// What a packed file unpacks to is bounded by the same limit as a packed document's.
  public static Optional<ArticleReader> reader(String name, CorpusLimits limits) {
    Optional<ArticleReader> reader = format(name).map(format -> format.reader().apply(limits));
    return isPacked(name)
        ? reader.map(packed -> new GzipReader(packed, limits.documents().unpackedBytes()))
        : reader;
  }

  /// Whether there is a reader for a file's name.
  public static boolean has(String name) {
    return format(name).isPresent();
  }

  /// Whether there is a reader for a file, which is looked into where its name does not tell.
  static boolean has(String name, Path file) {
    return has(name) && (!unpackedEnding(name).equals(XML) || isKnownXml(name, file));
  }

  /// What can't be looked into is left to the reader, which says why. XML is also what programs
  /// keep settings and data in: such a file is passed over like any other without a reader, while a
  /// fault for each would hide those that matter. Only the beginning of a file is read.
  private static boolean isKnownXml(String name, Path file) {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return FeedReader.knows(isPacked(name) ? new GZIPInputStream(in) : in);
    } catch (IOException _) {
      return true;
    }
  }

  /// The ending that tells the format: of `notes.md.gz` it is `md`. `feed.xml.gz` -> `xml`,
  /// `notes.gz` -> nothing.
  private static String unpackedEnding(String name) {
    return ending(isPacked(name) ? name.substring(0, name.lastIndexOf('.')) : name);
  }

  /// The format of a file's name; none for a document packed with gzip. Looked up in order, but no
  /// ending is in two formats, so the order decides nothing.
  private static Optional<Format> format(String name) {
    String ending = unpackedEnding(name);
    return ALL.stream()
        .filter(format -> format.endings().contains(ending))
        .filter(format -> format.isText() || !isPacked(name))
        .findFirst();
  }

  /// Whether a file of that name is packed with gzip. By the last ending alone: `notes.md.gz` is,
  /// `notes.gz.md` is not. A file that ends so without being packed is a fault when it is read.
  static boolean isPacked(String name) {
    return ending(name).equals("gz");
  }

  /// The usual ending of each format, with its dot, in the order in which people are told of them.
  public static List<String> endings() {
    return ALL.stream().map(format -> "." + format.endings().getFirst()).toList();
  }

  /// What stands behind the last dot of a file's name, in small letters; empty where there is no
  /// dot.
  ///
  /// `notes/b.MD` -> `md`; `README` and `.htaccess` have none.
  public static String ending(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
