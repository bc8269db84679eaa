package footnote.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on loopback in the place of Slack's Web API: answers calls as it was told to, one after
/// the other, and then with `{"ok":true}`.
public final class ScriptedSlack implements AutoCloseable {
  private final WebhookServer server = new WebhookServer(0);
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  private record Answer(int status, Map<String, String> headers, String body) {}

  /// A call that came in.
  ///
  /// @param method as Slack names it, or the rest of the address
  /// @param token that it bore; empty for none
  public record Call(String method, String token, String body) {
    /// The fields of a form.
    public Map<String, String> form() {
      Map<String, String> form = new TreeMap<>();
      for (String pair : body.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        if (parts.length == 2) {
          form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
      }
      return form;
    }
  }

  public ScriptedSlack() {
    server.serve("/api/", this::answer);
    server.open();
  }

  /// What it answers to the next call that it was told nothing of.
  public ScriptedSlack then(int status, String body, String... headers) {
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i + 1 < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    answers.add(new Answer(status, all, body));
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String token =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
            .map(header -> header.replaceFirst("Bearer ", ""))
            .orElse("");
    String method = exchange.getRequestURI().getPath().substring("/api/".length());
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(new Call(method, token, body));
    Answer answer =
        Optional.ofNullable(answers.poll())
            .orElseGet(() -> new Answer(200, Map.of(), "{\"ok\":true}"));
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    WebhookServer.respond(exchange, answer.status(), "application/json", answer.body());
  }

  /// All that came in, in order.
  public List<Call> calls() {
    return calls;
  }

  /// The base of its Web API.
  public String address() {
    return "http://127.0.0.1:" + server.port() + "/api/";
  }

  /// A client of it.
  public Slack client() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(address());
    config.setProxyUrl(null);
    config.setStatsEnabled(false);
    return Slack.getInstance(config);
  }

  @Override
  public void close() {
    server.close();
  }
}
