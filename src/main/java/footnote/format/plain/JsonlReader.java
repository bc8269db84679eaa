package footnote.format.plain;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.TextDecoder;
import footnote.format.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads JSON lines: an article a line. A line that is none is a fault with its number; the others
/// are read all the same.
///
/// The whole file is never in memory, only the line that is at hand, so its size is not limited;
/// that of a line is. Ids must be unique in a file: the first of equals is kept, and the others are
/// faults. Blank lines are passed over, and counted as lines.
public record JsonlReader(CorpusLimits limits) implements ArticleReader {
  /// Bytes that are read at a time.
  private static final int BUFFER = 64 << 10;

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Lines lines = new Lines(findings, new JsonEntry.Reader(limits), limits.lineBytes());
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      lines.take(buffer, read);
    }
    lines.finish();
  }

  /// Cuts bytes into lines and hands each on.
  ///
  /// Lines end with `\n`; a `\r` before it is white space to JSON. Each line is decoded by itself,
  /// as UTF-8 where it is valid as that.
  private static final class Lines {
    private final Findings findings;
    private final JsonEntry.Reader entries;
    private final int longest;
    private final Set<String> ids = new HashSet<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number = 1;
    private boolean tooLong;

    Lines(Findings findings, JsonEntry.Reader entries, int longest) {
      this.findings = findings;
      this.entries = entries;
      this.longest = longest;
    }

    /// Takes the next bytes, which may break off within a line or a character. JSON that systems
    /// exchange is UTF-8 (RFC 8259, 8.1), in which no other character has the byte of `\n`.
    void take(byte[] bytes, int length) {
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (bytes[i] == '\n') {
          append(bytes, start, i);
          finish();
          number++;
          start = i + 1;
        }
      }
      append(bytes, start, length);
    }

    /// A line that is too long is kept as far as it went, and dropped at its end. Nothing of what
    /// goes beyond is kept, so a file of one endless line needs no more memory than the longest.
    private void append(byte[] bytes, int start, int end) {
      tooLong |= line.size() + end - start > longest;
      if (!tooLong) {
        line.write(bytes, start, end - start);
      }
    }

    /// Reads the line gathered so far.
    ///
    /// Also called at the end of the file, where the last line may lack its line end.
    void finish() {
      if (tooLong) {
        findings.fault(number, "longer than " + WholeFile.size(longest));
      } else {
        read(TextDecoder.decode(line.toByteArray(), Optional.empty()));
      }
      line.reset();
      tooLong = false;
    }

    /// An optional field that makes no sense is a doubt: the entry is read all the same. The ids of
    /// all entries are kept until the end of the file, to know a duplicate.
    private void read(String json) {
      if (json.isBlank()) {
        return;
      }
      switch (entries.read(json)) {
        case JsonEntry.Unreadable(String reason) -> findings.fault(number, reason);
        case JsonEntry.Read(String id, Metadata known, String text, var faults) -> {
          faults.forEach(reason -> findings.doubt(number, reason));
          if (ids.add(id)) {
            findings.entry(id, known, text, JsonEntry.parts(text));
          } else {
            findings.fault(number, "duplicate _id: " + id + ", the first is kept");
          }
        }
      }
    }
  }
}
