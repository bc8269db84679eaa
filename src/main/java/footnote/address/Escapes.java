package footnote.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;

/// Percent-encoding (RFC 3986).
final class Escapes {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /// What may stand in the path of an address, slashes included.
  private static final String OF_PATH = "-._~!$'()*+,;=:@&/";

  private Escapes() {}

  /// A path of names as they are.
  static String path(String path) {
    return encoded(path, c -> isPlain(c) || OF_PATH.indexOf(c) >= 0);
  }

  /// A path that may be encoded in part already.
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

  /// An anchor of a page, or words to look for on it: letters and digits alone stay, with the few
  /// marks that mean nothing in a text fragment.
  static String words(String words) {
    return encoded(words, c -> isPlain(c) || "._~".indexOf(c) >= 0);
  }

  static String anchor(String anchor) {
    return encoded(anchor, c -> isPlain(c) || "-._~:".indexOf(c) >= 0);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

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
