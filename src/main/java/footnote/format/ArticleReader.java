package footnote.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/// Turns a file of one format into articles.
public sealed interface ArticleReader
    permits PlainTextReader, MarkdownReader, HtmlReader, JsonlReader {
  /// Reads a file to its end, or as far as the limits allow, and hands what it finds to `findings`.
  /// Does not close the stream.
  ///
  /// @throws IOException if the bytes cannot be read on
  void read(InputStream bytes, Findings findings) throws IOException;

  /// The reader for a file's name; empty where there is none.
  static Optional<ArticleReader> of(String name, CorpusLimits limits) {
    return switch (extension(name)) {
      case "txt" -> Optional.of(new PlainTextReader(limits));
      case "md", "markdown" -> Optional.of(new MarkdownReader(limits));
      case "html", "htm" -> Optional.of(new HtmlReader(limits));
      case "jsonl" -> Optional.of(new JsonlReader(limits));
      default -> Optional.empty();
    };
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
