package footnote.discord;

import static footnote.discord.Soon.await;

import footnote.answer.Answerer;
import footnote.chat.Feedback;
import footnote.chat.Limits;
import footnote.chat.Readership;
import footnote.chat.Workload;
import footnote.metrics.Meters;
import footnote.wording.Languages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/// A bot that runs against a stand-in.
final class RunningBot implements AutoCloseable {
  private final DiscordBot bot;
  final CompletableFuture<DiscordBot.End> end;

  private RunningBot(DiscordBot bot) {
    this.bot = bot;
    this.end = CompletableFuture.supplyAsync(bot::run, Executors.newVirtualThreadPerTaskExecutor());
  }

  /// Starts a bot without limits.
  static RunningBot start(DiscordSettings settings, Answerer answerer) {
    return start(settings, answerer, new Limits(0, 0, InstantSource.system()), 100);
  }

  static RunningBot start(
      DiscordSettings settings, Answerer answerer, Limits limits, int workload) {
    return start(settings, Readership.undivided(answerer), limits, workload);
  }

  static RunningBot start(
      DiscordSettings settings, Readership readership, Limits limits, int workload) {
    return start(settings, readership, limits, workload, Feedback.NONE);
  }

  /// Starts a bot without limits that keeps what people leave.
  static RunningBot start(DiscordSettings settings, Answerer answerer, Feedback feedback) {
    Limits none = new Limits(0, 0, InstantSource.system());
    return start(settings, Readership.undivided(answerer), none, 100, feedback);
  }

  private static RunningBot start(
      DiscordSettings settings,
      Readership readership,
      Limits limits,
      int workload,
      Feedback feedback) {
    return new RunningBot(
        new DiscordBot(
            settings,
            readership,
            limits,
            new Workload(workload),
            Languages.of("en"),
            new Meters(),
            feedback));
  }

  RunningBot awaitReady() {
    await().atMost(Duration.ofSeconds(20)).until(bot::connected);
    return this;
  }

  boolean connected() {
    return bot.connected();
  }

  @Override
  public void close() {
    bot.close();
    end.join();
  }
}
