package footnote.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;

/// Percent-encoding (RFC 3986): what may not stand in a part of an address is written as the bytes
/// of its UTF-8, each `%` and two digits in capitals.
///
/// ```
/// path("guide/über uns.md")    -> guide/%C3%BCber%20uns.md
/// writtenPath("a%20b c")       -> a%20b%20c
/// words("a-b, c")              -> a%2Db%2C%20c
/// ```
///
/// Which characters stay depends on where the text goes, so that there is a method for each place.
final class Escapes {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /// What may stand in the path of an address, slashes included.
  private static final String OF_PATH = "-._~!$'()*+,;=:@&/";

  private Escapes() {}

  /// A path of names as they are.
  static String path(String path) {
    return encoded(path, c -> isPlain(c) || OF_PATH.indexOf(c) >= 0);
  }

  /// A path that may be encoded in part already: what reads as an encoded byte stays, another
  /// percent sign is encoded.
  static String writtenPath(String path) {
    StringBuilder escaped = new StringBuilder(path.length());
    int from = 0;
    for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', from)) {
      boolean encoded = path.substring(at).matches("(?s)%[0-9A-Fa-f]{2}.*");
      escaped.append(path(path.substring(from, at))).append(encoded ? "%" : "%25");
      from = at + 1;
    }
    return escaped.append(path(path.substring(from))).toString();
  }

  /// Words to look for on a page: letters and digits alone stay, with the few marks that mean
  /// nothing in a text fragment. A hyphen there has a meaning, so it is encoded.
  static String words(String words) {
    return encoded(words, c -> isPlain(c) || "._~".indexOf(c) >= 0);
  }

  /// An anchor of a page, in which a hyphen and a colon stay.
  static String anchor(String anchor) {
    return encoded(anchor, c -> isPlain(c) || "-._~:".indexOf(c) >= 0);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /// The text with each byte encoded that isn't plain; bytes beyond ASCII never are.
  private static String encoded(String text, IntPredicate plain) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      int c = unit & 0xff;
      if (plain.test(c)) {
        encoded.append((char) c);
      } else {
        encoded.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return encoded.toString();
  }
}
