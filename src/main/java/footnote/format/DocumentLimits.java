package footnote.format;

import java.time.Duration;

/// How much of one document is read: of a file that is packed, or laid out, or both. Each limit
/// keeps a small file from costing much.
///
/// A packed file of a megabyte can unpack to a gigabyte, and a page of PDF can draw a million
/// letters; so both what goes in and what comes out is bounded. A document beyond a limit of bytes,
/// entries or characters is unreadable as a whole, with the limit in the fault; of a table with too
/// many rows the first are read, and that is said.
///
/// @param fileBytes of the file as it lies there
/// @param unpackedBytes of all that is packed in it
/// @param entries packed in it
/// @param depth of elements in elements
/// @param characters of its text
/// @param pages of a PDF
/// @param rows of a table in a file of its own
/// @param heap of the process that reads PDF, in MiB
/// @param time that reading a PDF may take
public record DocumentLimits(
    long fileBytes,
    long unpackedBytes,
    int entries,
    int depth,
    int characters,
    int pages,
    int rows,
    int heap,
    Duration time) {
  private static final int MIB = 1 << 20;

  public DocumentLimits {
    CorpusLimits.atLeastOne("fileBytes", fileBytes);
    CorpusLimits.atLeastOne("unpackedBytes", unpackedBytes);
    CorpusLimits.atLeastOne("entries", entries);
    CorpusLimits.atLeastOne("depth", depth);
    CorpusLimits.atLeastOne("characters", characters);
    CorpusLimits.atLeastOne("pages", pages);
    CorpusLimits.atLeastOne("rows", rows);
    CorpusLimits.atLeastOne("heap", heap);
    CorpusLimits.atLeastOne("time", time.toMillis());
  }

  /// 64 MiB a file, 128 MiB unpacked of 20,000 entries, 200 elements deep, 32 million characters,
  /// 5,000 pages, 200,000 rows; for PDF a heap of 512 MiB and a minute.
  public static DocumentLimits usual() {
    return new DocumentLimits(
        64L * MIB, 128L * MIB, 20_000, 200, 32 * MIB, 5_000, 200_000, 512, Duration.ofMinutes(1));
  }
}
