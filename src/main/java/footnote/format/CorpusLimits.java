package footnote.format;

/// How much of a corpus is read; what is beyond is reported, not read.
///
/// Limits are passed to each reader when it is made. A file beyond its limit is a fault with the
/// limit in it, so that whoever keeps the corpus can raise it or split the file.
///
/// ```java
/// CorpusLimits.usual().fileBytes(); // 67,108,864
/// ```
///
/// @param fileBytes of a text or Markdown file
/// @param htmlBytes of an HTML file, whose tree is held in memory
/// @param lineBytes of a line of JSONL
/// @param frontMatterBytes of a Markdown file's front matter
/// @param files in all roots together
/// @param depth of folders in folders
/// @param faults told of one file
/// @param label characters of a title, a name or a publisher
/// @param documents of each document that is packed or laid out
public record CorpusLimits(
    long fileBytes,
    long htmlBytes,
    int lineBytes,
    int frontMatterBytes,
    int files,
    int depth,
    int faults,
    int label,
    DocumentLimits documents) {
  private static final int MIB = 1 << 20;

  /// A limit of 0 would read nothing, without saying so.
  public CorpusLimits {
    atLeastOne("fileBytes", fileBytes);
    atLeastOne("htmlBytes", htmlBytes);
    atLeastOne("lineBytes", lineBytes);
    atLeastOne("frontMatterBytes", frontMatterBytes);
    atLeastOne("files", files);
    atLeastOne("depth", depth);
    atLeastOne("faults", faults);
    atLeastOne("label", label);
  }

  /// With the usual limits of documents.
  public CorpusLimits(
      long fileBytes,
      long htmlBytes,
      int lineBytes,
      int frontMatterBytes,
      int files,
      int depth,
      int faults,
      int label) {
    this(
        fileBytes,
        htmlBytes,
        lineBytes,
        frontMatterBytes,
        files,
        depth,
        faults,
        label,
        DocumentLimits.usual());
  }

  /// The same with other limits of documents.
  public CorpusLimits withDocuments(DocumentLimits other) {
    return new CorpusLimits(
        fileBytes, htmlBytes, lineBytes, frontMatterBytes, files, depth, faults, label, other);
  }

  /// 64 MiB a text, 16 MiB a page or a line of JSONL, 64 KiB of front matter, a million files, 64
  /// folders deep.
  public static CorpusLimits usual() {
    return new CorpusLimits(64L * MIB, 16L * MIB, 16 * MIB, 64 << 10, 1_000_000, 64, 100, 300);
  }

  /// Checks a limit.
  ///
  /// @throws IllegalArgumentException if it is 0 or negative, with its name and value
  public static void atLeastOne(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException("illegal " + name + ": " + value + ", must be at least 1");
    }
  }
}
