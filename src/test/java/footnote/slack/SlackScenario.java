package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.chat.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/// A bot with its articles in a workspace.
final class SlackScenario implements AutoCloseable {
  static final String QUESTION = "When did the port reopen?";
  static final String QUOTE =
      "The port reopened to cargo on 14 March, two weeks ahead of schedule.";

  final SlackStandIn slack = new SlackStandIn();
  final TestIndex shelf;
  private final Path folder;
  private RunningBot bot;

  private SlackScenario(Path folder, UnaryOperator<Answerer> answerer, Limits limits) {
    this.folder = folder;
    this.shelf = TestIndex.ofPorts(folder.resolve("index"));
    this.bot =
        RunningBot.start(slack, answerer.apply(shelf.answerer()), folder, limits).awaitReady(slack);
  }

  static SlackScenario in(Path folder) {
    return new SlackScenario(folder, it -> it, new Limits(0, 0, InstantSource.system()));
  }

  static SlackScenario in(Path folder, Limits limits) {
    return new SlackScenario(folder, it -> it, limits);
  }

  /// A bot that answers from another index than the shelf's.
  static SlackScenario in(Path folder, UnaryOperator<Answerer> answerer) {
    return new SlackScenario(folder, answerer, new Limits(0, 0, InstantSource.system()));
  }

  RunningBot bot() {
    return bot;
  }

  void restart() {
    bot.close();
    bot =
        RunningBot.start(slack, shelf.answerer(), folder, new Limits(0, 0, InstantSource.system()));
    bot.awaitReady(slack);
  }

  /// Asks by a mention.
  void mention(String event, String channel, String text) {
    slack.sockets.hand(
        event, Envelopes.event(event, Envelopes.mention(channel, "U1", "<@U0BOT> " + text)));
  }

  void direct(String event, String text) {
    slack.sockets.hand(event, Envelopes.event(event, Envelopes.direct("D1", "U1", text)));
  }

  void awaitAcknowledged(String event) {
    await().atMost(Duration.ofSeconds(10)).until(() -> slack.sockets.isAcknowledged(event));
  }

  /// What the bot said as the n-th, from 1.
  SlackStandIn.Call said(int count) {
    await().atMost(Duration.ofSeconds(20)).until(() -> slack.said().size() >= count);
    assertThat(slack.refused()).isEmpty();
    return slack.said().get(count - 1);
  }

  /// Shows that nothing was said of what came before: one more question is answered, and only that.
  void nothingSaidBut(int count) {
    mention("last", "C9", QUESTION);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> slack.said().stream().anyMatch(it -> it.channel().equals("C9")));
    List<String> channels = slack.said().stream().map(SlackStandIn.Call::channel).toList();
    assertThat(channels).hasSize(count + 1);
  }

  @Override
  public void close() {
    bot.close();
    slack.close();
    shelf.close();
  }
}
