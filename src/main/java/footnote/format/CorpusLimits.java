package footnote.format;

/// How much of a corpus is read; what is beyond is reported, not read.
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

  public static void atLeastOne(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException("illegal " + name + ": " + value + ", must be at least 1");
    }
  }
}
