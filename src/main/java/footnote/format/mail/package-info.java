/// Mails, archives of mails, and pages that were saved as one: what their formats share is MIME.
/// Start at [MailReader]; [MimeMessage] takes a file apart, [Mail] says what is the mail's own.
///
/// A message is first taken apart into a tree of parts ([MimeMessage], [MimePart]), then what a
/// person reads of it is told ([Mail], with [MailText] and [MailHtml] for its two kinds of text).
/// The readers differ only in what they do with that: one mail a file, many mails a file, or a
/// saved web page that is packed as a mail. What is quoted from other mails never becomes text of
/// an article: in an archive it stands in the quoted mail already, and would be found once for each
/// answer.
@NullMarked
package footnote.format.mail;

import org.jspecify.annotations.NullMarked;
