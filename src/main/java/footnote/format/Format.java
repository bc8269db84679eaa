package footnote.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A format of files, known by the endings of their names. A new one is a constant here and its
/// reader; what people are told of formats follows.
public enum Format {
  PLAIN_TEXT(PlainTextReader::new, "txt"),
  MARKDOWN(MarkdownReader::new, "md", "markdown"),
  HTML(HtmlReader::new, "html", "htm"),
  JSONL(JsonlReader::new, "jsonl");

  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<CorpusLimits, ArticleReader> reader;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> endings;

  Format(Function<CorpusLimits, ArticleReader> reader, String... endings) {
    this.reader = reader;
    this.endings = List.of(endings);
  }

  /// The format of a file of that name, whatever its case; empty where no reader is there for it.
  public static Optional<Format> of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> format.endings.contains(ending)).findFirst();
  }

  /// The usual ending of each format with its dot, `.txt` the first.
  public static List<String> usualEndings() {
    return Stream.of(values()).map(format -> "." + format.endings.getFirst()).toList();
  }

  /// A new reader that keeps to the limits.
  public ArticleReader reader(CorpusLimits limits) {
    return reader.apply(limits);
  }
}
