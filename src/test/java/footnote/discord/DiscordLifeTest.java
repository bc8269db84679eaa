package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.TestIndex;
import footnote.chat.CapturedLog;
import footnote.text.Secret;
import footnote.wording.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the bot connects, stays connected and leaves, one scenario a test.
class DiscordLifeTest {
  @TempDir static Path folder;
  private static TestIndex shelf;
  private CapturedLog log;
  private DiscordStandIn discord;

  @BeforeAll
  static void fill() {
    shelf = TestIndex.ofPorts(folder);
  }

  @AfterAll
  static void clear() {
    shelf.close();
  }

  @BeforeEach
  void start() {
    log = new CapturedLog();
    discord = DiscordStandIn.start();
  }

  @AfterEach
  void stop() {
    discord.close();
    log.close();
    assertThat(discord.rest.violations).isEmpty();
  }

  private RunningBot bot() {
    return RunningBot.start(discord.settings(), shelf.answerer());
  }

  private void answersOnce(StandInRest.Held held) {
    await().atMost(Duration.ofSeconds(20)).until(() -> held.edits > 0);
    assertThat(held.edits).isEqualTo(1);
    assertThat(Sent.text(held.message)).contains("[1]");
  }

  private StandInRest.Held ask() {
    return discord.ask(Payloads.ADA, "port reopened");
  }

  private static void awaitLong(java.util.concurrent.Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(30)).until(condition);
  }

  private static String failure(RunningBot bot) {
    DiscordBot.End end = bot.end.orTimeout(20, TimeUnit.SECONDS).join();
    return ((DiscordBot.End.Failed) end).reason();
  }

  @Test
  void showsTheAddressesThatInviteIt() {
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      await().until(() -> log.text().contains("integration_type=1"));
      assertThat(log.text())
          .contains(
              "https://discord.com/oauth2/authorize?client_id=900000000000000001&integration_type=0"
                  + "&scope=bot+applications.commands&permissions=274877975552");
    }
  }

  @Test
  void registersItsCommandsOnceAndAgainOnlyWhenTheyChanged() {
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      await().until(() -> discord.sent("PUT", "applications/.*/commands").size() == 1);
    }
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      await().until(() -> log.text().contains("the commands are registered already"));
      assertThat(discord.sent("PUT", "applications/.*/commands")).hasSize(1);
    }
    discord.rest.commands = Payloads.object("{\"none\": []}").path("none");
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      await().until(() -> discord.sent("PUT", "applications/.*/commands").size() == 2);
    }
  }

  @Test
  void registersForServersAndForPeopleWithinDiscordsLimits() {
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      await().until(() -> discord.rest.commands.size() == 7);
      assertThat(discord.rest.commands.findValuesAsText("name"))
          .contains(
              "ask", "sources", "read", "help", "forget-me", "Find sources", "Pin this answer");
      discord.rest.commands.forEach(command -> {
        boolean pins = command.path("name").asText().equals("Pin this answer");
        assertThat(command.path("integration_types").size()).isEqualTo(pins ? 1 : 2);
        assertThat(command.path("contexts").size()).isEqualTo(pins ? 1 : 3);
        assertThat(command.path("default_member_permissions").asText("null"))
            .isEqualTo(pins ? Long.toString(Permission.MESSAGE_MANAGE.getRawValue()) : "null");
      });
    }
  }

  @Test
  void servesThoughItsCommandsCannotBeRegisteredAndTriesAgain() {
    discord.behaviour =
        (_, path) ->
            path.endsWith("/commands")
                ? Optional.of(DiscordStandIn.error(403, 50001))
                : Optional.empty();
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      await().until(() -> log.text().contains("the commands could not be registered"));
      answersOnce(ask());
      discord.behaviour = (_, _) -> Optional.empty();
      await().until(() -> discord.rest.commands.size() == 7);
    }
  }

  @Test
  void aWrongTokenIsFinal() {
    DiscordSettings wrong =
        new DiscordSettings(new Secret("wrong"), discord.apiUrl(), discord.gatewayUrl());
    try (RunningBot bot = RunningBot.start(wrong, shelf.answerer())) {
      assertThat(failure(bot)).startsWith("Discord refuses the token.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "two\nlines", "tökén", "nul\u0000"})
  void aTokenThatCannotBeOneIsFinalAndIsNotSaid(String token) {
    DiscordSettings wrong =
        new DiscordSettings(new Secret(token), discord.apiUrl(), discord.gatewayUrl());
    try (RunningBot bot = RunningBot.start(wrong, shelf.answerer())) {
      assertThat(failure(bot)).startsWith("Discord's token is none").doesNotContain(token);
    }
    assertThat(DiscordCheck.of(wrong, Texts.english()).fault().orElseThrow())
        .startsWith("Discord's token is none")
        .doesNotContain(token);
    assertThat(log.text()).doesNotContain(token);
  }

  @ParameterizedTest
  @CsvSource({
    "4004, Discord closed the connection (4004). Discord refuses the token.",
    "4014, Discord refuses an intent (4014).",
    "4011, The bot is in more servers than one connection may serve (4011)",
    "4013, Discord closed the connection for good (4013)"
  })
  void aCloseThatIsFinalIsNamedWithItsRemedy(int code, String reason) {
    discord.gateway.closesIdentify = code;
    try (RunningBot bot = bot()) {
      assertThat(failure(bot)).startsWith(reason);
    }
  }

  @Test
  void keepsTryingWhileDiscordIsDownAtStart() throws IOException {
    int port = freePort();
    DiscordSettings settings =
        new DiscordSettings(
            new Secret(DiscordStandIn.TOKEN),
            "http://127.0.0.1:" + port + "/api/v10",
            "ws://127.0.0.1:" + port + "/gateway");
    try (RunningBot bot = RunningBot.start(settings, shelf.answerer())) {
      await().until(() -> log.text().contains("Discord can't be reached"));
      discord.close();
      discord = DiscordStandIn.startAt(port);
      bot.awaitReady();
      answersOnce(ask());
    }
  }

  @Test
  void keepsTryingWhileDiscordHasTroubleAtStart() {
    discord.behaviour = (_, _) -> Optional.of(DiscordStandIn.status(500));
    try (RunningBot bot = bot()) {
      await().until(() -> log.text().contains("Discord can't be reached"));
      discord.behaviour = (_, _) -> Optional.empty();
      bot.awaitReady();
      answersOnce(ask());
    }
  }

  @Test
  void keepsTryingWhileTheGatewayIsDownAtStart() throws IOException {
    int port = freePort();
    DiscordSettings settings =
        new DiscordSettings(
            new Secret(DiscordStandIn.TOKEN),
            discord.apiUrl(),
            "ws://127.0.0.1:" + port + "/gateway");
    try (RunningBot bot = RunningBot.start(settings, shelf.answerer())) {
      await().until(() -> log.text().contains("Failed to establish connection"));
      try (DiscordStandIn gateway = DiscordStandIn.startAt(port)) {
        awaitLong(bot::connected);
        String question = "port reopened";
        StandInRest.Held held =
            discord.rest.hold(
                Payloads.interaction(
                    2,
                    Payloads.ADA,
                    Payloads.command("ask", java.util.Map.of("question", question))));
        gateway.gateway.dispatch("INTERACTION_CREATE", held.interaction);
        answersOnce(held);
      }
    }
  }

  @Test
  void resumesADroppedConnectionAndAnswersWhatWasAskedMeanwhileOnce() {
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      answersOnce(ask());
      discord.cut();
      List<StandInRest.Held> meanwhile = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        meanwhile.add(ask());
      }
      meanwhile.forEach(this::answersOnce);
      assertThat(discord.gateway.resumes).hasPositiveValue();
      assertThat(discord.gateway.identifies).hasValue(1);
    }
  }

  @Test
  void reconnectsWhenAskedTo() {
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      StandInRest.Held before = ask();
      discord.gateway.askToReconnect();
      answersOnce(before);
      awaitLong(() -> discord.gateway.resumes.get() > 0);
      answersOnce(ask());
      assertThat(discord.gateway.identifies).hasValue(1);
    }
  }

  @Test
  void resumesASessionThatIsInvalidForAMoment() {
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      discord.gateway.invalidate(true);
      awaitLong(() -> discord.gateway.resumes.get() > 0 && discord.gateway.live());
      answersOnce(ask());
    }
  }

  @Test
  void beginsANewSessionWhenTheOldOneIsInvalid() {
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      discord.gateway.invalidate(false);
      awaitLong(() -> discord.gateway.identifies.get() > 1 && discord.gateway.live());
      answersOnce(ask());
    }
  }

  @Test
  void beginsANewSessionWhenResumingIsRejected() {
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      discord.gateway.rejectsResume = true;
      discord.cut();
      awaitLong(() -> discord.gateway.identifies.get() > 1 && discord.gateway.live());
      answersOnce(ask());
    }
  }

  @Test
  void connectsAgainWhenHeartbeatsAreNotAnswered() {
    discord.gateway.heartbeatMs = 300;
    try (RunningBot bot = bot()) {
      bot.awaitReady();
      await().until(() -> discord.gateway.heartbeats.get() > 0);
      discord.gateway.deafToHeartbeats = true;
      awaitLong(() -> discord.gateway.resumes.get() > 0);
      discord.gateway.deafToHeartbeats = false;
      answersOnce(ask());
    }
  }

  @Test
  void leavesAtOnceWhenNothingIsAtWork() {
    RunningBot bot = bot().awaitReady();
    long start = System.nanoTime();
    bot.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    assertThat(bot.end).isCompletedWithValue(new DiscordBot.End.Stopped());
    assertThat(discord.gateway.live()).isFalse();
  }

  @Test
  void leavesWhileItIsStillTryingToConnect() throws IOException {
    DiscordSettings nowhere =
        new DiscordSettings(
            new Secret("token"),
            "http://127.0.0.1:" + freePort() + "/api/v10",
            discord.gatewayUrl());
    RunningBot bot = RunningBot.start(nowhere, shelf.answerer());
    await().until(() -> log.text().contains("Discord can't be reached"));
    bot.close();
    assertThat(bot.end).isCompletedWithValue(new DiscordBot.End.Stopped());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
