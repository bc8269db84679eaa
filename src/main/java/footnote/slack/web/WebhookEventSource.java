package footnote.slack.web;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import footnote.chat.SeenEvents;
import footnote.text.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Events as HTTP requests (Slack: verifying requests). A request counts only when it is signed
/// with the secret, its time is within [#WINDOW] of ours, before or after, and it was not seen
/// before.
///
/// Whoever knows the port may send to it; so nothing is parsed before it is verified, in this
/// order: the method, the time, the size, the signature (HMAC-SHA256 over version, time and body),
/// whether it came before. What is verified is answered with 200 whatever it says, for Slack
/// repeats what is answered otherwise and stops sending after many failures.
public final class WebhookEventSource implements EventSource {
  /// Where requests are sent to.
  public static final String PATH = "/slack/events";

  /// Slack: five minutes.
  public static final Duration WINDOW = Duration.ofMinutes(5);

  /// Bytes of a request; Slack's are far smaller.
  private static final int LARGEST = 1 << 20;

  /// Bytes that a body of Slack's seldom has more of.
  private static final int USUAL = 64 << 10;

  /// Requests whose bodies are held at a time before they are verified: the others wait.
  private static final int HELD = 32;

  private static final Logger LOG = LoggerFactory.getLogger(WebhookEventSource.class);

  private final App app;
  private final SlackRequestParser parser;
  private final SlackSignature.Generator signing;

  /// Signatures that came: who recorded a request can't send it again within the window.
  private final SeenEvents seen;

  private final InstantSource clock;
  private final WebhookServer door;

  private final Semaphore reading = new Semaphore(HELD);

  /// Whether it takes requests; nobody knows whether Slack sends any.
  private volatile boolean started;

  /// Takes nothing on yet.
  ///
  /// @param door where requests come in, which the caller opens and closes
  /// @param signingSecret what requests are signed with: without one anybody could send them
  /// @param app what events are given to
  /// @param clock must be right to a few minutes, since a request's time counts
  public WebhookEventSource(
      WebhookServer door, Secret signingSecret, App app, InstantSource clock) {
    this.door = door;
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
    this.signing = new SlackSignature.Generator(signingSecret.value());
    this.seen = new SeenEvents(clock);
    this.clock = clock;
  }

  /// Puts itself behind the door, which may be opened then.
  @Override
  public void start() {
    app.start();
    door.serve(PATH, this::handle);
    started = true;
  }

  /// True from the start on, even where nobody can reach the port.
  @Override
  public boolean connected() {
    return started;
  }

  /// The door is its opener's to close, and goes on answering until then.
  @Override
  public void close() {
    started = false;
  }

  /// Takes a request on, unless its head alone tells that it is none of Slack's. The cheapest looks
  /// first: neither of them reads the body.
  private void handle(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    if (!exchange.getRequestMethod().equals("POST")) {
      respond(exchange, 405, "");
    } else if (!timely(header(headers, SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP))) {
      respond(exchange, 401, "");
    } else {
      Optional<String> body = body(exchange);
      if (body.isPresent()) {
        verify(exchange, body.get());
      } else {
        respond(exchange, 413, "");
      }
    }
  }

  /// The body, of which no more than [#LARGEST] is read; empty where there is more. Those of the
  /// usual length wait for no other, so that slow strangers don't hold up Slack. Who sends slowly
  /// holds a virtual thread and 64 KiB at most before they wait in the row.
  private Optional<String> body(HttpExchange exchange) throws IOException {
    InputStream in = exchange.getRequestBody();
    byte[] body = in.readNBytes(USUAL);
    if (body.length == USUAL) {
      body = longer(body, in);
    }
    return body.length <= LARGEST
        ? Optional.of(new String(body, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /// The body with its rest, one byte beyond [#LARGEST] at most.
  private byte[] longer(byte[] begun, InputStream in) throws IOException {
    reading.acquireUninterruptibly();
    try {
      byte[] rest = in.readNBytes(LARGEST + 1 - begun.length);
      byte[] body = Arrays.copyOf(begun, begun.length + rest.length);
      System.arraycopy(rest, 0, body, begun.length, rest.length);
      return body;
    } finally {
      reading.release();
    }
  }

  /// Runs a request that is signed and new; one that came before is only answered. A signature that
  /// was seen is one that was answered.
  private void verify(HttpExchange exchange, String body) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    String time = header(headers, SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP);
    String signature = header(headers, SlackSignature.HeaderNames.X_SLACK_SIGNATURE);
    if (!equal(signing.generate(time, body), signature)) {
      respond(exchange, 401, "");
    } else if (!seen.first(signature)) {
      respond(exchange, 200, "");
    } else {
      run(exchange, body);
    }
  }

  /// A header's first value; empty where there is none.
  private static String header(Headers headers, String name) {
    return Optional.ofNullable(headers.getFirst(name)).orElse("");
  }

  /// Bolt's own check takes any time of the future. Twelve digits of seconds are some thirty
  /// thousand years, and can't overflow.
  private boolean timely(String time) {
    if (!time.matches("\\d{1,12}")) {
      return false;
    }
    long apart = clock.millis() / 1000 - Long.parseLong(time);
    return Math.abs(apart) <= WINDOW.toSeconds();
  }

  /// Compares in a time that tells nothing of where they differ.
  private static boolean equal(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /// Gives the request to Bolt and answers as it says; Slack's check of the address and the menus
  /// of a message want a body. An error of Bolt's or of a listener's is answered with 200 as well,
  /// and only its kind is logged: its message may hold what a person wrote.
  private void run(HttpExchange exchange, String body) throws IOException {
    try {
      Request<?> request =
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri(PATH)
                  .queryString(Map.of())
                  .requestBody(body)
                  .headers(new RequestHeaders(exchange.getRequestHeaders()))
                  .remoteAddress("")
                  .build());
      Response response = request == null ? Response.ok() : app.run(request);
      String text = Optional.ofNullable(response.getBody()).orElse("");
      respond(exchange, 200, response.getStatusCode() == 200 ? text : "");
    } catch (Exception e) {
      LOG.warn("a request from Slack could not be read: {}", e.getClass().getSimpleName());
      respond(exchange, 200, "");
    }
  }

  /// With the type that Slack expects of a body. A body that begins with a brace is taken for JSON.
  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    WebhookServer.respond(
        exchange, status, body.startsWith("{") ? "application/json" : "text/plain", body);
  }
}
