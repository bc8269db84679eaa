package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.TestIndex;
import footnote.chat.Feedback;
import footnote.state.Database;
import footnote.state.State;
import footnote.state.StateSettings;
import footnote.state.Tally;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether an answer helped, as people say it in Discord.
class VotesInDiscordTest {
  @TempDir Path folder;
  private TestIndex shelf;
  private State state;
  private DiscordStandIn discord;
  private RunningBot bot;

  @BeforeEach
  void start() {
    shelf = TestIndex.ofPorts(folder.resolve("index"));
    state = new State(new Database.File(folder.resolve("state.db")), InstantSource.system());
    discord = DiscordStandIn.start();
    bot = bot();
  }

  private RunningBot bot() {
    StateSettings settings = new StateSettings(Optional.empty(), true, false, 90);
    Feedback feedback = new Feedback(state, settings, Runnable::run);
    return RunningBot.start(discord.settings(), shelf.answerer(), feedback).awaitReady();
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
    shelf.close();
    state.close();
    assertThat(discord.rest.violations).isEmpty();
  }

  private static ObjectNode shown(StandInRest.Held held) {
    await().until(() -> held.edits > 0);
    return held.message;
  }

  private void votes(String user, ObjectNode answer, String label, String said) {
    StandInRest.Held told = discord.click(user, answer, label);
    assertThat(Sent.text(shown(told))).startsWith(said);
    assertThat(told.alone).as("only who clicked sees it").isTrue();
  }

  @Test
  void isKeptQuietlyOnceAPersonAndAfterARestart() {
    ObjectNode answer =
        shown(discord.ask(Payloads.ADA, "port reopened cargo two weeks ahead of schedule"));
    int quotes = (int) Sent.labels(answer).stream().filter(it -> it.startsWith("Context")).count();
    votes(Payloads.ADA, answer, "Helpful", "Noted: this answer helped.");
    bot.close();
    bot = bot();
    votes(Payloads.BEN, answer, "Helpful", "Noted: this answer helped.");
    votes(Payloads.ADA, answer, "Not helpful", "Noted: this answer did not help.");
    assertThat(state.tally()).isEqualTo(new Tally(quotes, quotes));
  }

  @Test
  void standsBehindTheOtherButtonsInRowsOfFive() {
    assertThat(Sent.labels(shown(discord.ask(Payloads.ADA, "port reopened?"))))
        .endsWith("Remove", "Helpful", "Not helpful");
  }
}
