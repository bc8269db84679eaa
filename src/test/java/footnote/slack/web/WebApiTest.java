package footnote.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.block.DividerBlock;
import footnote.text.Secret;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebApiTest {
  private static final SlackMessage HELLO = new SlackMessage("&lt;hello&gt;", List.of());

  private final ScriptedSlack slack = new ScriptedSlack();
  private final WebApi api = new WebApi(slack.client(), "xoxb-1");

  @AfterEach
  void stop() {
    slack.close();
  }

  private ScriptedSlack.Call only() {
    assertThat(slack.calls()).hasSize(1);
    return slack.calls().getFirst();
  }

  private static void refused(String error, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SlackException.class, trouble -> assertThat(trouble.error()).isEqualTo(error));
  }

  @Test
  void tellsWhoTheBotIs() throws Exception {
    slack.then(
        200,
        "{\"ok\":true,\"user_id\":\"U1\",\"team_id\":\"T1\",\"team\":\"Workshop\"}",
        "X-OAuth-Scopes",
        "chat:write, commands,,im:history");
    assertThat(api.whoAmI())
        .isEqualTo(
            new WebApi.Identity(
                "U1", "T1", "Workshop", List.of("chat:write", "commands", "im:history")));
    assertThat(only().method()).isEqualTo("auth.test");
    assertThat(only().token()).isEqualTo("xoxb-1");
  }

  @Test
  void tellsNoScopesWhereSlackDoesNot() throws Exception {
    slack.then(200, "{\"ok\":true,\"user_id\":\"U1\",\"team_id\":\"T1\",\"team\":\"W\"}");
    assertThat(api.whoAmI().scopes()).isEmpty();
  }

  @Test
  void postsAMessageThatPingsAndUnfoldsNothing() throws Exception {
    api.post("C1", Optional.of("1.2"), HELLO);
    assertThat(only().method()).isEqualTo("chat.postMessage");
    assertThat(only().form())
        .containsAllEntriesOf(
            Map.of(
                "channel", "C1",
                "thread_ts", "1.2",
                "text", "&lt;hello&gt;",
                "parse", "none",
                "mrkdwn", "0",
                "link_names", "0",
                "unfurl_links", "0",
                "unfurl_media", "0"))
        .as("no blocks rather than none of them")
        .doesNotContainKey("blocks");
  }

  @Test
  void postsBlocksAndOutsideAThread() throws Exception {
    api.post("C1", Optional.empty(), new SlackMessage("x", List.of(new DividerBlock())));
    assertThat(only().form().get("blocks")).isEqualTo("[{\"type\":\"divider\"}]");
    assertThat(only().form()).doesNotContainKey("thread_ts");
  }

  @Test
  void tellsOnePersonOnly() throws Exception {
    api.whisper("C1", Optional.of("1.2"), "U7", HELLO);
    assertThat(only().method()).isEqualTo("chat.postEphemeral");
    assertThat(only().form())
        .containsAllEntriesOf(Map.of("channel", "C1", "user", "U7", "thread_ts", "1.2"));
  }

  @Test
  void showsProgressAndWelcome() throws Exception {
    api.react("C1", "1.2", "eyes");
    api.unreact("C1", "1.2", "eyes");
    api.status("D1", "1.2", "is reading");
    api.suggest("D1", "1.2", "Ask", List.of(new SuggestedPrompt("Port", "Why?")));
    api.publishHome("U1", List.of(new DividerBlock()));
    assertThat(slack.calls())
        .extracting(ScriptedSlack.Call::method)
        .containsExactly(
            "reactions.add",
            "reactions.remove",
            "assistant.threads.setStatus",
            "assistant.threads.setSuggestedPrompts",
            "views.publish");
    assertThat(slack.calls().getFirst().form())
        .containsAllEntriesOf(Map.of("channel", "C1", "timestamp", "1.2", "name", "eyes"));
    assertThat(slack.calls().get(3).form().get("prompts"))
        .isEqualTo("[{\"title\":\"Port\",\"message\":\"Why?\"}]");
    assertThat(slack.calls().getLast().form().get("view")).contains("\"type\":\"home\"");
  }

  @Test
  void repeatsACallThatIsPutOff() throws Exception {
    slack
        .then(429, "{\"ok\":false,\"error\":\"ratelimited\"}", "Retry-After", "0")
        .then(429, "", "Retry-After", "0")
        .then(200, "{\"ok\":true}");
    api.post("C1", Optional.empty(), HELLO);
    assertThat(slack.calls()).hasSize(3);
  }

  @Test
  void waitsAsLongAsSlackAsks() throws Exception {
    slack.then(429, "{\"ok\":false}", "Retry-After", "1");
    long start = System.nanoTime();
    api.post("C1", Optional.empty(), HELLO);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void repeatsACallThatSlackFailsToHandle() throws Exception {
    slack.then(503, "down for a moment");
    api.react("C1", "1.2", "eyes");
    assertThat(slack.calls()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "200, `{\"ok\":false,\"error\":\"channel_not_found\"}`, channel_not_found",
        "200, `{\"ok\":false}`, unknown_error",
        "403, `{\"ok\":false,\"error\":\"restricted_action\"}`, restricted_action",
        "404, `<html>`, http_404",
      })
  void throwsWhatIsRefusedAtOnceByItsName(int status, String body, String error) {
    slack.then(status, body);
    refused(error, () -> api.post("C1", Optional.empty(), HELLO));
    assertThat(slack.calls()).hasSize(1);
  }

  @Test
  void asksForASocketWithTheAppsToken() throws Exception {
    slack.then(200, "{\"ok\":true,\"url\":\"wss://wss.example/link?ticket=1\"}");
    assertThat(new WebApi(slack.client(), "").socketAddress("xapp-9"))
        .isEqualTo("wss://wss.example/link?ticket=1");
    assertThat(only().method()).isEqualTo("apps.connections.open");
    assertThat(only().token()).isEqualTo("xapp-9");
  }

  @Test
  void leavesItToTheSocketToWait() {
    slack.then(429, "{\"ok\":false,\"error\":\"ratelimited\"}", "Retry-After", "30");
    assertThatThrownBy(() -> api.socketAddress("xapp-9"))
        .isInstanceOfSatisfying(
            SlackException.class,
            trouble -> assertThat(trouble.delay()).isEqualTo(Duration.ofSeconds(30)));
    slack.then(429, "{}", "Retry-After", "999999");
    assertThatThrownBy(() -> api.socketAddress("xapp-9"))
        .as("no longer than is sensible")
        .isInstanceOfSatisfying(
            SlackException.class,
            trouble -> assertThat(trouble.delay()).isEqualTo(Duration.ofMinutes(5)));
    slack.then(500, "{}");
    assertThatThrownBy(() -> api.socketAddress("xapp-9"))
        .isInstanceOfSatisfying(
            SlackException.class, trouble -> assertThat(trouble.delay()).isZero());
    assertThat(slack.calls()).hasSize(3);
  }

  @Test
  void exchangesACodeOnce() throws Exception {
    slack.then(200, "{\"ok\":true,\"access_token\":\"xoxb-2\"}");
    assertThat(api.access("12.34", new Secret("hush"), "code").getAccessToken())
        .isEqualTo("xoxb-2");
    assertThat(only().form()).containsEntry("code", "code");
    slack.then(200, "{\"ok\":false,\"error\":\"invalid_code\"}");
    refused("invalid_code", () -> api.access("12.34", new Secret("hush"), "old"));
    slack.then(500, "{}");
    refused("http_500", () -> api.access("12.34", new Secret("hush"), "code"));
    assertThat(slack.calls()).hasSize(3);
  }

  @Test
  void sendsToTheAddressOfAnEvent() throws Exception {
    slack.then(200, "ok");
    api.respond(slack.address() + "reply/1", "{\"text\":\"hi\"}");
    assertThat(only().method()).isEqualTo("reply/1");
    assertThat(only().body()).isEqualTo("{\"text\":\"hi\"}");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "200, `{\"ok\":false,\"error\":\"used_url\"}`, used_url",
        "200, expired_url, used_url",
        "404, `{\"ok\":false}`, used_url",
        "404, ``, http_404",
        "400, no_text, http_400",
      })
  void tellsThatAnAddressIsUsedUp(int status, String body, String error) {
    slack.then(status, body);
    refused(error, () -> api.respond(slack.address() + "reply/1", "{}"));
    assertThat(slack.calls()).hasSize(1);
  }

  @Test
  void sendsAgainWhatWasPutOffOrFailed() throws Exception {
    slack.then(429, "", "Retry-After", "0").then(500, "").then(200, "ok");
    api.respond(slack.address() + "reply/1", "{}");
    assertThat(slack.calls()).hasSize(3);
  }

  @Test
  void saysThatSlackCanNotBeReached() {
    String gone = slack.address();
    slack.close();
    assertThatThrownBy(() -> api.access("1.2", new Secret("hush"), "code"))
        .as("at %s", gone)
        .isInstanceOf(IOException.class);
  }
}
