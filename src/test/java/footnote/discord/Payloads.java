package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// What Discord sends: the least of each that JDA reads.
final class Payloads {
  static final String BOT = "900000000000000001";
  static final String GUILD = "800000000000000001";
  static final String CHANNEL = "700000000000000001";
  static final String CLOSED_CHANNEL = "700000000000000002";
  static final String DIRECT = "700000000000000003";
  static final String THREAD = "700000000000000004";
  static final String ADA = "600000000000000001";
  static final String BEN = "600000000000000002";
  static final String MODERATOR = "600000000000000003";

  /// A role of the server that nobody has unless it is said.
  static final String ROLE = "800000000000000009";

  private static final String ABROAD = "800000000000000003";
  private static final String CHANNEL_ABROAD = "700000000000000005";
  private static final String GROUP = "700000000000000006";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long EPOCH = 1_420_070_400_000L;
  private static final AtomicLong COUNTER = new AtomicLong();

  /// What everyone may do in the server: see, write, in threads too, read history, use commands.
  private static final String EVERYONE = Long.toString(Invitation.PERMISSIONS | 1L << 31);

  private static final String MODERATORS = Long.toString(Invitation.PERMISSIONS | 1L << 13);

  private Payloads() {}

  /// An id of now.
  static String snowflake() {
    return snowflake(Instant.now());
  }

  static String snowflake(Instant time) {
    long ms = time.toEpochMilli() - EPOCH;
    return Long.toString((ms << 22) | (COUNTER.incrementAndGet() & 0x3FFFFF));
  }

  static ObjectNode object(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode self() {
    return user(BOT, "footnote").put("bot", true).put("verified", true).put("mfa_enabled", true);
  }

  static ObjectNode user(String id, String name) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("username", name)
        .put("discriminator", "0")
        .put("global_name", name)
        .putNull("avatar")
        .put("public_flags", 0);
  }

  static ObjectNode person(String id) {
    return user(id, "person" + id.charAt(id.length() - 1));
  }

  static ObjectNode ready(String session, String resumeUrl) {
    ObjectNode ready =
        object(
            String.format(
                Locale.ROOT,
                """
                {"v": 10, "private_channels": [], "shard": [0, 1],
                 "guilds": [{"id": "%s", "unavailable": true}],
                 "application": {"id": "%s", "flags": 0}}
                """,
                GUILD,
                BOT));
    ready.put("session_id", session).put("resume_gateway_url", resumeUrl).set("user", self());
    return ready;
  }

  /// A server with a channel where the bot may write, and one where it may not.
  static ObjectNode guild() {
    ObjectNode guild =
        object(
            String.format(
                Locale.ROOT,
                """
                {"id": "%1$s", "name": "Reading room", "owner_id": "%2$s", "afk_timeout": 300,
                 "icon": null, "splash": null, "banner": null, "description": null,
                 "region": "deprecated", "verification_level": 0, "default_message_notifications": 0,
                 "explicit_content_filter": 0, "mfa_level": 0, "premium_tier": 0, "nsfw_level": 0,
                 "system_channel_id": null, "rules_channel_id": null, "afk_channel_id": null,
                 "system_channel_flags": 0, "preferred_locale": "en-US", "features": [],
                 "member_count": 4, "large": false, "joined_at": "2024-01-01T00:00:00+00:00",
                 "emojis": [], "stickers": [], "voice_states": [], "presences": [],
                 "threads": [
                   {"id": "%6$s", "type": 11, "name": "a thread", "parent_id": "%4$s",
                    "owner_id": "%2$s", "message_count": 1, "member_count": 1,
                    "total_message_sent": 1, "rate_limit_per_user": 0, "last_message_id": null,
                    "thread_metadata": {"archived": false, "locked": false,
                                        "auto_archive_duration": 1440,
                                        "archive_timestamp": "2024-01-01T00:00:00+00:00",
                                        "create_timestamp": "2024-01-01T00:00:00+00:00"}}],
                 "stage_instances": [], "guild_scheduled_events": [], "unavailable": false,
                 "premium_progress_bar_enabled": false, "max_members": 500000,
                 "roles": [{"id": "%1$s", "name": "@everyone", "color": 0, "hoist": false,
                            "colors": {"primary_color": 0, "secondary_color": null,
                                       "tertiary_color": null},
                            "position": 0, "permissions": "%3$s", "managed": false,
                            "mentionable": false, "icon": null, "flags": 0},
                           {"id": "%7$s", "name": "board", "color": 0, "hoist": false,
                            "colors": {"primary_color": 0, "secondary_color": null,
                                       "tertiary_color": null},
                            "position": 1, "permissions": "0", "managed": false,
                            "mentionable": false, "icon": null, "flags": 0}],
                 "channels": [
                   {"id": "%4$s", "type": 0, "name": "questions", "position": 0, "nsfw": false,
                    "permission_overwrites": [], "parent_id": null, "rate_limit_per_user": 0,
                    "topic": null, "last_message_id": null},
                   {"id": "%5$s", "type": 0, "name": "closed", "position": 1, "nsfw": false,
                    "permission_overwrites": [{"id": "%1$s", "type": 0, "allow": "0", "deny": "2048"}],
                    "parent_id": null, "rate_limit_per_user": 0, "topic": null,
                    "last_message_id": null}]}
                """,
                GUILD,
                MODERATOR,
                EVERYONE,
                CHANNEL,
                CLOSED_CHANNEL,
                THREAD,
                ROLE));
    ArrayNode members = guild.putArray("members");
    members.add(member(self()));
    return guild;
  }

  static ObjectNode member(ObjectNode user) {
    ObjectNode member =
        object(
            """
            {"roles": [], "joined_at": "2024-01-01T00:00:00+00:00", "deaf": false, "mute": false,
             "nick": null, "avatar": null, "flags": 0, "pending": false,
             "premium_since": null, "communication_disabled_until": null}
            """);
    member.set("user", user);
    return member;
  }

  /// An interaction in the server's open channel.
  ///
  /// @param type 2 command, 3 component, 4 completion
  static ObjectNode interaction(int type, String user, ObjectNode data) {
    ObjectNode interaction = anywhere(type, data);
    interaction.put("context", 0).put("guild_id", GUILD).put("channel_id", CHANNEL);
    interaction.putObject("authorizing_integration_owners").put("0", GUILD);
    interaction.set(
        "guild", object("{\"id\": \"" + GUILD + "\", \"locale\": \"en-US\", \"features\": []}"));
    interaction.set(
        "channel", object("{\"id\": \"" + CHANNEL + "\", \"type\": 0, \"name\": \"questions\"}"));
    boolean moderates = user.equals(MODERATOR);
    interaction.set(
        "member", member(person(user)).put("permissions", moderates ? MODERATORS : EVERYONE));
    return interaction;
  }

  /// The same, done by somebody with the role.
  static ObjectNode withRole(ObjectNode interaction) {
    ((ArrayNode) interaction.path("member").get("roles")).add(ROLE);
    return interaction;
  }

  /// An interaction in the direct messages with a person.
  static ObjectNode directInteraction(int type, String user, ObjectNode data) {
    ObjectNode interaction = anywhere(type, data);
    interaction.put("context", 1).put("channel_id", DIRECT);
    interaction.putObject("authorizing_integration_owners").put("1", user);
    interaction.set("channel", directChannel(user));
    interaction.set("user", person(user));
    return interaction;
  }

  /// An interaction of a person who added the bot to their own account, in a server where it is
  /// not.
  static ObjectNode abroad(int type, String user, ObjectNode data) {
    ObjectNode interaction = anywhere(type, data);
    String permissions = user.equals(MODERATOR) ? MODERATORS : EVERYONE;
    interaction.put("context", 0).put("guild_id", ABROAD).put("channel_id", CHANNEL_ABROAD);
    interaction.putObject("authorizing_integration_owners").put("1", user);
    interaction.set(
        "guild", object("{\"id\": \"" + ABROAD + "\", \"locale\": \"de\", \"features\": []}"));
    interaction.set(
        "channel",
        object("{\"id\": \"" + CHANNEL_ABROAD + "\", \"type\": 0, \"name\": \"abroad\"}")
            .put("guild_id", ABROAD)
            .put("position", 0)
            .put("permissions", permissions));
    interaction.set("member", member(person(user)).put("permissions", permissions));
    return interaction;
  }

  /// Likewise, in a conversation of several people.
  static ObjectNode amongFriends(int type, String user, ObjectNode data) {
    ObjectNode interaction = anywhere(type, data);
    interaction.put("context", 2).put("channel_id", GROUP);
    interaction.putObject("authorizing_integration_owners").put("1", user);
    ObjectNode channel = object("{\"id\": \"" + GROUP + "\", \"type\": 3, \"name\": null}");
    channel.put("owner_id", BEN).putNull("icon").putNull("last_message_id");
    channel.putArray("recipients").add(person(BEN)).add(person(MODERATOR));
    interaction.set("channel", channel);
    interaction.set("user", person(user));
    return interaction;
  }

  private static ObjectNode anywhere(int type, ObjectNode data) {
    String id = snowflake();
    ObjectNode interaction = JSON.createObjectNode();
    interaction
        .put("id", id)
        .put("application_id", BOT)
        .put("type", type)
        .put("token", "token-" + id)
        .put("version", 1)
        .put("locale", "en-US")
        .put("guild_locale", "en-US")
        .put("app_permissions", EVERYONE)
        .put("attachment_size_limit", 10_485_760);
    interaction.putArray("entitlements");
    interaction.set("data", data);
    return interaction;
  }

  static ObjectNode directChannel(String user) {
    ObjectNode channel =
        object("{\"id\": \"" + DIRECT + "\", \"type\": 1, \"last_message_id\": null}");
    channel.putArray("recipients").add(person(user));
    return channel;
  }

  /// The data of a slash command.
  ///
  /// @param options texts and booleans by name
  static ObjectNode command(String name, Map<String, Object> options) {
    ObjectNode data = JSON.createObjectNode();
    data.put("id", "500000000000000001").put("name", name).put("type", 1);
    ArrayNode list = data.putArray("options");
    options.forEach((key, value) -> list.add(option(key, value)));
    return data;
  }

  private static ObjectNode option(String name, Object value) {
    ObjectNode option = JSON.createObjectNode().put("name", name);
    return value instanceof Boolean flag
        ? option.put("type", 5).put("value", flag)
        : option.put("type", 3).put("value", value.toString());
  }

  /// The data of the message command, for a message.
  static ObjectNode messageCommand(String name, ObjectNode message) {
    ObjectNode data = JSON.createObjectNode();
    data.put("id", "500000000000000002").put("name", name).put("type", 3);
    data.put("target_id", message.path("id").asText());
    ObjectNode messages = data.putObject("resolved").putObject("messages");
    messages.set(message.path("id").asText(), message);
    return data;
  }

  /// The data of a click.
  static ObjectNode click(String customId) {
    return JSON.createObjectNode().put("component_type", 2).put("custom_id", customId);
  }

  /// A message as Discord tells of it.
  static ObjectNode message(String channel, ObjectNode author, String content) {
    ObjectNode message =
        object(
            """
            {"type": 0, "tts": false, "mention_everyone": false, "pinned": false, "flags": 0,
             "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
             "components": [], "edited_timestamp": null}
            """);
    message.put("id", snowflake()).put("channel_id", channel).put("content", content);
    message.put("timestamp", Instant.now().toString());
    message.set("author", author);
    return message;
  }

  /// The same, said in the server.
  static ObjectNode inGuild(ObjectNode message) {
    message.put("guild_id", GUILD);
    ObjectNode member = member(JSON.createObjectNode());
    member.remove("user");
    message.set("member", member);
    return message;
  }

  /// The same, mentioning the bot.
  static ObjectNode mentioningBot(ObjectNode message) {
    ((ArrayNode) message.get("mentions")).add(self());
    return message;
  }

  /// A message of the bot's as it is after a request of the bot's.
  static ObjectNode ofBot(String channel, JsonNode body) {
    ObjectNode message = message(channel, self(), "");
    message.put("flags", body.path("flags").asInt()).put("application_id", BOT);
    message.set("components", numbered(body.path("components"), new AtomicLong()));
    return message;
  }

  /// Discord gives each component a number.
  private static JsonNode numbered(JsonNode components, AtomicLong next) {
    ArrayNode numbered = JSON.createArrayNode();
    for (JsonNode component : components) {
      ObjectNode copy = component.deepCopy();
      copy.put("id", next.incrementAndGet());
      if (copy.has("components")) {
        copy.set("components", numbered(copy.get("components"), next));
      }
      numbered.add(copy);
    }
    return numbered;
  }
}
