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
  private static final class Mails {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ID = 200;

    private final CorpusLimits limits;
    private final Findings findings;
    private final Set<String> ids = new HashSet<>();
    private final SentAlong files = new SentAlong();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
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

    private void append(byte[] bytes, int start, int end) {
      tooLarge |= mail.size() + line.size() + end - start > limits.documents().fileBytes();
      if (!tooLarge) {
        line.write(bytes, start, end - start);
      } else if (line.size() < FROM.length) {
        line.write(bytes, start, Math.min(end - start, FROM.length));
      }
    }

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

    private void read(byte[] bytes) {
      try {
        article(Mail.of(bytes, limits.documents()));
      } catch (UnreadableException e) {
        findings.fault(begin, e.reason());
      }
    }

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

    private String id(Optional<String> given) {
      return given
          .map(Printable::of)
          .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
          .orElse(Integer.toString(count));
    }
  }
}
