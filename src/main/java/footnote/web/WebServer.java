package footnote.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import footnote.chat.Reference;
import footnote.http.ServerBounds;
import footnote.metrics.Meters;
import footnote.wording.Languages;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The port on which pages, health and metrics are served, without TLS. Answers `GET` and `HEAD`
/// alone; each request has a virtual thread.
///
/// Who sends slowly, or much, is cut off: a request has ten seconds, an answer a minute, the head
/// of a request 16 KB, and there are 500 connections at most. Everything that is sent forbids
/// scripts, frames, and addresses that are not ours (Content Security Policy, level 3).
///
/// ```java
/// try (WebServer server = new WebServer(settings, readiness, pages, languages, meters)) {
///   server.run(); // until another thread closes it
/// }
/// ```
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  /// The name of the platform, for the log and for meters.
  private static final String NAME = "web";

  /// Of every reply.
  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-cache",
          "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff",
          "X-Robots-Tag", "noindex");

  private final WebSettings settings;
  private final HealthPages health;
  private final Pages pages;
  private final Languages languages;
  private final Meters meters;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final HttpServer server;

  /// Makes a server that does not listen yet.
  ///
  /// @param readiness found out anew for each request
  /// @param pages what else is served
  /// @param languages that readers are answered in
  /// @param meters whose figures are served, and told what fails
  public WebServer(
      WebSettings settings,
      Supplier<Readiness> readiness,
      Pages pages,
      Languages languages,
      Meters meters) {
    this.settings = settings;
    this.health = new HealthPages(readiness, meters);
    this.pages = pages;
    this.languages = languages;
    this.meters = meters;
    this.server = unbound();
    Executor threads = task -> Thread.ofVirtual().name("web-request").start(task);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  private static HttpServer unbound() {
    ServerBounds.set();
    try {
      return HttpServer.create();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Listens until [#close].
  ///
  /// @return why it can't, for the operator; empty when it was closed
  public Optional<String> run() {
    try {
      open();
      closed.await();
    } catch (IOException e) {
      return Optional.of("web.port: " + settings.port() + ": " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  /// Begins to listen.
  void open() throws IOException {
    server.bind(settings.socket(), 0);
    server.start();
    LOG.info("pages are at http://{}:{}/", server.getAddress().getHostString(), port());
  }

  /// The port it listens on, which the system chose where 0 was asked for.
  int port() {
    return server.getAddress().getPort();
  }

  /// Whether it answers.
  public boolean connected() {
    return server.getAddress() != null && closed.getCount() > 0;
  }

  /// Answers no more, after at most a second for what is under way.
  @Override
  public void close() {
    closed.countDown();
    server.stop(1);
  }

  /// A request from its head to the end of its answer; who goes away meanwhile is no trouble.
  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, reply(exchange));
    } catch (IOException e) {
      LOG.debug("a reader went away", e);
    } catch (RuntimeException e) {
      trouble(e);
    }
  }

  /// Whatever goes wrong is logged under a number, which the reader is told.
  private Reply reply(HttpExchange exchange) {
    PageRequest request = PageRequest.of(exchange);
    Texts texts = request.language().map(languages::in).orElse(languages.usual());
    try {
      return refused(exchange, texts)
          .or(() -> health.at(request.path()))
          .orElseGet(() -> pages.at(request));
    } catch (RuntimeException e) {
      return Reply.text(500, texts.say(TextKey.TROUBLE, trouble(e)));
    }
  }

  /// Logs it under a number, which it returns. The page that breaks off in the middle can't tell it
  /// any more.
  private String trouble(RuntimeException e) {
    String number = Reference.next();
    LOG.error("trouble {}", number, e);
    meters.failed(NAME, e.getClass().getSimpleName());
    return number;
  }

  /// Why a request is not looked at any further.
  private Optional<Reply> refused(HttpExchange exchange, Texts texts) {
    String method = exchange.getRequestMethod();
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("host")).orElse("");
    if (!method.equals("GET") && !method.equals("HEAD")) {
      Reply reply = Reply.text(405, texts.say(TextKey.WEB_READ_ONLY));
      return Optional.of(reply.with("allow", "GET,HEAD"));
    }
    if (exchange.getRequestURI().toString().length() > PageRequest.LONGEST) {
      return Optional.of(Reply.text(414, texts.say(TextKey.WEB_TOO_LONG)));
    }
    return settings.isHost(host)
        ? Optional.empty()
        : Optional.of(Reply.text(421, texts.say(TextKey.WEB_OTHER_HOST)));
  }

  /// Sends a reply; of `HEAD` its head alone. Bodies of requests are not read: the connection ends
  /// with a request that has one.
  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    HEADERS.forEach(headers::set);
    reply.headers().forEach(headers::set);
    headers.set("Content-Type", reply.type() + "; charset=utf-8");
    if (exchange.getRequestHeaders().containsKey("Content-Length")
        || exchange.getRequestHeaders().containsKey("Transfer-Encoding")) {
      headers.set("connection", "close");
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(reply.status(), 0);
    try (Writer out = new OutputStreamWriter(exchange.getResponseBody(), StandardCharsets.UTF_8)) {
      reply.body().writeTo(out);
    }
  }
}
