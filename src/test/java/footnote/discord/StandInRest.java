package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Discord's HTTP interface, version 10, so far as the bot uses it; it answers as Discord would,
/// and notes every rule that the bot breaks.
public final class StandInRest {
  /// What a request is answered with.
  record Reply(int status, String body) {
    static Reply of(JsonNode body) {
      return new Reply(200, body.toString());
    }

    static Reply error(int status, int code, String message) {
      return new Reply(status, "{\"code\": " + code + ", \"message\": \"" + message + "\"}");
    }
  }

  /// What became of an interaction.
  public static final class Held {
    final ObjectNode interaction;
    private final String channel;
    volatile Instant since = Instant.now();
    volatile boolean acknowledged;
    volatile boolean alone;
    volatile boolean deleted;
    volatile int edits;

    /// What the message said, one after the other: an edit that is tried again, as its response was
    /// lost, says the same.
    public final List<String> said = new CopyOnWriteArrayList<>();

    public final long sentNanos = System.nanoTime();
    public volatile long acknowledgedNanos;
    public volatile long answeredNanos;

    /// The message as it is now; empty until there is one.
    volatile ObjectNode message = JSON.createObjectNode();

    Held(ObjectNode interaction) {
      this.interaction = interaction;
      this.channel = interaction.path("channel_id").asText();
    }

    private synchronized void edit(ObjectNode edited) {
      String text = Sent.text(edited);
      if (said.isEmpty() || !said.getLast().equals(text)) {
        said.add(text);
      }
      message = edited;
      edits++;
      answeredNanos = System.nanoTime();
    }

    /// Keeps only what is counted, for long runs.
    synchronized void lighten() {
      interaction.removeAll();
      message = JSON.createObjectNode();
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CALLBACK = Pattern.compile("interactions/(\\d+)/([^/]+)/callback");
  private static final Pattern ORIGINAL =
      Pattern.compile("webhooks/\\d+/([^/]+)/messages/@original");
  private static final Pattern MESSAGES = Pattern.compile("channels/(\\d+)/messages");
  private static final String COMMANDS = "applications/" + Payloads.BOT + "/commands";
  private static final Duration FIRST_RESPONSE = Duration.ofSeconds(3);
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

  private final String token;
  private final Map<String, Held> held = new ConcurrentHashMap<>();
  private final Map<String, String> idByNonce = new ConcurrentHashMap<>();
  final List<ObjectNode> messages = new CopyOnWriteArrayList<>();
  final List<String> violations = new CopyOnWriteArrayList<>();

  /// What is told of single things, by method and path.
  final Map<String, JsonNode> members = new ConcurrentHashMap<>();

  volatile JsonNode commands = JSON.createArrayNode();

  StandInRest(String token) {
    this.token = token;
  }

  Held hold(ObjectNode interaction) {
    Held fresh = new Held(interaction);
    held.put(interaction.path("token").asText(), fresh);
    return fresh;
  }

  Reply answer(String method, String path, JsonNode body, String authorization) {
    if (!authorization.equals("Bot " + token)) {
      return Reply.error(401, 0, "401: Unauthorized");
    }
    Matcher callback = CALLBACK.matcher(path);
    if (callback.matches()) {
      return acknowledge(callback.group(2), body);
    }
    Matcher original = ORIGINAL.matcher(path);
    if (original.matches()) {
      return original(method, original.group(1), body);
    }
    Matcher channel = MESSAGES.matcher(path);
    if (channel.matches() && method.equals("POST")) {
      return create(channel.group(1), body);
    }
    return other(method, path, body);
  }

  private Reply other(String method, String path, JsonNode body) {
    return switch (method + " " + path) {
      case "GET users/@me" -> Reply.of(Payloads.self());
      case String known when members.containsKey(known) -> Reply.of(members.get(known));
      case "GET " + COMMANDS -> Reply.of(commands);
      case "PUT " + COMMANDS -> register(body);
      case "POST users/@me/channels" ->
          Reply.of(Payloads.directChannel(body.path("recipient_id").asText()));
      default -> Reply.error(404, 0, "404: Not Found");
    };
  }

  private Reply register(JsonNode body) {
    ArrayNode registered = JSON.createArrayNode();
    for (JsonNode command : body) {
      check(command.path("name").asText().length() <= 32, "a long command name");
      check(command.path("description").asText().length() <= 100, "a long description");
      ObjectNode copy = command.deepCopy();
      copy.put("id", Payloads.snowflake()).put("application_id", Payloads.BOT);
      copy.put("version", Payloads.snowflake());
      registered.add(copy);
    }
    commands = registered;
    return Reply.of(registered);
  }

  private Reply acknowledge(String interactionToken, JsonNode body) {
    @Nullable Held it = held.get(interactionToken);
    if (it == null || age(it).compareTo(FIRST_RESPONSE) > 0) {
      return Reply.error(404, 10062, "Unknown interaction");
    }
    synchronized (it) {
      if (it.acknowledged) {
        return Reply.error(400, 40060, "Interaction has already been acknowledged.");
      }
      it.acknowledged = true;
      it.acknowledgedNanos = System.nanoTime();
    }
    respond(it, body);
    return new Reply(200, "{\"interaction\": {\"id\": \"1\", \"type\": 2}}");
  }

  private void respond(Held it, JsonNode body) {
    int type = body.path("type").asInt();
    int flags = body.path("data").path("flags").asInt();
    switch (type) {
      case 5 -> {
        check((flags & ~64) == 0, "a deferral with flags " + flags);
        it.alone = (flags & 64) != 0;
      }
      case 6 -> it.message = it.interaction.path("message").deepCopy();
      case 8 -> choices(body.path("data").path("choices"));
      default -> violations.add("unexpected response type " + type);
    }
  }

  private void choices(JsonNode choices) {
    check(choices.size() <= 25, choices.size() + " choices");
    for (JsonNode choice : choices) {
      int length = choice.path("name").asText().length();
      check(length >= 1 && length <= 100, "a choice of " + length + " characters");
    }
  }

  private Reply original(String method, String interactionToken, JsonNode body) {
    @Nullable Held it = held.get(interactionToken);
    if (it == null || !it.acknowledged) {
      return Reply.error(404, 10015, "Unknown Webhook");
    }
    if (age(it).compareTo(TOKEN_LIFE) > 0) {
      return Reply.error(401, 50027, "Invalid Webhook Token");
    }
    if (method.equals("DELETE")) {
      check(!it.deleted, "deleted twice");
      it.deleted = true;
      return new Reply(204, "");
    }
    return edit(it, body);
  }

  private Reply edit(Held it, JsonNode body) {
    List<String> faults = MessageRules.faults(body);
    violations.addAll(faults);
    if (!faults.isEmpty()) {
      return Reply.error(400, 50035, "Invalid Form Body");
    }
    ObjectNode message = Payloads.ofBot(it.channel, body);
    message.put("flags", message.path("flags").asInt() | (it.alone ? 64 : 0));
    message.put("webhook_id", Payloads.BOT);
    it.edit(message);
    return Reply.of(message);
  }

  private Reply create(String channel, JsonNode body) {
    List<String> faults = MessageRules.faults(body);
    violations.addAll(faults);
    if (!faults.isEmpty()) {
      return Reply.error(400, 50035, "Invalid Form Body");
    }
    check(body.path("enforce_nonce").asBoolean(), "a nonce that is not enforced");
    ObjectNode message = Payloads.ofBot(channel, body);
    message.set("message_reference", body.path("message_reference"));
    String nonce = channel + "/" + body.path("nonce").asText();
    @Nullable String before = idByNonce.putIfAbsent(nonce, message.path("id").asText());
    if (before == null) {
      messages.add(message);
    } else {
      message.put("id", before);
    }
    return Reply.of(message);
  }

  private static Duration age(Held it) {
    return Duration.between(it.since, Instant.now());
  }

  private void check(boolean met, String violation) {
    if (!met) {
      violations.add(violation);
    }
  }

  /// Forgets an answer to a message, for long runs; it is still known when it is sent again.
  void forgetReplyTo(String message) {
    messages.remove(repliesTo(message).getFirst());
  }

  /// The messages that refer to that one.
  List<ObjectNode> repliesTo(String message) {
    List<ObjectNode> replies = new ArrayList<>();
    for (ObjectNode candidate : messages) {
      if (candidate.path("message_reference").path("message_id").asText().equals(message)) {
        replies.add(candidate);
      }
    }
    return replies;
  }
}
