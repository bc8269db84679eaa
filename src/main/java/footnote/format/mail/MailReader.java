package footnote.format.mail;

import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.UnreadableException;
import footnote.format.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads a mail (RFC 5322): the subject is its title, who sent it its author.
///
/// A file is one mail and becomes one article, or none: a draft is left out, and a mail that only
/// quotes others or carries files is a fault, since whoever put it into the folder expects it to be
/// found. Attachments are not read; that they are there is said once a file.
///
/// ```java
/// new MailReader(CorpusLimits.usual()).read(bytes, findings);
/// ```
public record MailReader(CorpusLimits limits) implements ArticleReader {
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Optional<byte[]> bytes = WholeFile.bytes(in, limits.documents().fileBytes(), findings);
    if (bytes.isEmpty()) {
      return;
    }
    try {
      article(Mail.of(bytes.get(), limits.documents()), findings);
    } catch (UnreadableException e) {
      findings.fault(0, e.reason());
    }
  }

  /// What was sent along is told in any case, also of a draft.
  private static void article(Mail mail, Findings findings) {
    if (mail.unsent().isPresent()) {
      findings.leaveOut(mail.unsent().get());
    } else if (mail.isEmpty()) {
      findings.fault(0, "holds no text of its own");
    } else {
      findings.article(mail.known(), mail.seen());
    }
    SentAlong files = new SentAlong();
    files.add(mail.attachments());
    files.tell(findings);
  }
}
