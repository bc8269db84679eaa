package footnote.format.mail;

import footnote.article.Part;
import footnote.format.DocumentLimits;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.format.VisibleText;
import footnote.text.LanguageCode;
import footnote.text.PartialDate;
import footnote.text.WebAddress;
import footnote.text.WrittenDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;

/// What a mail says.
///
/// Stands between [MimeMessage], which knows what a message consists of, and the readers, which
/// know whether a file holds one mail or many. A mail of which only attachments or quotations are
/// left is a `Mail` all the same; [#isEmpty()] says so.
///
/// Nobody's address becomes part of an article: of `"Jane Doe" <jane@example.org>` only `Jane Doe`
/// is an author, and a sender without a name is none.
///
/// @param id its Message-ID without the brackets
/// @param known subject, sender, date
/// @param seen its text, with what it quotes as boilerplate
/// @param attachments what was sent along and isn't read
/// @param unsent why it is no mail that was sent, if it says so
record Mail(
    Optional<String> id,
    Metadata known,
    VisibleText seen,
    List<MimePart.Attachment> attachments,
    Optional<String> unsent) {
  /// `jane at example.org (Jane Doe)`, as Mailman writes it.
  ///
  /// An address may be written with ` at ` for the `@`.
  private static final Pattern COMMENT =
      Pattern.compile("[^\\s<>()\"]+(?: at [^\\s<>()\"]+)?\\s*\\(([^()<>]{1,200})\\)");

  /// `Tue Apr 1 23:30:00 2025`, as Mailman writes it as well.
  ///
  /// RFC 5322 has the day before the month and the year before the time; here the year is last.
  private static final Pattern UNIX_DATE =
      Pattern.compile("(?:\\w{3},? )?(\\w{3} +\\d{1,2}) [\\d:]{5,8}(?: [A-Z]{2,5})? (\\d{4})");

  /// Characters of a date: a longer field is none, and is not matched against patterns.
  private static final int LONGEST_DATE = 100;

  /// What lists add to a sender's name when they send in their own: `Jane Doe via Announce`.
  private static final Pattern VIA = Pattern.compile("\\svia\\s.*$");

  /// Of a text that is there for programs that don't show HTML, how much of the HTML it has.
  ///
  /// A twentieth: plain text that is shorter than that is a line such as "Please enable HTML", and
  /// the HTML is read in its place.
  private static final int LEAST_SHARE = 20;

  /// Mozilla's flag of a mail that is deleted and still in its file.
  private static final int EXPUNGED = 8;

  /// Roles of parts that are words of the mail itself: a heading alone says nothing.
  private static final Set<Part.Role> OWN =
      Set.of(Part.Role.PARAGRAPH, Part.Role.ITEM, Part.Role.ROW, Part.Role.CODE);

  /// Any file has something that reads as a head, so one of six fields must be there for it to be a
  /// mail: `From`, `Subject`, `Date`, `Message-ID`, `To` or `Received`.
  ///
  /// @throws UnreadableException where it is no mail, or beyond a limit
  static Mail of(byte[] bytes, DocumentLimits limits) throws UnreadableException {
    MimeMessage message = MimeMessage.of(bytes, limits);
    if (Stream.of("from", "subject", "date", "message-id", "to", "received")
        .noneMatch(message.fields()::containsKey)) {
      throw new UnreadableException("is not what its name says: not a mail");
    }
    VisibleText seen = new VisibleText();
    List<MimePart.Attachment> attachments = new ArrayList<>();
    tell(message.content(), seen, attachments);
    if (seen.text().length() > limits.characters()) {
      throw new UnreadableException(
          "holds more than " + limits.characters() + " characters of text");
    }
    return new Mail(
        message.field("message-id").map(id -> id.replaceAll("^<|>$", "").strip()),
        known(message),
        seen,
        attachments,
        unsent(message));
  }

  /// Whether it says anything of its own.
  boolean isEmpty() {
    return seen.parts().stream().noneMatch(part -> OWN.contains(part.role()));
  }

  /// Tells a part and those in it in order. Of `multipart/alternative` (RFC 2046, 5.1.4) one part
  /// is told, for all of them say the same; attachments among them are counted nevertheless. All
  /// other kinds of several parts, known or not, are told one after another.
  private static void tell(MimePart part, VisibleText seen, List<MimePart.Attachment> attachments) {
    switch (part) {
      case MimePart.Text text when text.isHtml() -> MailHtml.tell(text.words(), seen);
      case MimePart.Text text ->
          MailText.tell(text.words(), text.isFlowed(), text.dropsSpaces(), seen);
      case MimePart.Attachment attachment -> attachments.add(attachment);
      case MimePart.Several(String subtype, var _, List<MimePart> parts) -> {
        if (subtype.equals("alternative")) {
          parts.stream()
              .filter(MimePart.Attachment.class::isInstance)
              .forEach(each -> tell(each, seen, attachments));
          best(parts).ifPresent(each -> tell(each, seen, attachments));
        } else {
          parts.forEach(each -> tell(each, seen, attachments));
        }
      }
    }
  }

  /// Of several ways to say the same the plainest that says it.
  ///
  /// RFC 2046 puts the richest last. Plain text is read first here, as it has no layout to be taken
  /// apart, unless it is only there to say that the HTML should be read; then the last readable
  /// part is.
  private static Optional<MimePart> best(List<MimePart> parts) {
    List<MimePart> readable =
        parts.stream().filter(part -> !(part instanceof MimePart.Attachment)).toList();
    Optional<MimePart> plain =
        readable.stream()
            .filter(part -> part instanceof MimePart.Text text && !text.isHtml())
            .filter(part -> ((MimePart.Text) part).words().strip().length() > enough(readable))
            .findFirst();
    return plain.or(() -> readable.isEmpty() ? Optional.empty() : Optional.of(readable.getLast()));
  }

  /// The characters that plain text must exceed: [#LEAST_SHARE] of the longest HTML beside it, 0
  /// where there is none.
  private static int enough(List<MimePart> parts) {
    return parts.stream()
            .flatMap(part -> part instanceof MimePart.Text text ? Stream.of(text) : Stream.empty())
            .filter(MimePart.Text::isHtml)
            .mapToInt(html -> MailHtml.words(html.words()).length())
            .max()
            .orElse(0)
        / LEAST_SHARE;
  }

  /// A mail has no publisher. Its address is that in an archive on the web (`Archived-At`, RFC
  /// 5064), where the archive wrote one; the language is what `Content-Language` (RFC 3282) tells.
  private static Metadata known(MimeMessage message) {
    return new Metadata(
        message.field("subject"),
        message.raw("from").map(Mail::names).orElse(List.of()),
        Optional.empty(),
        message.field("date").flatMap(Mail::date),
        message
            .field("archived-at")
            .map(address -> address.replaceAll("^<|>$", ""))
            .flatMap(WebAddress::of),
        message.field("content-language").flatMap(LanguageCode::of));
  }

  /// The day alone is kept, as the sender wrote it; a zone's name in brackets at the end is
  /// dropped.
  private static Optional<PartialDate> date(String field) {
    if (field.length() > LONGEST_DATE) {
      return Optional.empty();
    }
    Matcher unix = UNIX_DATE.matcher(field.strip());
    return WrittenDate.parse(
        unix.matches()
            ? unix.group(1) + " " + unix.group(2)
            : field.replaceAll("\\s*\\([^)]*\\)\\s*$", ""));
  }

  /// The names of the senders; addresses are nobody's business.
  ///
  /// The form of Mailman is tried first, since it is no address by RFC 5322. What else can't be
  /// parsed yields no name rather than an exception, as archives hold every kind of broken head.
  private static List<String> names(String from) {
    Matcher comment = COMMENT.matcher(MimeMessage.decoded(from).strip());
    if (comment.matches()) {
      return List.of(comment.group(1));
    }
    ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, from);
    return LenientAddressParser.DEFAULT
        .parseAddressList(bytes, new ParserCursor(0, bytes.length()))
        .flatten()
        .stream()
        .map(Mailbox::getName)
        .flatMap(Stream::ofNullable)
        .map(name -> VIA.matcher(MimeMessage.decoded(name)).replaceFirst("").strip())
        .map(name -> name.replaceAll("^['\"]|['\"]$", ""))
        .filter(name -> !name.isBlank() && name.indexOf('@') < 0)
        .distinct()
        .toList();
  }

  /// Drafts bear `X-Unsent: 1` (Outlook) or Mozilla's own field. Mozilla keeps deleted mails in
  /// their file until it is compacted; only the flag in `X-Mozilla-Status`, a number in hexadecimal
  /// digits, tells them from the others.
  private static Optional<String> unsent(MimeMessage message) {
    if (message.field("x-unsent").filter("1"::equals).isPresent()
        || message.fields().containsKey("x-mozilla-draft-info")) {
      return Optional.of("a draft");
    }
    return message
        .field("x-mozilla-status")
        .filter(status -> status.matches("[0-9A-Fa-f]{1,4}"))
        .filter(status -> (Integer.parseInt(status, 16) & EXPUNGED) != 0)
        .map(_ -> "a deleted mail");
  }
}
