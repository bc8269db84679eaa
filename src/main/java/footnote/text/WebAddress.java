package footnote.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Addresses that a footnote may link to.
public final class WebAddress {
  private static final int LONGEST = 2_000;

  private WebAddress() {}

  /// The address itself if it is one of the web, with a host and without a user's name; empty for
  /// anything else.
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
