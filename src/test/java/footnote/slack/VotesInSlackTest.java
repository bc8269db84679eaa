package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/// Whether an answer helped, as people say it in Slack.
class VotesInSlackTest {
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
}
