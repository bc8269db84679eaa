package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import footnote.answer.TestIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Holds what the bot sends against Discord's own description of its interface, which is no part of
/// this project: `-Dcontracts=FOLDER` names the folder that has it.
@EnabledIfSystemProperty(named = "contracts", matches = ".+")
class ContractsTest {
  /// A route of ours, and where its body is described.
  private static final Map<String, String> ROUTES =
      Map.of(
          "POST interactions/\\d+/[^/]+/callback",
          "/interactions/{interaction_id}/{interaction_token}/callback",
          "PATCH webhooks/\\d+/[^/]+/messages/@original",
          "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
          "POST channels/\\d+/messages",
          "/channels/{channel_id}/messages",
          "PUT applications/\\d+/commands",
          "/applications/{application_id}/commands",
          "POST users/@me/channels",
          "/users/@me/channels");

  /// JDA sends these numbers as strings, and Discord takes them.
  private static final String NUMBERS_AS_STRINGS =
      ".*\\.(?:(contexts|integration_types)\\[\\d+\\]|default_member_permissions)";

  @TempDir Path folder;

  @Test
  void allThatIsSentIsAsDiscordDescribesIt() throws IOException {
    List<Sent> sent = walk();
    Map<String, JsonSchema> schemas = schemas();
    for (Map.Entry<String, JsonSchema> schema : schemas.entrySet()) {
      String[] route = schema.getKey().split(" ", 2);
      List<Sent> ofRoute = sent.stream().filter(it -> it.is(route[0], route[1])).toList();
      assertThat(ofRoute).as(schema.getKey()).isNotEmpty();
      for (Sent one : ofRoute) {
        assertThat(faults(schema.getValue(), one.body())).as(one.toString()).isEmpty();
      }
    }
  }

  private static List<String> faults(JsonSchema schema, JsonNode body) {
    return schema.validate(body).stream()
        .filter(fault -> !fault.getInstanceLocation().toString().matches(NUMBERS_AS_STRINGS))
        .map(ValidationMessage::toString)
        .toList();
  }

  private static Map<String, JsonSchema> schemas() throws IOException {
    Path file = Path.of(System.getProperty("contracts")).resolve("discord-openapi.json");
    JsonNode openApi = new ObjectMapper().readTree(file.toFile());
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    Map<String, JsonSchema> schemas = new HashMap<>();
    ROUTES.forEach((route, path) -> {
      String method = route.substring(0, route.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
      JsonNode described =
          openApi.path("paths").path(path).path(method).path("requestBody").path("content");
      ObjectNode schema = described.path("application/json").path("schema").deepCopy();
      schema.set("components", openApi.path("components"));
      schemas.put(route, factory.getSchema(schema));
    });
    return schemas;
  }

  /// Does a bit of everything.
  private List<Sent> walk() {
    try (TestIndex shelf = TestIndex.ofPorts(folder);
        DiscordStandIn discord = DiscordStandIn.start();
        RunningBot bot = RunningBot.start(discord.settings(), shelf.answerer())) {
      bot.awaitReady();
      await().until(() -> discord.rest.commands.size() == 7);
      StandInRest.Held asked =
          discord.command(
              Payloads.ADA, "ask", Map.of("question", "port reopened", "private", true));
      await().until(() -> asked.edits > 0);
      for (String label : Sent.labels(asked.message)) {
        StandInRest.Held clicked = discord.click(Payloads.ADA, asked.message, label);
        await().until(() -> clicked.edits > 0 || clicked.deleted);
      }
      ObjectNode typed = Payloads.command("ask", Map.of("question", "port"));
      ((ObjectNode) typed.path("options").get(0)).put("focused", true);
      StandInRest.Held typing = discord.interact(Payloads.interaction(4, Payloads.ADA, typed));
      await().until(() -> typing.acknowledged);
      for (String command : List.of("help", "sources")) {
        StandInRest.Held held = discord.command(Payloads.ADA, command, Map.of());
        await().until(() -> held.edits > 0);
      }
      discord.mention(Payloads.ADA, Payloads.CHANNEL, "zeppelin");
      discord.mention(Payloads.ADA, Payloads.CLOSED_CHANNEL, "zeppelin");
      await().until(() -> discord.rest.messages.size() == 2);
      return List.copyOf(discord.sent);
    }
  }
}
