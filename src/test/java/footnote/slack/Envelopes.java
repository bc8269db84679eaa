package footnote.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// What Slack hands over, as its documents show it.
final class Envelopes {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger STAMPS = new AtomicInteger();

  private Envelopes() {}

  static String stamp() {
    return "1700000000." + (100_000 + STAMPS.incrementAndGet());
  }

  /// A message that mentions the bot.
  static ObjectNode mention(String channel, String user, String text) {
    return message("app_mention", channel, user, text);
  }

  /// A message in a direct conversation.
  static ObjectNode direct(String channel, String user, String text) {
    return message("message", channel, user, text).put("channel_type", "im");
  }

  private static ObjectNode message(String type, String channel, String user, String text) {
    String stamp = stamp();
    return JSON.createObjectNode()
        .put("type", type)
        .put("channel", channel)
        .put("user", user)
        .put("text", text)
        .put("ts", stamp)
        .put("event_ts", stamp);
  }

  static ObjectNode event(String id, ObjectNode event) {
    ObjectNode payload =
        JSON.createObjectNode()
            .put("token", "unused")
            .put("team_id", "T1")
            .put("api_app_id", "A1")
            .put("type", "event_callback")
            .put("event_id", id)
            .put("event_time", 1_700_000_000);
    payload.set("event", event);
    return envelope("events_api", payload).put("accepts_response_payload", false);
  }

  /// A person who opened the app's home.
  static ObjectNode homeOpened(String user, String tab) {
    return JSON.createObjectNode()
        .put("type", "app_home_opened")
        .put("user", user)
        .put("channel", "D1")
        .put("tab", tab)
        .put("event_ts", stamp());
  }

  /// A thread of the assistant that was started, or beside which another channel was opened.
  static ObjectNode assistant(String type, String channel, String thread) {
    ObjectNode event = JSON.createObjectNode().put("type", type).put("event_ts", stamp());
    event
        .putObject("assistant_thread")
        .put("user_id", "U1")
        .put("channel_id", channel)
        .put("thread_ts", thread)
        .putObject("context")
        .put("channel_id", "C1")
        .put("team_id", "T1");
    return event;
  }

  /// An envelope of another workspace, and of the organisation it belongs to, if any.
  static ObjectNode of(String team, String enterprise, ObjectNode envelope) {
    ObjectNode payload = (ObjectNode) envelope.get("payload");
    payload.put("team_id", team);
    ObjectNode authorization = payload.putArray("authorizations").addObject();
    authorization.put("team_id", team).put("is_bot", true).put("user_id", "U0BOT");
    if (!enterprise.isEmpty()) {
      payload.put("enterprise_id", enterprise);
      authorization.put("enterprise_id", enterprise);
    }
    return envelope;
  }

  /// Tokens that were revoked: those of people, and the bot's.
  static ObjectNode tokensRevoked(List<String> people, List<String> bots) {
    ObjectNode event = JSON.createObjectNode().put("type", "tokens_revoked");
    ObjectNode tokens = event.putObject("tokens");
    people.forEach(tokens.putArray("oauth")::add);
    bots.forEach(tokens.putArray("bot")::add);
    return event;
  }

  static ObjectNode uninstalled() {
    return JSON.createObjectNode().put("type", "app_uninstalled");
  }

  static ObjectNode command(String command, String text, String address) {
    return command("U1", "C1", command, text, address);
  }

  /// A command that somebody typed in a channel.
  static ObjectNode command(
      String user, String channel, String command, String text, String address) {
    ObjectNode payload =
        JSON.createObjectNode()
            .put("token", "unused")
            .put("team_id", "T1")
            .put("channel_id", channel)
            .put("user_id", user)
            .put("command", command)
            .put("text", text)
            .put("response_url", address)
            .put("trigger_id", "1.2.3")
            .put("api_app_id", "A1");
    return envelope("slash_commands", payload).put("accepts_response_payload", true);
  }

  /// A click on a button of a message.
  ///
  /// @param hidden whether only one person sees the message
  record Click(String user, String value, String address, boolean hidden) {
    ObjectNode envelope() {
      ObjectNode payload =
          JSON.createObjectNode()
              .put("type", "block_actions")
              .put("api_app_id", "A1")
              .put("trigger_id", "1.2.3")
              .put("response_url", address);
      payload.putObject("team").put("id", "T1").put("domain", "workshop");
      payload.putObject("user").put("id", user).put("team_id", "T1");
      payload.putObject("channel").put("id", "C1").put("name", "harbour");
      ObjectNode container = payload.putObject("container");
      container
          .put("type", "message")
          .put("message_ts", "1700000000.900000")
          .put("channel_id", "C1")
          .put("is_ephemeral", hidden);
      if (!hidden) {
        container.put("thread_ts", "1700000000.800000");
        payload
            .putObject("message")
            .put("type", "message")
            .put("ts", "1700000000.900000")
            .put("thread_ts", "1700000000.800000");
      }
      payload
          .putArray("actions")
          .addObject()
          .put("type", "button")
          .put("action_id", "any")
          .put("block_id", "b1")
          .put("value", value)
          .put("action_ts", "1700000000.950000");
      return Envelopes.envelope("interactive", payload).put("accepts_response_payload", true);
    }
  }

  /// A shortcut that somebody used on a message.
  static ObjectNode shortcut(String user, JsonNode message, String address) {
    ObjectNode payload =
        JSON.createObjectNode()
            .put("type", "message_action")
            .put("callback_id", "pin")
            .put("token", "unused")
            .put("action_ts", stamp())
            .put("trigger_id", "1.2.3")
            .put("response_url", address);
    payload.putObject("team").put("id", "T1").put("domain", "workshop");
    payload.putObject("user").put("id", user).put("name", "mo").put("team_id", "T1");
    payload.putObject("channel").put("id", "C1").put("name", "harbour");
    ObjectNode shown = message.deepCopy();
    payload.set("message", shown.put("type", "message").put("ts", stamp()).put("user", "U0BOT"));
    return envelope("interactive", payload).put("accepts_response_payload", true);
  }

  private static ObjectNode envelope(String type, ObjectNode payload) {
    ObjectNode envelope = JSON.createObjectNode().put("type", type);
    envelope.set("payload", payload);
    return envelope;
  }
}
