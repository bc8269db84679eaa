package footnote.slack.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;

/// A port that is listened on, without TLS; nobody is answered before [#open].
public final class WebhookServer implements AutoCloseable {
  private final HttpServer server;

  /// @param port 0 for any that is free
  /// @throws UncheckedIOException when the port is taken
  public WebhookServer(int port) {
    try {
      this.server = HttpServer.create(new InetSocketAddress(port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("can't listen on port " + port, e);
    }
    Executor threads = task -> Thread.ofVirtual().name("slack-request").start(task);
    server.setExecutor(threads);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  public void open() {
    server.start();
  }

  @Override
  public void close() {
    server.stop(1);
  }

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
