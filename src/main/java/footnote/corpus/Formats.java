package footnote.corpus;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.html.HtmlReader;
import footnote.format.markdown.MarkdownReader;
import footnote.format.office.CsvReader;
import footnote.format.office.PackageReader;
import footnote.format.office.RtfReader;
import footnote.format.pdf.PdfReader;
import footnote.format.plain.JsonlReader;
import footnote.format.plain.PlainTextReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The formats that articles are read from, each with the endings of its files: the one table of
/// them. A new format is a reader in a sub-package of `format` and a line here; the walk, the
/// messages follow.
///
/// ```java
/// Formats.has("notes/Harbour.MD"); // true: case doesn't matter
/// Formats.reader("notes/Harbour.MD", CorpusLimits.usual()); // a MarkdownReader
/// ```
///
/// A file is taken for what its name says. What is inside is for the reader, which reports what
/// makes no sense as a fault.
public final class Formats {
  private static final List<Format> ALL =
      List.of(
          new Format(PlainTextReader::new, "txt"),
          new Format(MarkdownReader::new, "md", "markdown", "mdx"),
          new Format(HtmlReader::new, "html", "htm", "xhtml"),
          new Format(JsonlReader::new, "jsonl", "ndjson"),
          new Format(PackageReader::docx, "docx", "docm"),
          new Format(PackageReader::openDocument, "odt", "ods", "odp"),
          new Format(PackageReader::pptx, "pptx", "pptm", "ppsx"),
          new Format(PackageReader::xlsx, "xlsx", "xlsm"),
          new Format(CsvReader::new, "csv", "tsv"),
          new Format(PdfReader::new, "pdf"),
          new Format(RtfReader::new, "rtf"));

  private Formats() {}

  /// A reader, made anew for each file and bound to its limits, and what it reads.
  ///
  /// @param endings of file names, without the dot, in small letters; the first is the usual one
  private record Format(Function<CorpusLimits, ArticleReader> reader, List<String> endings) {
    Format(Function<CorpusLimits, ArticleReader> reader, String... endings) {
      this(reader, List.of(endings));
    }
  }

  /// The reader for a file's name; empty where there is none.
  ///
  /// @param name a name or a path with `/`
  /// @param limits how much the reader may read
  public static Optional<ArticleReader> reader(String name, CorpusLimits limits) {
    String ending = ending(name);
    return ALL.stream()
        .filter(format -> format.endings().contains(ending))
        .findFirst()
        .map(format -> format.reader().apply(limits));
  }

  /// Whether there is a reader for a file's name.
  public static boolean has(String name) {
    String ending = ending(name);
    return ALL.stream().anyMatch(format -> format.endings().contains(ending));
  }

  /// The usual ending of each format, with its dot, in the order in which people are told of them.
  public static List<String> endings() {
    return ALL.stream().map(format -> "." + format.endings().getFirst()).toList();
  }

  /// What stands behind the last dot of a file's name, in small letters; empty where there is no
  /// dot, or none but the first character: `.profile` has no ending.
  public static String ending(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
