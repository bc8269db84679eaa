package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The manifest asks for what the code needs, no more and no less.
class ManifestTest {
  private static JsonNode manifest() throws IOException {
    return new ObjectMapper(new YAMLFactory())
        .readTree(Files.readString(Path.of("config/slack-manifest.yaml")));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void asksForTheCommandsEventsAndScopesOfTheCode() throws IOException {
    JsonNode manifest = manifest();
    assertThat(manifest.at("/features/slash_commands").findValuesAsText("command"))
        .containsExactly(SlackSettings.COMMAND, SlackSettings.FORGET_ME);
    assertThat(texts(manifest.at("/settings/event_subscriptions/bot_events")))
        .containsExactlyElementsOf(SlackEvents.SUBSCRIPTIONS);
    assertThat(texts(manifest.at("/oauth_config/scopes/bot")))
        .containsExactlyElementsOf(SlackBot.SCOPES);
  }

  @Test
  void letsPeopleWriteAndClick() throws IOException {
    JsonNode manifest = manifest();
    assertThat(manifest.at("/features/app_home/messages_tab_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/features/app_home/messages_tab_read_only_enabled").asBoolean(true))
        .isFalse();
    assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"slack-manifest-schema-v1.json", "slack-manifest-schema-v2.json"})
  @EnabledIfSystemProperty(named = "contracts", matches = ".+")
  void agreesWithTheSchema(String name) throws IOException {
    Path file = Path.of(System.getProperty("contracts")).resolve(name);
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Files.readString(file));
    assertThat(schema.validate(manifest())).isEmpty();
  }
}
