package footnote.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The proxy that the environment names for HTTPS, and the hosts that are reached without it.
///
/// | variable | what it says |
/// |---|---|
/// | `HTTPS_PROXY` | `http://proxy.example:3128`, with `user:password@` where it wants them |
/// | `NO_PROXY` | hosts, parted by commas: `example.org` with all that end in it, or `*` |
///
/// Small letters do as well, as with curl. This machine is always reached directly. What is no
/// address of an HTTP proxy is none.
///
/// ```java
/// Proxies.of(System.getenv()).to("discord.com"); // http://proxy.example:3128
/// ```
///
/// @param proxy of all hosts that are not excepted
/// @param excepted names of hosts in small letters, without a point in front
public record Proxies(Optional<URI> proxy, List<String> excepted) {
  /// Where an address of a proxy names no port (curl).
  private static final int USUAL_PORT = 1080;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  public Proxies {
    excepted = List.copyOf(excepted);
  }

  /// Without the address, which may hold a password.
  @Override
  public String toString() {
    return "Proxies[proxy=" + (proxy.isPresent() ? "***" : "none") + ", excepted=" + excepted + "]";
  }

  /// Those that these variables name.
  public static Proxies of(Map<String, String> environment) {
    List<String> excepted =
        Arrays.stream(value("NO_PROXY", environment).toLowerCase(Locale.ROOT).split("[,\\s]+", -1))
            .map(host -> host.replaceFirst("^\\*?\\.", ""))
            .filter(host -> !host.isEmpty())
            .toList();
    return new Proxies(address(value("HTTPS_PROXY", environment)), excepted);
  }

  /// A variable in capitals, else in small letters; empty where it isn't set.
  private static String value(String name, Map<String, String> environment) {
    return Stream.of(name, name.toLowerCase(Locale.ROOT))
        .map(each -> environment.getOrDefault(each, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// The address with a scheme and a port; people leave out either.
  private static Optional<URI> address(String text) {
    try {
      URI uri = URI.create(text.contains("://") ? text : "http://" + text);
      if (uri.getHost() == null || !SCHEMES.contains(uri.getScheme())) {
        return Optional.empty();
      }
      int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
      String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
      return Optional.of(URI.create(uri.getScheme() + "://" + user + uri.getHost() + ":" + port));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The proxy by which a host is reached; empty where it is reached directly.
  public Optional<URI> to(String host) {
    return proxy.filter(_ -> !isDirect(host.toLowerCase(Locale.ROOT)));
  }

  private boolean isDirect(String host) {
    boolean local = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    return local
        || excepted.stream()
            .anyMatch(it -> it.equals("*") || host.equals(it) || host.endsWith("." + it));
  }

  /// The same for clients of HTTP that take a selector.
  public ProxySelector selector() {
    return new Selector(this);
  }

  /// Names and passwords of the proxy are not asked for here: each client takes them its own way.
  private static final class Selector extends ProxySelector {
    private final Proxies proxies;

    Selector(Proxies proxies) {
      this.proxies = proxies;
    }

    @Override
    public List<Proxy> select(URI uri) {
      String host = uri.getHost() == null ? "" : uri.getHost();
      return List.of(proxies.to(host).map(Selector::proxy).orElse(Proxy.NO_PROXY));
    }

    private static Proxy proxy(URI address) {
      return new Proxy(
          Proxy.Type.HTTP,
          InetSocketAddress.createUnresolved(address.getHost(), address.getPort()));
    }

    /// Whoever called is told by its client.
    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {}
  }
}
