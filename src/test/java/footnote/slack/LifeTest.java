package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static footnote.slack.SlackScenario.QUOTE;
import static footnote.slack.SlackStandIn.broken;
import static footnote.slack.SlackStandIn.refusal;
import static footnote.slack.SlackStandIn.tooMany;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.chat.Limits;
import footnote.chat.SlowIndex;
import footnote.lucene.LuceneIndex;
import footnote.text.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Starting, staying connected, and stopping.
class LifeTest {
  @TempDir Path folder;

  private RunningBot start(SlackStandIn slack, TestIndex shelf) {
    return RunningBot.start(slack, shelf.answerer(), folder);
  }

  private void startsDespite(String method, MockResponse... answers) {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("index"));
        SlackStandIn slack = new SlackStandIn()) {
      slack.next(method, answers);
      try (RunningBot bot = start(slack, shelf).awaitReady(slack)) {
        assertThat(bot.end).isNotDone();
        assertThat(slack.calls(method + " refused")).hasSize(answers.length);
      }
    }
  }

  @Test
  void keepsTryingWhileSlackIsDownAtTheStart() {
    startsDespite(
        "auth.test",
        broken(500),
        broken(502),
        broken(503),
        broken(500),
        broken(500),
        refusal("internal_error"));
  }

  @Test
  void keepsTryingWhenNoSocketIsToBeHad() {
    startsDespite(
        "apps.connections.open",
        refusal("internal_error"),
        tooMany(1),
        broken(500),
        broken(502),
        refusal("fatal_error"));
  }

  @Test
  void asksForASocketAgainNoSoonerThanSlackSays() {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("index"));
        SlackStandIn slack = new SlackStandIn()) {
      slack.next("apps.connections.open", tooMany(2), tooMany(2));
      try (RunningBot _ = start(slack, shelf).awaitReady(slack)) {
        long refused = slack.calls("apps.connections.open refused").getFirst().nanos();
        long taken = slack.calls("apps.connections.open").getFirst().nanos();
        assertThat(Duration.ofNanos(taken - refused)).isGreaterThan(Duration.ofSeconds(2));
      }
    }
  }

  @Test
  void saysWhatCantBeWrittenAndEnds() throws IOException {
    Files.createDirectory(folder.resolve("slack-events"));
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("index"));
        SlackStandIn slack = new SlackStandIn();
        RunningBot bot = start(slack, shelf)) {
      await().until(bot.end::isDone);
      assertThat(((SlackBot.End.Failed) bot.end.join()).reason())
          .startsWith("can't write " + folder.resolve("slack-events"));
    }
  }

  @Test
  void saysThatNothingIsIndexedYet() {
    try (LuceneIndex index = new LuceneIndex(folder.resolve("none"));
        SlackStandIn slack = new SlackStandIn();
        RunningBot _ =
            RunningBot.start(slack, new Answerer(index, Answerer.Ranking.EVIDENCE), folder)
                .awaitReady(slack)) {
      List<String> questions = List.of(QUESTION, "sources", "sources star");
      for (String question : questions) {
        slack.sockets.hand(question, Envelopes.command("/ask", question, slack.replyAddress()));
      }
      await().until(() -> slack.said().size() == questions.size());
      assertThat(slack.said())
          .allMatch(it -> it.shown().equals("The articles are not indexed yet.\n"));
    }
  }

  private String endsDueTo(String method, String error) {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("index"));
        SlackStandIn slack = new SlackStandIn()) {
      slack.always(method, refusal(error));
      try (RunningBot bot = start(slack, shelf)) {
        await().atMost(Duration.ofSeconds(10)).until(bot.end::isDone);
        return ((SlackBot.End.Failed) bot.end.join()).reason();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "invalid_auth,copy it again",
    "token_revoked,install the app again",
    "account_inactive,removed from the workspace",
    "not_allowed_token_type,xoxb-"
  })
  void endsWhenSlackNeverTakesTheBotToken(String error, String remedy) {
    assertThat(endsDueTo("auth.test", error))
        .startsWith("SLACK_BOT_TOKEN: ")
        .contains(remedy, error);
  }

  @ParameterizedTest
  @CsvSource({
    "invalid_auth,copy it again",
    "missing_scope,connections:write",
    "not_allowed_token_type,xapp-"
  })
  void endsWhenSlackNeverTakesTheAppToken(String error, String remedy) {
    assertThat(endsDueTo("apps.connections.open", error))
        .startsWith("SLACK_APP_TOKEN: ")
        .contains(remedy, error);
  }

  @Test
  void endsWhenTheTokenIsRevokedLater() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.always("chat.postMessage", refusal("token_revoked"));
      scene.mention("e1", "C1", QUESTION);
      await().until(scene.bot().end::isDone);
      assertThat(scene.bot().end.join().toString()).contains("token was revoked");
      assertThat(scene.bot().connected()).isFalse();
    }
  }

  @Test
  void endsWhenTheAppIsRemovedFromItsOneWorkspace() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.sockets.hand(
          "people", Envelopes.event("people", Envelopes.tokensRevoked(List.of("U1"), List.of())));
      scene.mention("e1", "C1", QUESTION);
      scene.said(1);
      scene.slack.sockets.hand("gone", Envelopes.event("gone", Envelopes.uninstalled()));
      await().until(scene.bot().end::isDone);
      assertThat(scene.bot().end.join().toString()).contains("removed from the workspace");
    }
  }

  @Test
  void saysInWordsThatSocketModeWasSwitchedOff() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.sockets.disable();
      await().until(scene.bot().end::isDone);
      assertThat(scene.bot().end.join().toString()).contains("Socket Mode is switched off");
    }
  }

  @Test
  void losesNothingAndAnswersOnceWhenSocketsAreRefreshedUnderLoad() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      int questions = 60;
      for (int i = 0; i < questions; i++) {
        scene.mention("e" + i, "C" + (100 + i), QUESTION);
        if (i % 10 == 5) {
          scene.slack.sockets.refresh(i);
        }
      }
      answersEach(scene, questions);
      assertThat(scene.slack.sockets.late()).isEmpty();
      await().until(() -> scene.slack.sockets.everOpened() > 2);
    }
  }

  @Test
  void replacesASocketThatIsToldToLeaveAtOnce() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.sockets.farewells.set(3);
      scene.slack.sockets.refresh(0);
      await().until(() -> scene.slack.sockets.everOpened() == 6);
      scene.mention("e0", "C100", QUESTION);
      answersEach(scene, 1);
    }
  }

  @Test
  void opensNoSocketsInAFloodThoughEachIsToldToLeaveAtOnce() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      long start = System.nanoTime();
      scene.slack.sockets.farewells.set(10);
      scene.slack.sockets.refresh(0);
      await().atMost(Duration.ofSeconds(20)).until(() -> scene.slack.sockets.everOpened() >= 6);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
      scene.mention("e0", "C100", QUESTION);
      answersEach(scene, 1);
    }
  }

  @Test
  void endsWhereATokenIsNone() {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("index"));
        SlackStandIn slack = new SlackStandIn()) {
      SlackSettings settings =
          new SlackSettings(
              new SlackSettings.Access.One(new Secret(slack.botToken)),
              new SlackSettings.Delivery.Sockets(new Secret("xapp-1\nsecond line")),
              slack.apiUrl(),
              SlackSettings.COMMAND,
              false);
      Limits limits = new Limits(0, 0, InstantSource.system());
      try (RunningBot bot = RunningBot.start(settings, shelf.answerer(), folder, limits, 1)) {
        await().until(bot.end::isDone);
        assertThat(((SlackBot.End.Failed) bot.end.join()).reason())
            .startsWith("SLACK_APP_TOKEN: the token is none")
            .doesNotContain("second");
      }
    }
  }

  private static void answersEach(SlackScenario scene, int questions) {
    await().atMost(Duration.ofSeconds(30)).until(() -> scene.slack.said().size() >= questions);
    IntStream.range(0, questions).mapToObj(i -> "e" + i).forEach(scene::awaitAcknowledged);
    assertThat(scene.slack.said().stream().map(SlackStandIn.Call::channel))
        .doesNotHaveDuplicates()
        .hasSize(questions);
  }

  @Test
  void comesBackAfterAResetAndAnswersOnce() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.sockets.cut(0);
      scene.slack.sockets.cut(0);
      scene.mention("e0", "C100", QUESTION);
      await().atMost(Duration.ofSeconds(10)).until(() -> scene.slack.sockets.everOpened() == 4);
      answersEach(scene, 1);
    }
  }

  @Test
  void replacesSocketsThatAreHalfOpen() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.sockets.freeze();
      await().atMost(Duration.ofSeconds(30)).until(() -> scene.slack.sockets.open() == 2);
      scene.mention("e0", "C100", QUESTION);
      answersEach(scene, 1);
    }
  }

  @Test
  void finishesWhatIsAtWorkWhenItStops() {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("index"));
        SlackStandIn slack = new SlackStandIn()) {
      SlowIndex index = new SlowIndex(shelf.index);
      Answerer slow = new Answerer(index, Answerer.Ranking.EVIDENCE);
      RunningBot bot = RunningBot.start(slack, slow, folder).awaitReady(slack);
      slack.sockets.hand(
          "e1", Envelopes.event("e1", Envelopes.mention("C1", "U1", "<@U0BOT> " + QUESTION)));
      await().until(() -> index.asked.get() == 1);
      Thread stopping = Thread.ofVirtual().start(bot::close);
      await().until(() -> slack.sockets.open() == 0);
      index.open();
      await().atMost(Duration.ofSeconds(10)).until(() -> !stopping.isAlive());
      assertThat(slack.said()).hasSize(1);
      assertThat(slack.said().getFirst().shown()).contains(QUOTE);
      assertThat(bot.end.join()).isEqualTo(new SlackBot.End.Stopped());
    }
  }

  @Test
  void stopsWithinTenSecondsThoughAQuestionHangs() {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("index"));
        SlackStandIn slack = new SlackStandIn()) {
      SlowIndex index = new SlowIndex(shelf.index);
      Answerer slow = new Answerer(index, Answerer.Ranking.EVIDENCE);
      RunningBot bot = RunningBot.start(slack, slow, folder).awaitReady(slack);
      slack.sockets.hand(
          "e1", Envelopes.event("e1", Envelopes.mention("C1", "U1", "<@U0BOT> " + QUESTION)));
      await().until(() -> index.asked.get() == 1);
      long start = System.nanoTime();
      bot.close();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      index.open();
    }
  }

  @Test
  void stopsWhileItIsStillTrying() {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("index"));
        SlackStandIn slack = new SlackStandIn()) {
      slack.always("auth.test", refusal("internal_error"));
      RunningBot bot = start(slack, shelf);
      await().until(() -> !slack.calls("auth.test refused").isEmpty());
      bot.close();
      assertThat(bot.end.join()).isEqualTo(new SlackBot.End.Stopped());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "{\"type\":\"moon\"}",
        "{\"envelope_id\":\"x\"}",
        "[]",
        "{}",
        "null",
        "",
        " "
      })
  void outlivesWhatItCantRead(String message) {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.sockets.say(message);
      scene.nothingSaidBut(0);
    }
  }

  @Test
  void saysThatItIsBusyBeyondTheQuestionsAtWork() {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("index"));
        SlackStandIn slack = new SlackStandIn()) {
      SlowIndex index = new SlowIndex(shelf.index);
      Answerer slow = new Answerer(index, Answerer.Ranking.EVIDENCE);
      Limits limits = new Limits(0, 0, InstantSource.system());
      try (RunningBot bot =
          RunningBot.start(RunningBot.settings(slack), slow, folder, limits, 1).awaitReady(slack)) {
        slack.sockets.hand("e1", Envelopes.event("e1", Envelopes.direct("D1", "U1", QUESTION)));
        await().until(() -> index.asked.get() == 1);
        slack.sockets.hand("e2", Envelopes.event("e2", Envelopes.direct("D2", "U2", QUESTION)));
        await().until(() -> !slack.said().isEmpty());
        assertThat(slack.said().getFirst().shown()).contains("I’m busy with other questions");
        index.open();
        await().until(() -> slack.said().size() == 2);
        assertThat(bot.connected()).isTrue();
      }
    }
  }
}
