package footnote.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses that an article may give for itself. [Links] decides which of them are shown.
///
/// ```java
/// WebAddress.of(" https://example.com/a?b "); // "https://example.com/a?b"
/// WebAddress.of("https://user@example.com/"); // empty
/// ```
public final class WebAddress {
  /// UTF-16 units of an address; what is longer no browser is sure to open.
  private static final int LONGEST = 2_000;

  private WebAddress() {}

  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#\\s]*?)(:\\d{1,5})?([/?#].*)?");

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_.-]+|\\[[0-9A-Fa-f:.]+]");

  /// The address in ASCII, if it is `http` or `https` with a host and without a user's name; empty
  /// for anything else. A host in foreign letters is written in Punycode (RFC 3492), so that none
  /// looks like another; letters of other scripts, blanks and bars in a path are escaped (RFC
  /// 3986).
  public static Optional<String> of(String raw) {
    String address = raw.strip();
    Matcher parts = PARTS.matcher(address);
    if (address.length() > LONGEST || !parts.matches()) {
      return Optional.empty();
    }
    String port = Objects.requireNonNullElse(parts.group(3), "");
    String rest = Objects.requireNonNullElse(parts.group(4), "");
    return host(parts.group(2))
        .flatMap(host -> ascii(rest).map(tail -> parts.group(1) + "://" + host + port + tail))
        .filter(plain -> plain.length() <= LONGEST);
  }

  /// The host in ASCII (RFC 3490); one of IPv6, in brackets, is so already.
  private static Optional<String> host(String raw) {
    try {
      String host = raw.startsWith("[") ? raw : IDN.toASCII(raw);
      return Optional.of(host).filter(HOST.asMatchPredicate());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// What stands behind the host, in ASCII. Blanks and bars, which many write as they are, are
  /// escaped.
  private static Optional<String> ascii(String rest) {
    try {
      return Optional.of(new URI(rest.replace(" ", "%20").replace("|", "%7C")).toASCIIString());
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
