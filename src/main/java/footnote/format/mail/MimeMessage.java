package footnote.format.mail;

import footnote.format.DocumentLimits;
import footnote.format.TextDecoder;
import footnote.format.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// A message taken apart: its head and its parts. A message within it is an attachment.
///
/// The grammar is that of RFC 5322 for the head and RFC 2045 and 2046 for the body, read leniently:
/// no line is too long, parameters may be malformed, and a boundary that never closes ends with the
/// file. Letters that can't be decoded become U+FFFD and are no fault of the mail.
///
/// Its cost is bounded by the size of the file, by [#DEEPEST], by [#MOST_FIELDS] and by the limit
/// of entries in a document, which is that of the parts of a message here.
///
/// @param fields of its head: the first of each name, in small letters
/// @param content what it consists of
record MimeMessage(Map<String, String> fields, MimePart content) {
  /// Parts within parts: each costs a pass over all bytes in it.
  ///
  /// So the bound on depth is one on time as well.
  private static final int DEEPEST = 20;

  /// Mails to many have long heads.
  ///
  /// Bytes of one field, lines folded into it included.
  private static final int LONGEST_FIELD = 1 << 20;

  /// Characters of a field that are made words: finding what is encoded takes time by the square of
  /// them.
  private static final int LONGEST_WORDS = 10_000;

  /// Fields of one head; more of them are hardly a mail's.
  private static final int MOST_FIELDS = 5_000;

  /// Neither lines nor contents are limited here: the file's own size has been checked before.
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(LONGEST_FIELD)
          .setMaxHeaderCount(MOST_FIELDS)
          .setMaxContentLen(-1)
          .build();

  /// Message parts (`message/rfc822`) are not gone into: somebody else's mail that was sent along
  /// is no text of this one.
  ///
  /// @throws UnreadableException where it is no message, or beyond a limit
  static MimeMessage of(byte[] bytes, DocumentLimits limits) throws UnreadableException {
    MimeTokenStream tokens =
        new MimeTokenStream(
            CONFIG,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(
                null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(bytes));
    try {
      return new Parser(tokens, limits).read();
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | MimeException | RuntimeException e) {
      throw new UnreadableException("is damaged: " + e.getMessage());
    }
  }

  /// A field of the head as a person reads it.
  ///
  /// Empty where there is none of the name, or it is blank once decoded.
  ///
  /// @param name in small letters
  Optional<String> field(String name) {
    return raw(name).map(MimeMessage::decoded).filter(value -> !value.isBlank());
  }

  /// A field of the head with its encoded words as they stand.
  ///
  /// Cut at [#LONGEST_WORDS] characters. For values of which the structure has to be read before
  /// the words are decoded: an encoded name may hold a comma that separates no addresses.
  ///
  /// @param name in small letters
  Optional<String> raw(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(value -> value.substring(0, Math.min(LONGEST_WORDS, value.length())));
  }

  /// Words that were encoded for a head in ASCII (RFC 2047).
  ///
  /// For example `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=` -> `Grüße`. Words that name a charset this Java does
  /// not know, or are damaged, stay as they stand.
  static String decoded(String words) {
    try {
      return TextDecoder.wellFormed(DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT));
    } catch (IllegalArgumentException _) {
      return words;
    }
  }

  /// Goes through the tokens of one message.
  ///
  /// Keeps the parts that are open as a stack with a part of its own at the bottom, so that a
  /// message of one part and one of several are read alike.
  private static final class Parser {
    private final MimeTokenStream tokens;
    private final DocumentLimits limits;
    private final Map<String, String> fields = new HashMap<>();
    private final Deque<MimePart.Several> open = new ArrayDeque<>();
    private int parts;

    Parser(MimeTokenStream tokens, DocumentLimits limits) {
      this.tokens = tokens;
      this.limits = limits;
      open.push(new MimePart.Several("mixed", Map.of(), new ArrayList<>()));
    }

    /// Reads to the end of the stream; the part at the bottom is left out of what is returned where
    /// the message consists of one part alone.
    MimeMessage read() throws IOException, MimeException {
      while (true) {
        switch (tokens.getState()) {
          case T_FIELD -> take(tokens.getField());
          case T_BODY -> add(leaf((MaximalBodyDescriptor) tokens.getBodyDescriptor()));
          case T_START_MULTIPART -> begin((MaximalBodyDescriptor) tokens.getBodyDescriptor());
          case T_END_MULTIPART -> open.pop();
          case T_END_OF_STREAM -> {
            List<MimePart> whole = open.getLast().parts();
            return new MimeMessage(fields, whole.size() == 1 ? whole.getFirst() : open.getLast());
          }
          default -> {}
        }
        tokens.next();
      }
    }

    /// Fields of parts are with the parts.
    ///
    /// The first of several fields of a name counts, and only those of the message itself.
    private void take(Field field) {
      if (open.size() == 1) {
        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), value(field));
      }
    }

    /// Some write UTF-8 in their heads as it is, and not as encoded words.
    ///
    /// The raw bytes are decoded as a file's are, and folded lines are joined (RFC 5322, 2.2.3).
    private static String value(Field field) {
      if (field.getRaw() == null) {
        return field.getBody();
      }
      String line = TextDecoder.decode(field.getRaw().toByteArray(), Optional.empty());
      return line.substring(line.indexOf(':') + 1).replaceAll("\\n(?=[ \\t])", "").strip();
    }

    /// Opens several parts, one level deeper.
    private void begin(MaximalBodyDescriptor type) throws UnreadableException {
      if (open.size() > DEEPEST) {
        throw new UnreadableException("holds parts more than " + DEEPEST + " deep");
      }
      MimePart.Several several =
          new MimePart.Several(
              type.getSubType().toLowerCase(Locale.ROOT), parameters(type), new ArrayList<>());
      add(several);
      open.push(several);
    }

    /// Counts every part, whichever level it is on, against one limit.
    private void add(MimePart part) throws UnreadableException {
      if (++parts > limits.entries()) {
        throw new UnreadableException("holds more than " + limits.entries() + " parts");
      }
      open.element().parts().add(part);
    }

    /// A text is only read where nothing says that it is a file: no `Content-Disposition:
    /// attachment` (RFC 2183), and no file name, except in `multipart/related`, where the pages of
    /// a saved site have names. Where a message is a single text, its name does not matter.
    private MimePart leaf(MaximalBodyDescriptor type) throws IOException {
      String name = type.getMimeType().toLowerCase(Locale.ROOT);
      Optional<String> file =
          Optional.ofNullable(type.getContentDispositionFilename())
              .or(() -> Optional.ofNullable(parameters(type).get("name")))
              .map(MimeMessage::decoded);
      boolean text = name.equals("text/plain") || name.equals("text/html");
      boolean attached = "attachment".equalsIgnoreCase(type.getContentDispositionType());
      if (!text || attached || (file.isPresent() && open.size() > 1 && !isRelated())) {
        return new MimePart.Attachment(name, file.orElse(""));
      }
      return new MimePart.Text(
          name,
          parameters(type),
          Optional.ofNullable(type.getContentId()),
          Optional.ofNullable(type.getContentLocation()),
          words(parameters(type)));
    }

    /// The words of the part here: in the charset that it names, unless that can't be.
    ///
    /// US-ASCII is not believed: it is the charset that RFC 2045 assumes where none is named, and
    /// senders put letters beyond it into such parts; the decoder finds out better.
    private String words(Map<String, String> parameters) throws IOException {
      return TextDecoder.decode(
          tokens.getDecodedInputStream().readAllBytes(),
          Optional.ofNullable(parameters.get("charset"))
              .flatMap(TextDecoder::named)
              .filter(charset -> !charset.equals(StandardCharsets.US_ASCII)));
    }

    private boolean isRelated() {
      return open.element().subtype().equals("related");
    }

    /// Parameters by names in small letters, for RFC 2045 lets them be written in any case.
    private static Map<String, String> parameters(MaximalBodyDescriptor type) {
      Map<String, String> parameters = new HashMap<>();
      type.getContentTypeParameters()
          .forEach((key, value) -> {
            // Without a "=" the library has no value for it.
            if (value != null) {
              parameters.put(key.toLowerCase(Locale.ROOT), value);
            }
          });
      return parameters;
    }
  }
}
