package footnote.http;

import java.util.Map;

/// How much strangers can hold of the JDK's HTTP server. It reads its bounds from the process's
/// properties when its first server is made (module `jdk.httpserver`), so that they are those of
/// every server in the process: whoever makes one calls [#set] before.
///
/// ```java
/// ServerBounds.set();
/// HttpServer server = HttpServer.create(address, 0);
/// ```
public final class ServerBounds {
  /// Connections at a time, idle ones included; more are closed as they come.
  public static final int CONNECTIONS = 500;

  /// Seconds from the first byte of a request to its last; Slack itself waits three for an answer.
  public static final int REQUEST_SECONDS = 10;

  /// Seconds from the last byte of a request to the last of its answer, bytes and lines of a
  /// request's head, seconds that a connection may send nothing, and milliseconds between two looks
  /// at those that do.
  private static final Map<String, Integer> BOUNDS =
      Map.of(
          "jdk.httpserver.maxConnections", CONNECTIONS,
          "sun.net.httpserver.maxReqTime", REQUEST_SECONDS,
          "sun.net.httpserver.maxRspTime", 60,
          "sun.net.httpserver.maxReqHeaderSize", 16 << 10,
          "sun.net.httpserver.maxReqHeaders", 100,
          "sun.net.httpserver.idleInterval", 20,
          "sun.net.httpserver.clockTick", 2_000);

  private ServerBounds() {}

  /// Sets those that the operator has not set for the process. Has no effect once a server was
  /// made.
  public static void set() {
    BOUNDS.forEach((name, bound) -> {
      if (System.getProperty(name) == null) {
        System.setProperty(name, String.valueOf(bound));
      }
    });
  }
}
