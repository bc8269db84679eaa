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
  private static final Pattern COMMENT =
      Pattern.compile("[^\\s<>()\"]+(?: at [^\\s<>()\"]+)?\\s*\\(([^()<>]{1,200})\\)");

  /// `Tue Apr 1 23:30:00 2025`, as Mailman writes it as well.
  private static final Pattern UNIX_DATE =
      Pattern.compile("(?:\\w{3},? )?(\\w{3} +\\d{1,2}) [\\d:]{5,8}(?: [A-Z]{2,5})? (\\d{4})");

  private static final int LONGEST_DATE = 100;

  private static final Pattern VIA = Pattern.compile("\\svia\\s.*$");

  /// Of a text that is there for programs that don't show HTML, how much of the HTML it has.
  private static final int LEAST_SHARE = 20;

  /// Mozilla's flag of a mail that is deleted and still in its file.
  private static final int EXPUNGED = 8;

  private static final Set<Part.Role> OWN =
      Set.of(Part.Role.PARAGRAPH, Part.Role.ITEM, Part.Role.ROW, Part.Role.CODE);

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

  private static int enough(List<MimePart> parts) {
    return parts.stream()
            .flatMap(part -> part instanceof MimePart.Text text ? Stream.of(text) : Stream.empty())
            .filter(MimePart.Text::isHtml)
            .mapToInt(html -> MailHtml.words(html.words()).length())
            .max()
            .orElse(0)
        / LEAST_SHARE;
  }

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
