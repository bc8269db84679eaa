package footnote.slack.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import footnote.http.ServerBounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;

/// A port that is listened on, without TLS; nobody is answered before [#open]. For Slack's requests
/// and the pages of the installation, behind a proxy that ends TLS. Each request has a virtual
/// thread.
///
/// Anybody may connect who finds the port, so that connections are bounded in number, in time and
/// in what is kept of them, before any handler sees a request: [ServerBounds#CONNECTIONS] in all,
/// of which one that sends nothing, or its head or body too slowly, is closed after
/// [ServerBounds#REQUEST_SECONDS]. How much of a body is read is the handler's to bound.
///
/// ```java
/// try (WebhookServer server = new WebhookServer(0)) {
///   server.serve("/health", exchange -> WebhookServer.respond(exchange, 200, "text/plain", "ok"));
///   server.open();
/// }
/// ```
public final class WebhookServer implements AutoCloseable {
  private final HttpServer server;

  /// @param port 0 for any that is free
  /// @throws UncheckedIOException when the port is taken
  public WebhookServer(int port) {
    ServerBounds.set();
    try {
      this.server = HttpServer.create(new InetSocketAddress(port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("can't listen on port " + port, e);
    }
    Executor threads = task -> Thread.ofVirtual().name("slack-request").start(task);
    server.setExecutor(threads);
  }

  /// The port it listens on, which the system chose where 0 was asked for.
  public int port() {
    return server.getAddress().getPort();
  }

  /// Has a handler answer requests whose path begins so; the longest beginning counts. The request
  /// ends when the handler returns.
  public void serve(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            handler.handle(exchange);
          }
        });
  }

  /// Begins to answer; what came before has waited.
  public void open() {
    server.start();
  }

  /// Answers no more, after at most a second for what is under way.
  @Override
  public void close() {
    server.stop(1);
  }

  /// Answers a request in UTF-8.
  ///
  /// @param type of the body, without its charset
  /// @param body empty for none
  public static void respond(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
