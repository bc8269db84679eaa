package footnote.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads a text that was packed with gzip, as what it holds. What comes before the place where such
/// a file is cut off or damaged is read where the format is one of entries.
///
/// Wraps the reader of what is packed (RFC 1952), which sees a stream of bytes as of any file; its
/// own limits on bytes hold for what is unpacked. A small file that unpacks to a great one is
/// stopped at the limit, not held in memory first.
///
/// ```java
/// new GzipReader(new JsonlReader(limits), 1L << 30); // reads talk.jsonl.gz
/// ```
///
/// @param packed reads what is packed in it
/// @param limit bytes that are unpacked at most
public record GzipReader(ArticleReader packed, long limit) implements ArticleReader {
  /// Bytes that are read at a time.
  private static final int BUFFER = 64 << 10;

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    try {
      packed.read(new Unpacked(new GZIPInputStream(in, BUFFER), limit), findings);
    } catch (UnreadableException e) {
      findings.fault(0, e.reason());
    } catch (EOFException _) {
      findings.fault(0, "is truncated");
    } catch (ZipException e) {
      boolean other = String.valueOf(e.getMessage()).contains("Not in GZIP format");
      findings.fault(0, other ? "is not what its name says: not packed with gzip" : "is damaged");
    }
  }

  /// Ends with an exception where more is packed than the limit.
  ///
  /// An exception and no silent end: a text cut at the limit would pass for a whole one.
  private static final class Unpacked extends FilterInputStream {
    private final long limit;
    private long left;

    Unpacked(InputStream in, long limit) {
      super(in);
      this.limit = limit;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new UnreadableException("unpacks to more than " + WholeFile.size(limit));
      }
      return read;
    }

    /// Skipped bytes are unpacked as well, and count.
    @Override
    public long skip(long bytes) throws IOException {
      return readNBytes((int) Math.min(BUFFER, bytes)).length;
    }
  }
}
