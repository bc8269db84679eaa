package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program, as its own process, against the stand-in.
class SlackServeIT {
  private static final Path LAUNCHER = Path.of("footnote").toAbsolutePath();
  private static final String QUOTE =
      "The port reopened to cargo on 14 March, two weeks ahead of schedule.";

  @TempDir Path folder;
  private final SlackStandIn slack = new SlackStandIn();

  @BeforeEach
  void articles() throws IOException {
    article(
        "port.txt",
        """
        Port reopens early

        The port was shut all winter. Nobody came.

        The port reopened to cargo on 14 March, two weeks ahead of schedule. Dockers cheered.

        The port then reopened to ferries in May.
        """);
    for (int year : List.of(1712, 1850, 1946)) {
      article(
          year + ".txt",
          "Chronicle of " + year + "\n\nThe port was reopened in " + year + " by the mayor.\n");
    }
  }

  private void article(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles").resolve(name), text);
  }

  @AfterEach
  void stop() {
    slack.close();
  }

  private Process launch(Map<String, String> environment, String command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(LAUNCHER.toString(), command, "--corpus", "articles", "--data", "data");
    builder.directory(folder.toFile());
    builder.environment().keySet().removeIf(key -> key.startsWith("FOOTNOTE_"));
    builder.environment().put("FOOTNOTE_SLACK_API_URL", slack.apiUrl());
    builder.environment().putAll(environment);
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
  }

  private Map<String, String> tokens() {
    return Map.of("SLACK_BOT_TOKEN", slack.botToken, "SLACK_APP_TOKEN", slack.appToken);
  }

  private int run(Map<String, String> environment, String command)
      throws IOException, InterruptedException {
    Process process = launch(environment, command);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void servesAndStops() throws Exception {
    Process process = launch(tokens(), "serve");
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> Files.exists(folder.resolve("data/health")));
      walkThrough();
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(11, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(process.descendants()).isEmpty();
    assertThat(folder.resolve("data/health")).doesNotExist();
    assertThat(text("out")).isEmpty();
    assertThat(text("err"))
        .contains("indexed the articles: 4 added")
        .containsPattern("question [0-9a-f]{8} slack \\d+ ms \\d hits")
        .doesNotContain("reopened", slack.botToken, slack.appToken, "ticket=", "\tat ");
  }

  private void walkThrough() {
    hand("m1", Envelopes.event("m1", Envelopes.mention("C1", "U1", "<@U0BOT> port reopened")));
    SlackStandIn.Call answer = said(1);
    assertThat(answer.shown()).contains(QUOTE, "[1]");
    hand("d1", Envelopes.event("d1", Envelopes.direct("D1", "U1", "port reopened")));
    said(2);
    hand("c1", Envelopes.command("/ask", "port reopened", slack.replyAddress()));
    SlackStandIn.Call hidden = said(3);
    assertThat(hidden.text("response_type")).isEqualTo("ephemeral");
    assertThat(clicked(answer.button("more"), false, 4).shown()).contains("[4]");
    assertThat(clicked(answer.button("context-1"), false, 5).text("response_type"))
        .isEqualTo("ephemeral");
    assertThat(clicked(hidden.button("share"), true, 6).text("response_type"))
        .isEqualTo("in_channel");
    click(answer.button("remove"), false);
    await().until(() -> slack.calls("response").getLast().body().has("delete_original"));
    hand("c2", Envelopes.command("/ask", "zylotrope", slack.replyAddress()));
    assertThat(said(7).shown()).contains("Nowhere in the articles: “zylotrope”.");
  }

  private SlackStandIn.Call clicked(String value, boolean alone, int count) {
    click(value, alone);
    return said(count);
  }

  private void click(String value, boolean alone) {
    hand(
        "click-" + Envelopes.stamp(),
        new Envelopes.Click("U1", value, slack.replyAddress(), alone).envelope());
  }

  private void hand(String event, ObjectNode envelope) {
    slack.sockets.hand(event, envelope);
    await().atMost(Duration.ofSeconds(40)).until(() -> slack.sockets.isAcknowledged(event));
  }

  private SlackStandIn.Call said(int count) {
    await().atMost(Duration.ofSeconds(20)).until(() -> slack.said().size() >= count);
    assertThat(slack.refused()).isEmpty();
    return slack.said().get(count - 1);
  }

  @Test
  void endsWith2WhenNoPlatformHasIt() throws Exception {
    Map<String, String> wrong = Map.of("SLACK_BOT_TOKEN", "xoxb-no", "SLACK_APP_TOKEN", "xapp-no");
    assertThat(run(wrong, "serve")).isEqualTo(2);
    assertThat(text("err"))
        .contains("SLACK_BOT_TOKEN: Slack does not know the token")
        .doesNotContain("xoxb-no", "\tat ");
    assertThat(run(Map.of("SLACK_BOT_TOKEN", "xoxb-no"), "serve")).isEqualTo(2);
    assertThat(text("err")).contains("needs SLACK_APP_TOKEN");
  }

  @Test
  void refusesHttpModeWithoutASigningSecret() throws Exception {
    Map<String, String> environment =
        Map.of("SLACK_BOT_TOKEN", slack.botToken, "FOOTNOTE_SLACK_MODE", "http");
    assertThat(run(environment, "serve")).isEqualTo(2);
    assertThat(text("err")).contains("slack.mode: http needs SLACK_SIGNING_SECRET");
  }

  @Test
  void servesSlackThoughDiscordDoesNotHaveTheBot() throws Exception {
    Map<String, String> both =
        Map.of(
            "SLACK_BOT_TOKEN",
            slack.botToken,
            "SLACK_APP_TOKEN",
            slack.appToken,
            "DISCORD_TOKEN",
            "wrong",
            "FOOTNOTE_DISCORD_API_URL",
            slack.apiUrl());
    Process process = launch(both, "serve");
    try {
      hand("m1", Envelopes.event("m1", Envelopes.mention("C1", "U1", "<@U0BOT> port reopened")));
      assertThat(said(1).shown()).contains("Q: port reopened");
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(11, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void checksWithoutServing() throws Exception {
    assertThat(run(tokens(), "check")).isZero();
    assertThat(text("out"))
        .contains(
            "Slack knows the bot in the workspace Workshop.", "Slack gives the bot a socket.");
    slack.grant("chat:write,commands,im:history");
    assertThat(run(tokens(), "check")).isEqualTo(2);
    assertThat(text("err")).contains("lacks the scopes app_mentions:read");
    assertThat(slack.sockets.everOpened()).isZero();
  }

  private Map<String, String> installed(String secret) {
    return Map.of(
        "FOOTNOTE_SLACK_CLIENT_ID",
        StandInApps.CLIENT_ID,
        "FOOTNOTE_SLACK_PORT",
        "43917",
        "SLACK_CLIENT_SECRET",
        secret,
        "SLACK_APP_TOKEN",
        slack.appToken);
  }

  @Test
  void checksAnAppThatPeopleInstall() throws Exception {
    assertThat(run(installed(StandInApps.CLIENT_SECRET), "check")).isZero();
    assertThat(text("out")).contains("Slack knows the app", "/slack/install of port 43917");
    assertThat(run(installed("not-it"), "check")).isEqualTo(2);
    assertThat(text("err"))
        .contains("SLACK_CLIENT_SECRET", "not the app’s")
        .doesNotContain("not-it");
    assertThat(run(Map.of("FOOTNOTE_SLACK_CLIENT_ID", "1.2"), "serve")).isEqualTo(2);
    assertThat(text("err")).contains("needs SLACK_CLIENT_SECRET", "needs SLACK_APP_TOKEN");
  }
}
