package footnote.slack;

import static org.awaitility.Awaitility.await;

import footnote.answer.Answerer;
import footnote.chat.Feedback;
import footnote.chat.Limits;
import footnote.chat.Readership;
import footnote.chat.Workload;
import footnote.metrics.Meters;
import footnote.text.Secret;
import footnote.wording.Languages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/// A bot that runs against a stand-in.
final class RunningBot implements AutoCloseable {
  static final String MODERATOR = "U9";

  private final SlackBot bot;
  final CompletableFuture<SlackBot.End> end;

  private RunningBot(SlackBot bot) {
    this.bot = bot;
    this.end = CompletableFuture.supplyAsync(bot::run, Executors.newVirtualThreadPerTaskExecutor());
  }

  /// Starts a bot without limits over sockets.
  static RunningBot start(SlackStandIn slack, Answerer answerer, Path memory) {
    return start(slack, answerer, memory, new Limits(0, 0, InstantSource.system()));
  }

  static RunningBot start(SlackStandIn slack, Answerer answerer, Path memory, Limits limits) {
    return start(settings(slack), answerer, memory, limits, 1_000);
  }

  static RunningBot start(
      SlackSettings settings, Answerer answerer, Path memory, Limits limits, int workload) {
    return start(settings, Readership.undivided(answerer), memory, limits, workload);
  }

  static RunningBot start(
      SlackSettings settings, Readership readership, Path memory, Limits limits, int workload) {
    return start(settings, readership, memory, limits, workload, Feedback.NONE);
  }

  /// Starts a bot without limits that keeps what people leave.
  static RunningBot start(SlackStandIn slack, Answerer answerer, Path memory, Feedback feedback) {
    Limits none = new Limits(0, 0, InstantSource.system());
    return start(settings(slack), Readership.undivided(answerer), memory, none, 1_000, feedback);
  }

  private static RunningBot start(
      SlackSettings settings,
      Readership readership,
      Path memory,
      Limits limits,
      int workload,
      Feedback feedback) {
    return new RunningBot(
        new SlackBot(
            settings,
            new SlackBot.Parts(
                readership,
                Languages.of("en"),
                limits,
                new Workload(workload),
                memory.resolve("slack-events"),
                memory.resolve("installations"),
                InstantSource.system(),
                new Meters(),
                feedback)));
  }

  static SlackSettings settings(SlackStandIn slack) {
    return new SlackSettings(
        new SlackSettings.Access.One(new Secret(slack.botToken)),
        new SlackSettings.Delivery.Sockets(new Secret(slack.appToken)),
        slack.apiUrl(),
        SlackSettings.COMMAND,
        false,
        Set.of(MODERATOR));
  }

  /// Of a bot to which questions in its threads need no mention.
  static SlackSettings followUps(SlackStandIn slack) {
    SlackSettings usual = settings(slack);
    return new SlackSettings(
        usual.access(), usual.delivery(), usual.apiUrl(), usual.command(), true);
  }

  /// Of an app that people install in their workspaces.
  static SlackSettings installed(SlackStandIn slack) {
    return installed(slack, Optional.empty());
  }

  /// Of one that locks its tokens.
  static SlackSettings installed(SlackStandIn slack, Optional<Secret> key) {
    return new SlackSettings(
        new SlackSettings.Access.Many(
            StandInApps.CLIENT_ID, new Secret(StandInApps.CLIENT_SECRET), 0, key),
        new SlackSettings.Delivery.Sockets(new Secret(slack.appToken)),
        slack.apiUrl(),
        SlackSettings.COMMAND,
        false);
  }

  static SlackSettings requests(SlackStandIn slack, String signingSecret) {
    return new SlackSettings(
        new SlackSettings.Access.One(new Secret(slack.botToken)),
        new SlackSettings.Delivery.Requests(0, new Secret(signingSecret)),
        slack.apiUrl(),
        SlackSettings.COMMAND,
        false);
  }

  /// Waits until both sockets stand.
  RunningBot awaitReady(SlackStandIn slack) {
    await()
        .pollInterval(Duration.ofMillis(10))
        .atMost(Duration.ofSeconds(20))
        .until(() -> bot.connected() && slack.sockets.open() == 2);
    return this;
  }

  RunningBot awaitConnected() {
    await().atMost(Duration.ofSeconds(20)).until(bot::connected);
    return this;
  }

  boolean connected() {
    return bot.connected();
  }

  int port() {
    return bot.port().orElseThrow();
  }

  @Override
  public void close() {
    bot.close();
    end.join();
  }
}
