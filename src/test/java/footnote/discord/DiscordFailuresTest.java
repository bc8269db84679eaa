package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.chat.CapturedLog;
import footnote.chat.Limits;
import footnote.chat.SlowIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can go wrong between the bot and Discord while it serves, one scenario a test.
class DiscordFailuresTest {
  @TempDir static Path folder;
  private static TestIndex shelf;
  private DiscordStandIn discord;
  private CapturedLog log;
  private RunningBot bot;

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
    bot = RunningBot.start(discord.settings(), shelf.answerer()).awaitReady();
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
    log.close();
    assertThat(discord.rest.violations).isEmpty();
  }

  private void restartWith(SlowIndex slow, Limits limits, int workload) {
    bot.close();
    Answerer answerer = new Answerer(slow, Answerer.Ranking.EVIDENCE);
    bot = RunningBot.start(discord.settings(), answerer, limits, workload).awaitReady();
  }

  private static Limits unlimited() {
    return new Limits(0, 0, InstantSource.system());
  }

  /// Answers the first so many requests to a route in the place of the rules.
  private AtomicInteger first(int times, String method, String route, MockResponse response) {
    AtomicInteger met = new AtomicInteger();
    discord.behaviour =
        (sent, path) ->
            sent.equals(method) && path.matches(route) && met.incrementAndGet() <= times
                ? Optional.of(response)
                : Optional.empty();
    return met;
  }

  private static final String CALLBACK = "interactions/.*/callback";
  private static final String ORIGINAL = "webhooks/.*/messages/@original";

  private static ObjectNode answered(StandInRest.Held held) {
    await().atMost(Duration.ofSeconds(15)).until(() -> held.edits > 0);
    return held.message;
  }

  private void answersStill() {
    assertThat(Sent.text(answered(discord.ask(Payloads.BEN, "port reopened")))).contains("[1]");
  }

  @Test
  void anExpiredInteractionIsDropped() {
    first(1, "POST", CALLBACK, DiscordStandIn.error(404, 10062));
    StandInRest.Held held = discord.ask(Payloads.ADA, "port reopened");
    await().until(() -> log.text().contains("could not be acknowledged"));
    answersStill();
    assertThat(held.edits).isZero();
  }

  @Test
  void anInteractionThatAnotherProcessAcknowledgedIsLeftToIt() {
    first(1, "POST", CALLBACK, DiscordStandIn.error(400, 40060));
    StandInRest.Held held = discord.ask(Payloads.ADA, "port reopened");
    await().until(() -> log.text().contains("could not be acknowledged"));
    answersStill();
    assertThat(held.edits).isZero();
  }

  @Test
  void theSameInteractionTwiceIsAcknowledgedOnce() {
    StandInRest.Held held = discord.ask(Payloads.ADA, "port reopened");
    discord.gateway.dispatch("INTERACTION_CREATE", held.interaction);
    answered(held);
    answersStill();
    assertThat(discord.sent("POST", CALLBACK)).hasSize(2);
    assertThat(held.edits).isEqualTo(1);
  }

  @Test
  void theSameMessageTwiceIsAnsweredOnce() {
    ObjectNode message =
        Payloads.message(Payloads.DIRECT, Payloads.person(Payloads.ADA), "port reopened")
            .put("channel_type", 1);
    discord.say(message);
    discord.say(message);
    answersStill();
    await().until(() -> !discord.rest.messages.isEmpty());
    assertThat(discord.rest.messages).hasSize(1);
  }

  @Test
  void anAnswerThatTakesLongStillArrives() {
    SlowIndex slow = new SlowIndex(shelf.index);
    restartWith(slow, unlimited(), 100);
    StandInRest.Held held = discord.ask(Payloads.ADA, "port reopened");
    await().until(() -> held.acknowledged && slow.asked.get() > 0);
    held.since = held.since.minus(Duration.ofMinutes(14));
    slow.open();
    assertThat(Sent.text(answered(held))).contains("[1]");
  }

  @Test
  void waitsOutALimitOnTheAcknowledgement() {
    first(1, "POST", CALLBACK, DiscordStandIn.tooMany(false, true));
    answersStill();
  }

  @Test
  void waitsOutALimitOnTheAnswer() {
    first(1, "PATCH", ORIGINAL, DiscordStandIn.tooMany(false, true));
    answersStill();
  }

  @Test
  void waitsOutAGlobalLimit() {
    first(1, "PATCH", ORIGINAL, DiscordStandIn.tooMany(true, true));
    answersStill();
  }

  @Test
  void waitsOutALimitOfTheNetworkBeforeDiscord() {
    first(1, "PATCH", ORIGINAL, DiscordStandIn.tooMany(false, false));
    answersStill();
  }

  @Test
  void triesAgainWhenTheAcknowledgementMeetsA500() {
    first(2, "POST", CALLBACK, DiscordStandIn.status(500));
    answersStill();
  }

  @Test
  void triesAgainWhenTheAnswerMeetsA500OrA502() {
    first(2, "PATCH", ORIGINAL, DiscordStandIn.status(500));
    answersStill();
    first(1, "PATCH", ORIGINAL, DiscordStandIn.status(502));
    answersStill();
  }

  @Test
  void triesAgainWhenTheConnectionIsCutInTheMiddle() {
    AtomicInteger met = first(1, "PATCH", ORIGINAL, DiscordStandIn.cutOff());
    answersStill();
    assertThat(met.get()).isEqualTo(2);
  }

  @Test
  void aBrokenAnswerIsToldWithANumberThatIsInTheLog() {
    first(1, "PATCH", ORIGINAL, DiscordStandIn.error(400, 50035));
    String text = Sent.text(answered(discord.ask(Payloads.ADA, "port reopened")));
    assertThat(text).startsWith("Something went wrong with this question.");
    String number = text.replaceAll(".*: (\\w{8})\\.", "$1");
    assertThat(log.lines()).contains("trouble " + number);
    answersStill();
  }

  @Test
  void aMissingPermissionThatDiscordTellsOfIsToldToTheAskerOnce() {
    first(
        9, "POST", "channels/" + Payloads.CHANNEL + "/messages", DiscordStandIn.error(403, 50013));
    toldOnce(Payloads.CHANNEL, "#questions");
  }

  @Test
  void aChannelWhoseHistoryTheBotMayNotReadIsToldToTheAskerOnce() {
    first(
        9, "POST", "channels/" + Payloads.CHANNEL + "/messages", DiscordStandIn.error(400, 160002));
    toldOnce(Payloads.CHANNEL, "#questions");
  }

  @Test
  void aMissingPermissionThatIsKnownIsToldToTheAskerOnce() {
    toldOnce(Payloads.CLOSED_CHANNEL, "#closed");
  }

  private void toldOnce(String channel, String name) {
    discord.mention(Payloads.ADA, channel, "port reopened");
    await().until(() -> discord.rest.messages.size() == 1);
    ObjectNode told = discord.rest.messages.getFirst();
    assertThat(told.path("channel_id").asText()).isEqualTo(Payloads.DIRECT);
    assertThat(Sent.text(told)).startsWith("I can’t answer you in " + name);
    discord.mention(Payloads.ADA, channel, "port reopened");
    await()
        .until(
            () -> log.lines().stream().filter(it -> it.startsWith("no permission")).count() == 2);
    answersStill();
    assertThat(discord.rest.messages).hasSize(1);
  }

  @Test
  void twentySlowQuestionsDoNotDelayTheNextAcknowledgement() {
    SlowIndex slow = new SlowIndex(shelf.index);
    restartWith(slow, unlimited(), 100);
    List<StandInRest.Held> all = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      all.add(discord.ask(Payloads.ADA, "port reopened"));
    }
    await()
        .atMost(Duration.ofSeconds(3))
        .until(() -> all.stream().allMatch(held -> held.acknowledged));
    slow.open();
    all.forEach(DiscordFailuresTest::answered);
  }

  @Test
  void moreQuestionsThanItCanWorkOnAreToldThatItIsBusy() {
    SlowIndex slow = new SlowIndex(shelf.index);
    restartWith(slow, unlimited(), 1);
    StandInRest.Held first = discord.ask(Payloads.ADA, "port reopened");
    await().until(() -> slow.asked.get() > 0);
    StandInRest.Held second = discord.ask(Payloads.BEN, "port reopened");
    assertThat(Sent.text(answered(second))).startsWith("I’m busy with other questions.");
    assertThat(second.alone).isTrue();
    slow.open();
    assertThat(Sent.text(answered(first))).contains("[1]");
  }

  @Test
  void aPageTurnedWhileItIsBusyLeavesTheListAsItIs() {
    SlowIndex slow = new SlowIndex(shelf.index);
    restartWith(slow, unlimited(), 1);
    discord.ask(Payloads.ADA, "port reopened");
    await().until(() -> slow.asked.get() > 0);
    ObjectNode list = Payloads.message(Payloads.CHANNEL, Payloads.self(), "");
    StandInRest.Held turned = discord.clickOn(Payloads.ADA, list, "1p.1.");
    assertThat(Sent.text(answered(turned))).startsWith("I’m busy with other questions.");
    assertThat(turned.alone).isTrue();
    slow.open();
  }

  @Test
  void tooManyQuestionsAMinuteAreToldSoPrivately() {
    SlowIndex open = new SlowIndex(shelf.index);
    open.open();
    restartWith(open, new Limits(1, 3, InstantSource.system()), 100);
    answered(discord.ask(Payloads.ADA, "port reopened"));
    StandInRest.Held second = discord.ask(Payloads.ADA, "port reopened");
    assertThat(Sent.text(answered(second))).startsWith("That is a lot of questions at once.");
    assertThat(second.alone).isTrue();
    discord.mention(Payloads.ADA, Payloads.CHANNEL, "port reopened");
    await().until(() -> discord.rest.messages.size() == 1);
    ObjectNode told = discord.rest.messages.getFirst();
    assertThat(told.path("channel_id").asText()).isEqualTo(Payloads.DIRECT);
    answersStill();
  }

  @Test
  void aFloodOfMentionsIsRefusedOnceAMinute() {
    SlowIndex slow = new SlowIndex(shelf.index);
    restartWith(slow, unlimited(), 1);
    StandInRest.Held atWork = discord.ask(Payloads.BEN, "port reopened");
    await().until(() -> slow.asked.get() > 0);
    for (int i = 0; i < 50; i++) {
      discord.mention(Payloads.ADA, Payloads.CHANNEL, "port reopened");
    }
    StandInRest.Held last = discord.ask(Payloads.BEN, "port reopened");
    assertThat(Sent.text(answered(last))).startsWith("I’m busy with other questions.");
    slow.open();
    answered(atWork);
    bot.close();
    assertThat(discord.rest.messages).hasSizeBetween(1, 2);
  }

  @Test
  void stopsTakingQuestionsAndEndsThoseAtWork() {
    SlowIndex slow = new SlowIndex(shelf.index);
    restartWith(slow, unlimited(), 100);
    StandInRest.Held atWork = discord.ask(Payloads.ADA, "port reopened");
    await().until(() -> slow.asked.get() > 0);
    CompletableFuture<Void> closed = CompletableFuture.runAsync(bot::close);
    await().until(() -> busy(discord.ask(Payloads.BEN, "port reopened")));
    slow.open();
    closed.join();
    assertThat(Sent.text(answered(atWork))).contains("[1]");
    assertThat(bot.end).isCompletedWithValue(new DiscordBot.End.Stopped());
  }

  private static boolean busy(StandInRest.Held held) {
    await().until(() -> held.acknowledged);
    return held.alone;
  }

  @Test
  void logsAnIdAndMillisecondsButNoQuestionNoQuoteNoNameNoToken() {
    StandInRest.Held held = discord.ask(Payloads.ADA, "port reopened");
    answered(held);
    String id = held.interaction.path("id").asText();
    assertThat(log.lines())
        .anyMatch(it -> it.matches("question " + id + " discord \\d+ ms 4 hits"));
    assertThat(log.text())
        .doesNotContain("reopened", "person1", DiscordStandIn.TOKEN, "token-", "schedule");
  }
}
