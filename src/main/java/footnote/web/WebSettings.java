package footnote.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/// What the pages are told.
///
/// ```java
/// new WebSettings(8080, WebSettings.Listen.LOOPBACK, Optional.of("https://ask.example.org/"));
/// ```
///
/// @param port to listen on; 0 for any that is free
/// @param listen who can reach it
/// @param address where people find it, without a query; empty where it is not known
public record WebSettings(int port, Listen listen, Optional<String> address) {
  /// Who can reach the port.
  public enum Listen {
    /// This machine alone: a proxy before it lets others in.
    LOOPBACK,
    /// Whoever can reach the machine.
    ALL
  }

  /// Where to listen.
  InetSocketAddress socket() {
    return switch (listen) {
      case LOOPBACK -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      case ALL -> new InetSocketAddress(port);
    };
  }

  /// Whether a request for that host is meant for us. A page on the web can have a name of its own
  /// lead to this machine, and so read through somebody's browser what is for this machine alone
  /// (DNS rebinding); such a request names another host.
  ///
  /// @param host of the header `Host`, with its port or without
  boolean isHost(String host) {
    String name = host.replaceFirst(":\\d*$", "");
    return listen == Listen.ALL
        || name.equalsIgnoreCase("localhost")
        || name.equals("[::1]")
        || name.matches("127\\.\\d+\\.\\d+\\.\\d+")
        || address.filter(it -> name.equalsIgnoreCase(URI.create(it).getHost())).isPresent();
  }
}
