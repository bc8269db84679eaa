package footnote.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.text.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/// A stand-in for Discord on one loopback port: the gateway and the HTTP interface, of true
/// protocol. Start at [#ask], [#mention] and [#click]; what became of them is in what they return.
public final class DiscordStandIn implements AutoCloseable {
  public static final String TOKEN = "stand-in-token";

  private static final String BASE = "/api/v10/";
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Answers a request in the place of the rules: a rejection, a stall, a cut.
  interface Behaviour {
    Optional<MockResponse> answer(String method, String path);
  }

  private final MockWebServer server = new MockWebServer();
  private final Sockets sockets = new Sockets();
  final List<Sent> sent = new CopyOnWriteArrayList<>();
  final StandInRest rest = new StandInRest(TOKEN);
  final StandInGateway gateway;
  volatile Behaviour behaviour = (_, _) -> Optional.empty();

  /// The same, but after the rules did what was asked: the response is lost.
  volatile Behaviour afterwards = (_, _) -> Optional.empty();

  /// Whether requests are kept in [#sent]; off for long runs.
  volatile boolean recording = true;

  private DiscordStandIn(int port) {
    server.setServerSocketFactory(sockets);
    server.setDispatcher(new Rules());
    try {
      server.start(InetAddress.getLoopbackAddress(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    gateway = new StandInGateway(TOKEN, gatewayUrl());
  }

  public static DiscordStandIn start() {
    return new DiscordStandIn(0);
  }

  static DiscordStandIn startAt(int port) {
    return new DiscordStandIn(port);
  }

  int port() {
    return server.getPort();
  }

  public String apiUrl() {
    return "http://127.0.0.1:" + server.getPort() + BASE;
  }

  public String gatewayUrl() {
    return "ws://127.0.0.1:" + server.getPort() + "/gateway";
  }

  DiscordSettings settings() {
    return new DiscordSettings(new Secret(TOKEN), apiUrl(), gatewayUrl());
  }

  /// Someone uses a slash command in the server.
  StandInRest.Held command(String user, String name, Map<String, Object> options) {
    return interact(Payloads.interaction(2, user, Payloads.command(name, options)));
  }

  /// Whether a bot hears of what happens here.
  public boolean heard() {
    return gateway.live();
  }

  public StandInRest.Held ask(String question) {
    return ask(Payloads.ADA, question);
  }

  StandInRest.Held ask(String user, String question) {
    return command(user, "ask", Map.of("question", question));
  }

  /// Someone clicks the button with that label under a message.
  StandInRest.Held click(String user, ObjectNode message, String label) {
    return clickOn(user, message, Sent.button(message, label));
  }

  StandInRest.Held clickOn(String user, ObjectNode message, String customId) {
    return clickOn(Payloads.interaction(3, user, Payloads.click(customId)), message);
  }

  StandInRest.Held clickOn(ObjectNode interaction, ObjectNode message) {
    interaction.set("message", message);
    return interact(interaction);
  }

  StandInRest.Held interact(ObjectNode interaction) {
    StandInRest.Held held = rest.hold(interaction);
    gateway.dispatch("INTERACTION_CREATE", interaction);
    return held;
  }

  /// Someone mentions the bot in a channel of the server.
  ///
  /// @return the message's id
  String mention(String user, String channel, String text) {
    ObjectNode message =
        Payloads.message(channel, Payloads.person(user), "<@" + Payloads.BOT + "> " + text);
    return say(Payloads.mentioningBot(Payloads.inGuild(message)));
  }

  /// Someone writes to the bot directly.
  String direct(String user, String text) {
    ObjectNode message = Payloads.message(Payloads.DIRECT, Payloads.person(user), text);
    return say(message.put("channel_type", 1));
  }

  String say(ObjectNode message) {
    gateway.dispatch("MESSAGE_CREATE", message);
    return message.path("id").asText();
  }

  /// Cuts every connection, as a broken network would.
  void cut() {
    gateway.cut();
    sockets.cut();
  }

  /// The requests of that kind so far.
  List<Sent> sent(String method, String pathPattern) {
    return sent.stream().filter(it -> it.is(method, pathPattern)).toList();
  }

  /// A response with Discord's rate limit headers.
  static MockResponse tooMany(boolean global, boolean via) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(429)
            .addHeader("Content-Type", "application/json")
            .addHeader("Retry-After", "1")
            .body(
                "{\"message\": \"You are being rate limited.\", \"retry_after\": 1.0, \"global\": "
                    + global
                    + "}");
    if (via) {
      response.addHeader("Via", "1.1 google");
      response.addHeader("X-RateLimit-Scope", global ? "global" : "user");
    }
    if (global) {
      response.addHeader("X-RateLimit-Global", "true");
    }
    return response.build();
  }

  static MockResponse status(int code) {
    return new MockResponse.Builder().code(code).body("upstream trouble").build();
  }

  static MockResponse error(int status, int code) {
    return json(StandInRest.Reply.error(status, code, "told to")).build();
  }

  static MockResponse cutOff() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  /// A response whose connection breaks in the middle of its body.
  static MockResponse cutWithin() {
    return json(new StandInRest.Reply(200, "{\"id\": \"" + "1".repeat(10_000) + "\"}"))
        .onResponseBody(new SocketEffect.CloseSocket())
        .build();
  }

  private static MockResponse.Builder json(StandInRest.Reply reply) {
    return new MockResponse.Builder()
        .code(reply.status())
        .addHeader("Content-Type", "application/json")
        .addHeader("Via", "1.1 google")
        .body(reply.body());
  }

  private static MockResponse.Builder packed(StandInRest.Reply reply) {
    Buffer body = new Buffer();
    try (BufferedSink gzip = Okio.buffer(new GzipSink(body))) {
      gzip.writeUtf8(reply.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json(reply).body(body).addHeader("Content-Encoding", "gzip");
  }

  @Override
  public void close() {
    sockets.cut();
    server.close();
  }

  private final class Rules extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      forget();
      String path = request.getUrl().encodedPath();
      if (path.equals("/gateway")) {
        return new MockResponse.Builder().webSocketUpgrade(gateway.connection()).build();
      }
      String route = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
      JsonNode body = read(request.getBody());
      MockResponse response =
          behaviour
              .answer(request.getMethod(), route)
              .orElseGet(() -> byTheRules(request, route, body));
      if (recording) {
        int status = Integer.parseInt(response.getStatus().split(" ", 3)[1]);
        sent.add(new Sent(request.getMethod(), route, body, status, System.nanoTime()));
      }
      return response;
    }

    /// The server keeps every request until it is taken.
    private void forget() throws InterruptedException {
      server.takeRequest(0, TimeUnit.MILLISECONDS);
    }

    private MockResponse byTheRules(RecordedRequest request, String route, JsonNode body) {
      String authorization =
          Optional.ofNullable(request.getHeaders().get("authorization")).orElse("");
      StandInRest.Reply reply = rest.answer(request.getMethod(), route, body, authorization);
      boolean packs =
          "gzip".equals(request.getHeaders().get("accept-encoding")) && !reply.body().isEmpty();
      return afterwards
          .answer(request.getMethod(), route)
          .orElseGet(() -> (packs ? packed(reply) : json(reply)).build());
    }

    private static JsonNode read(@Nullable ByteString body) {
      try {
        return body == null || body.size() == 0
            ? MissingNode.getInstance()
            : JSON.readTree(body.utf8());
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Makes the server's sockets, and can cut them.
  private static final class Sockets extends ServerSocketFactory {
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();

    @Override
    public ServerSocket createServerSocket() throws IOException {
      return new ServerSocket() {
        @Override
        public Socket accept() throws IOException {
          Socket socket = super.accept();
          socket.setTcpNoDelay(true);
          accepted.removeIf(Socket::isClosed);
          accepted.add(socket);
          return socket;
        }
      };
    }

    @Override
    public ServerSocket createServerSocket(int port) {
      throw new IllegalStateException("unused");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
      throw new IllegalStateException("unused");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, @Nullable InetAddress address) {
      throw new IllegalStateException("unused");
    }

    void cut() {
      accepted.forEach(Sockets::reset);
      accepted.clear();
    }

    /// Sends RST instead of a farewell.
    private static void reset(Socket socket) {
      try {
        socket.setSoLinger(true, 0);
        socket.close();
      } catch (IOException _) {
        // It was closed already.
      }
    }
  }
}
