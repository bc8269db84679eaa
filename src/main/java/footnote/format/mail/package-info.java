/// Mails, archives of mails, and pages that were saved as one: what their formats share is MIME.
/// Start at [MailReader]; [MimeMessage] takes a file apart, [Mail] says what is the mail's own.
@NullMarked
package footnote.format.mail;

import org.jspecify.annotations.NullMarked;
