package footnote.format.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a message consists of (RFC 2045): a tree of parts.
///
/// Only what an article can be made of is held as words; everything else is an [Attachment] without
/// its bytes, so that a mail with large files costs no more memory than the file itself.
sealed interface MimePart {
  /// Several parts.
  ///
  /// May be without any, in a mail that was cut off.
  ///
  /// @param subtype `alternative`, `mixed`, `related` and the like, in small letters
  /// @param parameters of its type, by names in small letters
  record Several(String subtype, Map<String, String> parameters, List<MimePart> parts)
      implements MimePart {}

  /// Text to be read.
  ///
  /// Its words are decoded already, both from base64 or quoted-printable (RFC 2045, 6) and from
  /// their charset.
  ///
  /// @param type `text/plain` or `text/html`
  /// @param parameters of its type, by names in small letters
  /// @param id its Content-ID as it stands
  record Text(
      String type,
      Map<String, String> parameters,
      Optional<String> id,
      Optional<String> location,
      String words)
      implements MimePart {
    /// Of the two types that are text here it is this one.
    boolean isHtml() {
      return type.equals("text/html");
    }

    /// Whether its lines are to be joined (RFC 3676).
    boolean isFlowed() {
      return "flowed".equals(parameters.getOrDefault("format", "").toLowerCase(Locale.ROOT));
    }

    /// Whether the space before a joined line is not of the text (RFC 3676).
    boolean dropsSpaces() {
      return "yes".equals(parameters.getOrDefault("delsp", "").toLowerCase(Locale.ROOT));
    }
  }

  /// A file that was sent along.
  ///
  /// Pictures that the text shows are attachments too, and so is a message that was passed on as
  /// one.
  ///
  /// @param name empty where it has none
  record Attachment(String type, String name) implements MimePart {}
}
