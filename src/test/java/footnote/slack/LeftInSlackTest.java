package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.TestIndex;
import footnote.chat.Feedback;
import footnote.state.Database;
import footnote.state.State;
import footnote.state.StateSettings;
import footnote.state.Tally;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people leave in Slack: whether an answer helped, and answers that they pin.
class LeftInSlackTest {
  @TempDir Path folder;
  private TestIndex shelf;
  private State state;
  private SlackStandIn slack;
  private RunningBot bot;

  @BeforeEach
  void start() {
    shelf = TestIndex.ofPorts(folder.resolve("index"));
    state = new State(new Database.File(folder.resolve("state.db")), InstantSource.system());
    slack = new SlackStandIn();
    StateSettings settings = new StateSettings(Optional.empty(), true, false, 90);
    Feedback feedback = new Feedback(state, settings, Runnable::run);
    bot = RunningBot.start(slack, shelf.answerer(), folder, feedback).awaitReady(slack);
  }

  @AfterEach
  void stop() {
    bot.close();
    slack.close();
    shelf.close();
    state.close();
  }

  private SlackStandIn.Call said(int count) {
    await().atMost(Duration.ofSeconds(10)).until(() -> slack.said().size() >= count);
    assertThat(slack.refused()).isEmpty();
    return slack.said().get(count - 1);
  }

  private SlackStandIn.Call clicked(SlackStandIn.Call answer, String name, String user, int count) {
    String id = "click-" + Envelopes.stamp();
    Envelopes.Click click =
        new Envelopes.Click(user, answer.button(name), slack.replyAddress(), false);
    slack.sockets.hand(id, click.envelope());
    return said(count);
  }

  @Test
  void isKeptQuietlyOnceAPerson() {
    slack.sockets.hand(
        "e1",
        Envelopes.event("e1", Envelopes.mention("C1", "U1", "<@U0BOT> " + SlackScenario.QUESTION)));
    SlackStandIn.Call answer = said(1);
    SlackStandIn.Call told = clicked(answer, "helpful", "U1", 2);
    assertThat(told.shown()).contains("Noted: this answer helped.");
    assertThat(told.text("response_type")).as("only who clicked sees it").isEqualTo("ephemeral");
    clicked(answer, "helpful", "U2", 3);
    assertThat(clicked(answer, "unhelpful", "U1", 4).shown())
        .contains("Noted: this answer did not help.");
    Tally tally = state.tally();
    assertThat(tally.helpful()).isPositive().isEqualTo(tally.unhelpful());
  }

  private SlackStandIn.Call pinned(SlackStandIn.Call answer, String user, int count) {
    String id = "pin-" + Envelopes.stamp();
    slack.sockets.hand(id, Envelopes.shortcut(user, answer.body(), slack.replyAddress()));
    await().until(() -> slack.sockets.isAcknowledged(id));
    return said(count);
  }

  private SlackStandIn.Call asked(String event, String question, int count) {
    slack.sockets.hand(
        event, Envelopes.event(event, Envelopes.mention("C1", "U1", "<@U0BOT> " + question)));
    return said(count);
  }

  @Test
  void isPinnedByWhomTheOperatorNamedAlone() {
    SlackStandIn.Call answer = asked("e1", "zeppelin king 1712", 1);
    assertThat(pinned(answer, "U2", 2).shown()).contains("Only the people whom my operator named");
    SlackStandIn.Call told = pinned(answer, RunningBot.MODERATOR, 3);
    assertThat(told.shown()).contains("Pinned: ");
    assertThat(told.text("response_type")).as("only who pins sees it").isEqualTo("ephemeral");
    assertThat(state.pins())
        .singleElement()
        .satisfies(pin -> {
          assertThat(pin.scope()).isEqualTo("slack:T1");
          assertThat(pin.asked()).isEqualTo("zeppelin king 1712");
          assertThat(pin.author()).isEqualTo("mo");
        });
    SlackStandIn.Call again = asked("e2", "king 1712 zeppelins", 4);
    assertThat(again.shown()).contains("Curated answer to “zeppelin king 1712”, chosen by mo");
    assertThat(pinned(again, RunningBot.MODERATOR, 5).shown()).contains("No longer pinned: ");
  }

  @Test
  void isNoAnswerOfAnotherAppWhateverItsButtonsSay() {
    SlackStandIn.Call answer = asked("e1", "zeppelin king 1712", 1);
    ObjectNode shortcut =
        Envelopes.shortcut(RunningBot.MODERATOR, answer.body(), slack.replyAddress());
    ((ObjectNode) shortcut.at("/payload/message")).put("user", "U0OTHER");
    slack.sockets.hand("other", shortcut);
    assertThat(said(2).shown()).doesNotContain("Pinned");
    assertThat(state.pins()).isEmpty();
  }

  @Test
  void isForgottenForWhomAsksByWordOrCommandAndTheyAloneAreTold() {
    SlackStandIn.Call answer = asked("e1", SlackScenario.QUESTION, 1);
    clicked(answer, "helpful", "U1", 2);
    clicked(answer, "helpful", "U2", 3);
    long both = state.tally().helpful();
    SlackStandIn.Call told = asked("e2", "forget me", 4);
    assertThat(told.shown()).contains("Deleted: ");
    assertThat(told.text("user")).as("whispered to").isEqualTo("U1");
    assertThat(state.tally()).isEqualTo(new Tally(both / 2, 0));
    slack.sockets.hand("c1", Envelopes.command("/forget-me", "", slack.replyAddress()));
    SlackStandIn.Call again = said(5);
    assertThat(again.shown()).contains("Nothing that I keep is yours.");
    assertThat(again.text("response_type")).isEqualTo("ephemeral");
  }

  @Test
  void isNoMessageThatAnswersNothing() {
    SlackStandIn.Call help = asked("e1", "help", 1);
    assertThat(pinned(help, RunningBot.MODERATOR, 2).shown()).contains("There is nothing to pin");
  }
}
