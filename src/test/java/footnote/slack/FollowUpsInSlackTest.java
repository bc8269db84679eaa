package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.TestIndex;
import footnote.chat.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked after an answer, in threads and in direct conversations.
class FollowUpsInSlackTest {
  @TempDir Path folder;
  private TestIndex shelf;
  private SlackStandIn slack;
  private RunningBot bot;

  @BeforeEach
  void start() {
    shelf = TestIndex.ofPorts(folder.resolve("index"));
    slack = new SlackStandIn();
    bot = start(RunningBot.followUps(slack));
  }

  private RunningBot start(SlackSettings settings) {
    Limits none = new Limits(0, 0, InstantSource.system());
    return RunningBot.start(settings, shelf.answerer(), folder, none, 1_000).awaitReady(slack);
  }

  @AfterEach
  void stop() {
    bot.close();
    slack.close();
    shelf.close();
  }

  private String said(int count) {
    await().atMost(Duration.ofSeconds(20)).until(() -> slack.said().size() >= count);
    return slack.said().get(count - 1).shown();
  }

  private void hand(ObjectNode message) {
    String event = "e" + message.path("ts").asText();
    slack.sockets.hand(event, Envelopes.event(event, message));
    await().until(() -> slack.sockets.isAcknowledged(event));
  }

  /// Asks by a mention, and tells the thread in which that is answered.
  private String asked(String question) {
    ObjectNode mention = Envelopes.mention("C1", "U1", "<@U0BOT> " + question);
    hand(mention);
    said(1);
    return mention.path("ts").asText();
  }

  private static ObjectNode within(String thread, String text) {
    return Envelopes.direct("C1", "U2", text)
        .put("channel_type", "channel")
        .put("thread_ts", thread);
  }

  /// One more question is answered, and nothing but that and those before.
  private void nothingSaidBut(int count) {
    hand(Envelopes.mention("C9", "U1", "<@U0BOT> " + QUESTION));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> slack.said().stream().anyMatch(it -> it.channel().equals("C9")));
    assertThat(slack.said()).hasSize(count + 1);
  }

  @Test
  void aQuestionInAThreadOfTheBotsNeedsNoMention() {
    String thread = asked("When did the port reopen in 1712?");
    hand(within(thread, "and in 2024?"));
    assertThat(said(2))
        .contains(
            "Q: When did the port reopen in 2024?\n",
            "Taken together with the question before: “When did the port reopen in 1712?”.");
    assertThat(slack.said().get(1).text("thread_ts")).isEqualTo(thread);
    hand(within(thread, "When do the ferries sail?"));
    assertThat(said(3)).contains("Q: When do the ferries sail?\n").doesNotContain("before: “");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"thanks", "ok", ":+1:", "I told Ben.", "<@U7> and in 2024?", "It was not so bad"})
  void whatAsksNothingOrSomebodyElseGetsNothing(String text) {
    hand(within(asked(QUESTION), text));
    nothingSaidBut(1);
  }

  @Test
  void aThreadInWhichTheBotNeverAnsweredAndAChannelAreLeftAlone() {
    asked(QUESTION);
    hand(within("1600000000.000001", "and in 2024?"));
    ObjectNode inChannel = within("", "and in 2024?");
    inChannel.remove("thread_ts");
    hand(inChannel);
    nothingSaidBut(1);
  }

  @Test
  void otherBotsAndEditsInItsThreadsAreLeftAlone() {
    String thread = asked(QUESTION);
    hand(within(thread, "and in 2024?").put("bot_id", "B7"));
    ObjectNode edited = within(thread, "and in 2024?");
    edited.putObject("edited").put("user", "U2").put("ts", "1700000100.000000");
    hand(edited);
    nothingSaidBut(1);
  }

  @Test
  void aMentionInItsThreadThatTwoEventsTellOfIsAnsweredOnce() {
    String thread = asked("When did the port reopen in 1712?");
    ObjectNode message = within(thread, "<@U0BOT> and in 2024?");
    hand(message);
    ObjectNode mention = message.deepCopy().put("type", "app_mention");
    slack.sockets.hand("again", Envelopes.event("again", mention));
    assertThat(said(2)).contains("Q: When did the port reopen in 2024?\n");
    nothingSaidBut(2);
  }

  @Test
  void withoutTheSettingAMentionIsNeeded() {
    bot.close();
    bot = start(RunningBot.settings(slack));
    String thread = asked("When did the port reopen in 1712?");
    hand(within(thread, "and in 2024?"));
    hand(Envelopes.mention("C1", "U2", "<@U0BOT> and in 2024?").put("thread_ts", thread));
    assertThat(said(2)).contains("Q: When did the port reopen in 2024?\n");
    nothingSaidBut(2);
  }

  @Test
  void aDirectConversationKnowsItsLastQuestionUntilARestart() {
    hand(Envelopes.direct("D1", "U1", "When did the port reopen in 1712?"));
    said(1);
    hand(Envelopes.direct("D1", "U1", "What about 2024?"));
    assertThat(said(2)).contains("Q: When did the port reopen in 2024?\n");
    bot.close();
    bot = start(RunningBot.followUps(slack));
    hand(Envelopes.direct("D1", "U1", "What about 2024?"));
    assertThat(said(3)).contains("Q: What about 2024?\n");
  }
}
