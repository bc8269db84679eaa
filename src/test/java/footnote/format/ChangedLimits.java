package footnote.format;

import java.time.Duration;

/// Limits of documents with some of them changed.
public record ChangedLimits(DocumentLimits limits) {
  public static ChangedLimits usual() {
    return new ChangedLimits(DocumentLimits.usual());
  }

  public ChangedLimits rows(int rows) {
    return with(
        limits.unpackedBytes(),
        limits.entries(),
        limits.characters(),
        limits.pages(),
        rows,
        limits.time());
  }

  public ChangedLimits unpackedBytes(long bytes) {
    return with(
        bytes, limits.entries(), limits.characters(), limits.pages(), limits.rows(), limits.time());
  }

  public ChangedLimits entries(int entries) {
    return with(
        limits.unpackedBytes(),
        entries,
        limits.characters(),
        limits.pages(),
        limits.rows(),
        limits.time());
  }

  public ChangedLimits characters(int characters) {
    return with(
        limits.unpackedBytes(),
        limits.entries(),
        characters,
        limits.pages(),
        limits.rows(),
        limits.time());
  }

  public ChangedLimits pages(int pages) {
    return with(
        limits.unpackedBytes(),
        limits.entries(),
        limits.characters(),
        pages,
        limits.rows(),
        limits.time());
  }

  public ChangedLimits time(Duration time) {
    return with(
        limits.unpackedBytes(),
        limits.entries(),
        limits.characters(),
        limits.pages(),
        limits.rows(),
        time);
  }

  public ChangedLimits fileBytes(long bytes) {
    return new ChangedLimits(
        new DocumentLimits(
            bytes,
            limits.unpackedBytes(),
            limits.entries(),
            limits.depth(),
            limits.characters(),
            limits.pages(),
            limits.rows(),
            limits.heap(),
            limits.time()));
  }

  private ChangedLimits with(
      long unpacked, int entries, int characters, int pages, int rows, Duration time) {
    return new ChangedLimits(
        new DocumentLimits(
            limits.fileBytes(),
            unpacked,
            entries,
            limits.depth(),
            characters,
            pages,
            rows,
            limits.heap(),
            time));
  }
}
