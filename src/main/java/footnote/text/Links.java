package footnote.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The addresses of articles that may be shown as links: as they are and in full, so that none can
/// look like another. Stricter than [WebAddress], since a platform's markup stands around them.
///
/// ```java
/// Links.safe("https://порт.рф/a"); // "https://xn--n1abei.xn--p1ai/a"
/// Links.safe("javascript:alert(1)"); // empty
/// ```
public final class Links {
  /// Characters in a link; a longer one is not shown.
  public static final int LONGEST = 200;

  private Links() {}

  /// The address in ASCII, foreign letters of the host as Punycode (RFC 3492); empty unless it is
  /// `http` or `https` with a host, without a user's name, and at most [#LONGEST] characters.
  public static Optional<String> safe(String url) {
    try {
      return safe(new URI(DisplayText.line(url)));
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The address if every check passes, the last of which looks at what is shown.
  private static Optional<String> safe(URI uri) throws URISyntaxException {
    URI parsed = withAsciiHost(uri).parseServerAuthority();
    boolean web =
        "https".equalsIgnoreCase(parsed.getScheme()) || "http".equalsIgnoreCase(parsed.getScheme());
    return Optional.of(parsed)
        .filter(it -> web && it.getHost() != null && it.getRawUserInfo() == null)
        .map(URI::toASCIIString)
        .filter(it -> it.length() <= LONGEST && it.chars().noneMatch(Links::marks));
  }

  /// The same address with the host in Punycode. The port is no part of the host. What has no
  /// scheme is left as it is, and refused later.
  private static URI withAsciiHost(URI uri) throws URISyntaxException {
    @Nullable String authority = uri.getRawAuthority();
    @Nullable String scheme = uri.getScheme();
    if (scheme == null || authority == null || authority.chars().allMatch(c -> c < 128)) {
      return uri;
    }
    int colon = authority.lastIndexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String rest = uri.toString().substring(scheme.length() + 3 + host.length());
    return new URI(scheme + "://" + IDN.toASCII(host) + rest);
  }

  /// Whether a character could end the link's own markup, or begin another: `](` makes a link of
  /// all that stands before it.
  private static boolean marks(int c) {
    return c <= ' ' || "<>|`\\[]".indexOf(c) >= 0;
  }
}
