package footnote.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.slack.web.SlackText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/// Slack as far as the bot can tell, on one port: the Web API, the sockets and the addresses for
/// replies. It enforces Slack's rules: tokens, one message a second a channel, five replies to an
/// address, the limits of blocks. What it is told to do otherwise, it does once or for ever.
public final class SlackStandIn implements AutoCloseable {
  static final String SELF = "U0BOT";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> JSON_FIELDS = Set.of("blocks", "view", "prompts");
  private static final AtomicInteger COUNT = new AtomicInteger();

  /// A little less than a second, for the time a request takes to come in varies.
  private static final Duration INTERVAL = Duration.ofMillis(950);

  public final String botToken = "xoxb-" + COUNT.incrementAndGet();
  public final String appToken = "xapp-" + COUNT.incrementAndGet();
  final StandInSockets sockets = new StandInSockets();

  /// Where the app is installed by people, beside the workspace of [#botToken].
  final StandInApps apps = new StandInApps();

  final StandInPeople people = new StandInPeople();
  private final CuttableSockets wires = new CuttableSockets();
  private final MockWebServer server = new MockWebServer();
  private final ConcurrentLinkedQueue<Call> calls = new ConcurrentLinkedQueue<>();
  private final Map<String, Deque<MockResponse>> scripts = new ConcurrentHashMap<>();
  private final Map<String, MockResponse> standing = new ConcurrentHashMap<>();
  private final Map<String, Long> posted = new HashMap<>();
  private final Map<String, Integer> replies = new HashMap<>();
  private final AtomicInteger tickets = new AtomicInteger();
  private volatile String scopes = String.join(",", SlackBot.SCOPES);

  /// A call of the Web API, or a reply to an address, that was taken.
  ///
  /// @param method as Slack names it; `response` for a reply
  /// @param address what the reply was sent to
  /// @param token whose call it was
  record Call(String method, String address, String token, JsonNode body, long nanos) {
    String text(String field) {
      return body.path(field).asText();
    }

    String channel() {
      return text("channel");
    }

    JsonNode blocks() {
      return body.has("view") ? body.at("/view/blocks") : body.path("blocks");
    }

    /// All that people see, unescaped, a line for each text.
    String shown() {
      StringBuilder shown = new StringBuilder();
      collect(blocks(), shown);
      return shown.toString();
    }

    private static void collect(JsonNode node, StringBuilder shown) {
      if (node.path("text").isTextual()) {
        shown.append(SlackText.unescape(node.path("text").asText())).append('\n');
      }
      node.forEach(child -> collect(child, shown));
    }

    /// The value of a button.
    String button(String action) {
      for (JsonNode block : blocks()) {
        for (JsonNode element : block.path("elements")) {
          if (element.path("action_id").asText().equals(action)) {
            return element.path("value").asText();
          }
        }
      }
      throw new AssertionError("no button " + action + " in " + blocks());
    }

    boolean offers(String action) {
      return blocks().findValuesAsText("action_id").contains(action);
    }
  }

  public SlackStandIn() {
    server.setServerSocketFactory(wires);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request);
          }
        });
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String apiUrl() {
    return "http://127.0.0.1:" + server.getPort() + "/api/";
  }

  /// Slack's own page, where a person lets the app in.
  String authorizeUrl() {
    return "http://127.0.0.1:" + server.getPort() + "/oauth/v2/authorize";
  }

  /// A new address for replies.
  String replyAddress() {
    return "http://127.0.0.1:" + server.getPort() + "/reply/" + tickets.incrementAndGet();
  }

  /// Does something else the next times a method is called.
  void next(String method, MockResponse... responses) {
    scripts.computeIfAbsent(method, _ -> new ArrayDeque<>()).addAll(List.of(responses));
  }

  /// Does something else whenever a method is called.
  void always(String method, MockResponse response) {
    standing.put(method, response);
  }

  void asUsual(String method) {
    standing.remove(method);
  }

  void grant(String scopes) {
    this.scopes = scopes;
  }

  static MockResponse refusal(String error) {
    return json(200, "{\"ok\":false,\"error\":\"" + error + "\"}");
  }

  static MockResponse answer(String json) {
    return json(200, json);
  }

  static MockResponse tooMany(int seconds) {
    return json(429, "{\"ok\":false,\"error\":\"ratelimited\"}")
        .newBuilder()
        .addHeader("Retry-After", seconds)
        .build();
  }

  /// Hangs up in the middle of the answer.
  static MockResponse cutOff() {
    return json(200, "{\"ok\":true")
        .newBuilder()
        .onResponseBody(new SocketEffect.CloseSocket())
        .build();
  }

  static MockResponse broken(int status) {
    return json(status, "{}");
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json; charset=utf-8")
        .body(body)
        .build();
  }

  private MockResponse answer(RecordedRequest request) {
    String path = Objects.requireNonNull(request.getUrl()).encodedPath();
    if (path.startsWith("/link/")) {
      return new MockResponse.Builder()
          .webSocketUpgrade(sockets.new Link(wires.get(request.getConnectionIndex())))
          .build();
    }
    String method = path.startsWith("/reply/") ? "response" : path.substring("/api/".length());
    Call call =
        new Call(
            method, request.getUrl().toString(), token(request), body(request), System.nanoTime());
    MockResponse otherwise = otherwise(method);
    if (otherwise != null) {
      calls.add(
          new Call(method + " refused", call.address(), call.token(), call.body(), call.nanos()));
      return otherwise;
    }
    return method.equals("response") ? reply(call) : api(call);
  }

  private static String token(RecordedRequest request) {
    String header = Objects.requireNonNullElse(request.getHeaders().get("Authorization"), "");
    return header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : header;
  }

  private @Nullable MockResponse otherwise(String method) {
    Deque<MockResponse> script = scripts.get(method);
    synchronized (this) {
      MockResponse scripted = script == null ? null : script.poll();
      return scripted != null ? scripted : standing.get(method);
    }
  }

  private static JsonNode body(RecordedRequest request) {
    String body = Objects.requireNonNullElse(request.getBody(), ByteString.EMPTY).utf8();
    try {
      if (body.startsWith("{")) {
        return JSON.readTree(body);
      }
      Map<String, Object> form = new LinkedHashMap<>();
      for (String pair : body.isEmpty() ? new String[0] : body.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        form.put(parts[0], JSON_FIELDS.contains(parts[0]) ? JSON.readTree(value) : value);
      }
      return JSON.valueToTree(form);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + body, e);
    }
  }

  private MockResponse reply(Call call) {
    synchronized (this) {
      int used = replies.merge(call.address(), 1, Integer::sum);
      if (used > 5) {
        calls.add(
            new Call("response refused", call.address(), call.token(), call.body(), call.nanos()));
        return json(404, "{\"ok\":false,\"error\":\"used_url\"}");
      }
    }
    if (call.body().path("delete_original").asBoolean()) {
      return taken(call, "{\"ok\":true}");
    }
    return message(call);
  }

  private MockResponse api(Call call) {
    boolean known =
        switch (call.method()) {
          case "apps.connections.open" -> call.token().equals(appToken);
          case "oauth.v2.access" -> true;
          default -> call.token().equals(botToken) || apps.knows(call.token());
        };
    if (!known) {
      return refusal(call.token().isEmpty() ? "not_authed" : "invalid_auth");
    }
    return switch (call.method()) {
      case "oauth.v2.access" -> json(200, apps.access(call.token(), call.body()));
      case "auth.test" ->
          taken(
                  call,
                  "{\"ok\":true,\"user_id\":\"U0BOT\",\"team_id\":\"T1\",\"team\":\"Workshop\",\"bot_id\":\"B0BOT\"}")
              .newBuilder()
              .addHeader("x-oauth-scopes", scopes)
              .build();
      case "apps.connections.open" ->
          taken(call, "{\"ok\":true,\"url\":\"" + linkAddress() + "\"}");
      case "chat.postMessage" -> soon(call) ? tooMany(1) : message(call);
      case "chat.postEphemeral" -> message(call);
      case "reactions.add", "reactions.remove" -> taken(call, "{\"ok\":true}");
      case "users.info" -> taken(call, people.user(call.text("user")));
      case "usergroups.users.list" -> taken(call, people.group(call.text("usergroup")));
      case "conversations.info" -> taken(call, people.channel(call.channel()));
      case "views.publish" -> view(call);
      case "assistant.threads.setStatus" ->
          judged(call, BlockRules.threadFaults(call.body()), "invalid_arguments");
      case "assistant.threads.setSuggestedPrompts" ->
          judged(call, BlockRules.promptFaults(call.body()), "invalid_arguments");
      default -> refusal("unknown_method");
    };
  }

  private String linkAddress() {
    return "ws://127.0.0.1:" + server.getPort() + "/link/?ticket=" + tickets.incrementAndGet();
  }

  private synchronized boolean soon(Call call) {
    Long last = posted.get(call.channel());
    boolean soon = last != null && call.nanos() - last < INTERVAL.toNanos();
    if (soon) {
      calls.add(new Call("chat.postMessage too soon", "", call.token(), call.body(), call.nanos()));
    } else {
      posted.put(call.channel(), call.nanos());
    }
    return soon;
  }

  private MockResponse message(Call call) {
    List<String> faults = BlockRules.faults(call.blocks(), call.text("text"));
    return judged(call, faults, "invalid_blocks");
  }

  private MockResponse view(Call call) {
    return judged(call, BlockRules.viewFaults(call.body()), "invalid_arguments");
  }

  private MockResponse judged(Call call, List<String> faults, String error) {
    if (!faults.isEmpty()) {
      calls.add(
          new Call("invalid " + faults, call.address(), call.token(), call.body(), call.nanos()));
      return refusal(error);
    }
    return taken(call, "{\"ok\":true,\"channel\":\"" + call.channel() + "\",\"ts\":\"1.1\"}");
  }

  private MockResponse taken(Call call, String answer) {
    calls.add(call);
    return json(200, answer);
  }

  /// Someone mentions the bot.
  ///
  /// @return the message's time stamp, which is also the name of the event and of the thread
  public String mention(String channel, String question) {
    ObjectNode message = Envelopes.mention(channel, "U1", "<@" + SELF + "> " + question);
    String stamp = message.path("ts").asText();
    sockets.hand(stamp, Envelopes.event(stamp, message));
    return stamp;
  }

  /// Whether a bot hears of what happens here.
  public boolean heard() {
    return sockets.open() > 0;
  }

  /// How long the acknowledgement took; empty while there is none.
  public Optional<Duration> acknowledged(String mention) {
    return Optional.ofNullable(sockets.latencies().get(mention));
  }

  /// How long each answer to it took: there should be one.
  public List<Duration> answered(String mention) {
    return calls("chat.postMessage").stream()
        .filter(call -> call.text("thread_ts").equals(mention))
        .map(call -> Duration.ofNanos(call.nanos() - sockets.handedAt(mention)))
        .toList();
  }

  /// The calls of a method that were taken, in order.
  List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  /// What is shown to people: messages, and replies to one of them.
  List<Call> said() {
    Set<String> methods = Set.of("chat.postMessage", "chat.postEphemeral", "response");
    return calls.stream()
        .filter(call -> methods.contains(call.method()))
        .filter(call -> !call.body().path("delete_original").asBoolean())
        .toList();
  }

  List<String> refused() {
    return calls.stream().map(Call::method).filter(it -> it.startsWith("invalid")).toList();
  }

  @Override
  public void close() {
    sockets.close();
    server.close();
  }
}
