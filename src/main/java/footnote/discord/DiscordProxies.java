package footnote.discord;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketFactory;
import footnote.proxy.Proxies;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;

/// Lets the two libraries that talk to Discord go by the environment's proxies: OkHttp, of which
/// JDA makes its requests and [DiscordHttp] its own, and the sockets of the gateway.
///
/// @param proxies by which hosts are reached
record DiscordProxies(Proxies proxies) {
  /// As the environment has them.
  static DiscordProxies ofEnvironment() {
    return new DiscordProxies(Proxies.of(System.getenv()));
  }

  /// A client that goes by them.
  OkHttpClient.Builder client(OkHttpClient.Builder client) {
    return client.proxySelector(proxies.selector()).proxyAuthenticator(authenticator());
  }

  /// Says once who we are; a proxy that asks again doesn't know us. By the header
  /// `Proxy-Authorization` (RFC 9110, 11.7.2).
  private Authenticator authenticator() {
    Optional<String> credentials = proxies.proxy().flatMap(DiscordProxies::credentials);
    return (_, response) ->
        credentials.isEmpty() || response.request().header("Proxy-Authorization") != null
            ? null
            : response
                .request()
                .newBuilder()
                .header("Proxy-Authorization", credentials.get())
                .build();
  }

  /// `http://ann:se%20cret@proxy:8080` -> those of `ann` with `se cret`; a name alone has an empty
  /// password.
  private static Optional<String> credentials(URI proxy) {
    return Optional.ofNullable(proxy.getUserInfo())
        .map(user -> user.split(":", 2))
        .map(parts -> Credentials.basic(parts[0], parts.length > 1 ? parts[1] : ""));
  }

  /// Sockets that go by them. The host isn't known before one is made: Discord tells another one to
  /// resume at.
  WebSocketFactory sockets() {
    return new Sockets(proxies);
  }

  /// Looks at the host of each socket that is made.
  private static final class Sockets extends WebSocketFactory {
    private final Proxies proxies;

    Sockets(Proxies proxies) {
      this.proxies = proxies;
    }

    /// All other ways to make one end here. One at a time, since the settings are the factory's and
    /// not the socket's.
    @Override
    public synchronized WebSocket createSocket(URI uri, int timeout) throws IOException {
      Optional<URI> proxy = proxies.to(uri.getHost());
      if (proxy.isPresent()) {
        getProxySettings().setServer(proxy.get());
      } else {
        getProxySettings().reset();
      }
      return super.createSocket(uri, timeout);
    }
  }
}
