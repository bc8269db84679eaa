package footnote.format.mail;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.UnreadableException;
import footnote.format.WholeFile;
import footnote.text.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads an archive of mails (RFC 4155): an article a mail, in memory one by one. An article is
/// called after the mail's Message-ID, else after its number in the archive.
///
/// Memory is bounded by the largest mail, not by the archive: bytes are cut into mails as they
/// come, and a mail beyond the limit of a document's bytes is passed over with a fault at its first
/// line, while those behind it are read. Time is linear in the size of the archive.
///
/// Mails that were never sent are passed over silently, as there are many of them in the folders of
/// mail programs; those without words of their own are counted and told together.
public record MboxReader(CorpusLimits limits) implements ArticleReader {
  private static final int BUFFER = 64 << 10;

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Mails mails = new Mails(limits, findings);
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      mails.take(buffer, read);
    }
    mails.finish();
  }

  /// Cuts bytes into mails: each begins with a line `From …` after a blank line. Within a mail such
  /// a line is written `>From …`.
  ///
  /// RFC 4155 leaves open how such lines are escaped. Here any number of `>` before `From ` counts
  /// as one more than was written (the convention called mboxrd), which is also right for the older
  /// one, where only a bare `From ` was escaped.
  private static final class Mails {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    /// Characters of an article's id: a longer Message-ID gives way to the mail's number.
    private static final int LONGEST_ID = 200;

    private final CorpusLimits limits;
    private final Findings findings;
    private final Set<String> ids = new HashSet<>();
    private final SentAlong files = new SentAlong();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();

    /// True at the beginning, since no blank line precedes the first mail.
    private boolean afterBlank = true;

    private boolean tooLarge;
    private int lines;
    private int begin;
    private int count;
    private int empty;

    Mails(CorpusLimits limits, Findings findings) {
      this.limits = limits;
      this.findings = findings;
    }

    /// Takes the next bytes of the file, which may break off anywhere, even within a line.
    void take(byte[] bytes, int length) {
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (bytes[i] == '\n') {
          append(bytes, start, i + 1);
          endLine();
          start = i + 1;
        }
      }
      append(bytes, start, length);
    }

    /// Of a mail that is too large only the beginning of each line is kept: enough to tell whether
    /// the next mail begins there.
    private void append(byte[] bytes, int start, int end) {
      tooLarge |= mail.size() + line.size() + end - start > limits.documents().fileBytes();
      if (!tooLarge) {
        line.write(bytes, start, end - start);
      } else if (line.size() < FROM.length) {
        line.write(bytes, start, Math.min(end - start, FROM.length));
      }
    }

    /// The line that begins a mail tells who sent it when; the head says both better, and the line
    /// is dropped.
    private void endLine() {
      byte[] bytes = line.toByteArray();
      line.reset();
      lines++;
      boolean begins = afterBlank && startsWith(bytes, 0);
      if (begins) {
        endMail();
        begin = lines;
        count++;
      } else if (!tooLarge) {
        int escape = escape(bytes);
        mail.write(bytes, escape, bytes.length - escape);
      }
      afterBlank = bytes.length == 0 || bytes[0] == '\n' || bytes[0] == '\r';
    }

    /// Whether the bytes from a place on are `From `.
    private static boolean startsWith(byte[] bytes, int at) {
      if (bytes.length < at + FROM.length) {
        return false;
      }
      for (int i = 0; i < FROM.length; i++) {
        if (bytes[at + i] != FROM[i]) {
          return false;
        }
      }
      return true;
    }

    /// 1 where the line's first `>` is there to keep it from beginning a mail.
    private static int escape(byte[] bytes) {
      int from = 0;
      while (from < bytes.length && bytes[from] == '>') {
        from++;
      }
      return from > 0 && startsWith(bytes, from) ? 1 : 0;
    }

    /// Ends the last mail and tells the file's own faults. A file in which no mail begins is no
    /// archive.
    void finish() {
      if (line.size() > 0) {
        endLine();
      }
      endMail();
      if (count == 0) {
        findings.fault(
            0, lines == 0 ? "empty" : "is not what its name says: not an archive of mails");
      }
      if (empty > 0) {
        findings.leaveOut(empty + " mails hold no text of their own");
      }
      files.tell(findings);
    }

    /// Before the first `From ` line there is no mail to be read; what stands there is dropped.
    private void endMail() {
      if (tooLarge) {
        findings.fault(
            begin, "a mail larger than " + WholeFile.size(limits.documents().fileBytes()));
      } else if (count > 0) {
        read(mail.toByteArray());
      }
      mail.reset();
      tooLarge = false;
    }

    /// A mail that can't be read costs itself alone; its fault bears the line it begins at.
    private void read(byte[] bytes) {
      try {
        article(Mail.of(bytes, limits.documents()));
      } catch (UnreadableException e) {
        findings.fault(begin, e.reason());
      }
    }

    /// Archives of lists hold the same mail several times, after imports above all: the first
    /// counts.
    private void article(Mail mail) {
      if (mail.unsent().isPresent()) {
        return;
      }
      files.add(mail.attachments());
      if (mail.isEmpty()) {
        empty++;
        return;
      }
      String id = id(mail.id());
      if (ids.add(id)) {
        findings.entry(id, mail.known(), mail.seen().text(), mail.seen().parts());
      } else {
        findings.fault(begin, "duplicate Message-ID: " + id + ", the first is kept");
      }
    }

    /// What can be printed of the Message-ID; without one that is usable the number, counted from
    /// 1, which changes if mails are put in before it.
    private String id(Optional<String> given) {
      return given
          .map(Printable::of)
          .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
          .orElse(Integer.toString(count));
    }
  }
}
