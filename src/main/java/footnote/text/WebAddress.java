package footnote.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

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

  /// The address in ASCII, letters of other scripts in its path escaped (RFC 3986), if it is `http`
  /// or `https` with a host and without a user's name; empty for anything else. A host in foreign
  /// letters is refused: it must be given in Punycode.
  public static Optional<String> of(String raw) {
    String address = raw.strip();
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && uri.getRawUserInfo() == null
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
