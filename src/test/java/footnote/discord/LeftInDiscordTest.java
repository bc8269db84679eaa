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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people leave in Discord: whether an answer helped, and answers that they pin.
class LeftInDiscordTest {
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

  private String forgotten(String user) {
    StandInRest.Held told = discord.command(user, "forget-me", Map.of());
    String said = Sent.text(shown(told));
    assertThat(told.alone).as("only who is forgotten sees it").isTrue();
    return said;
  }

  @Test
  void isForgottenForWhomAsks() {
    ObjectNode answer = shown(discord.ask(Payloads.ADA, "port reopened?"));
    votes(Payloads.ADA, answer, "Helpful", "Noted: this answer helped.");
    votes(Payloads.BEN, answer, "Not helpful", "Noted: this answer did not help.");
    assertThat(forgotten(Payloads.ADA)).startsWith("Deleted: ");
    assertThat(state.tally().helpful()).isZero();
    assertThat(state.tally().unhelpful()).isPositive();
    assertThat(forgotten(Payloads.ADA)).startsWith("Nothing that I keep is yours.");
  }

  private String pin(String user, ObjectNode message) {
    ObjectNode data = Payloads.messageCommand("Pin this answer", message);
    StandInRest.Held told = discord.interact(Payloads.interaction(2, user, data));
    String said = Sent.text(shown(told));
    assertThat(told.alone).as("only who pins sees it").isTrue();
    return said;
  }

  @Test
  void isPinnedByWhoMayManageMessagesAlone() {
    ObjectNode nothing = shown(discord.ask(Payloads.ADA, "zeppelin king 1712"));
    assertThat(pin(Payloads.BEN, nothing)).startsWith("Only who may manage messages");
    assertThat(pin(Payloads.MODERATOR, nothing)).startsWith("Pinned: ");
    assertThat(state.pins())
        .singleElement()
        .satisfies(pin -> {
          assertThat(pin.scope()).isEqualTo("discord:" + Payloads.GUILD);
          assertThat(pin.asked()).isEqualTo("zeppelin king 1712");
        });
    assertThat(Sent.text(shown(discord.ask(Payloads.BEN, "king 1712 zeppelins"))))
        .contains("Curated answer to “zeppelin king 1712”, chosen by ");
  }

  @Test
  void isNoMessageOfSomebodyElseNorOneThatAnswersNothing() {
    ObjectNode help = shown(discord.command(Payloads.ADA, "help", Map.of()));
    assertThat(pin(Payloads.MODERATOR, help)).startsWith("There is nothing to pin");
    ObjectNode foreign =
        Payloads.message(Payloads.CHANNEL, Payloads.person(Payloads.BEN), "Q: When?");
    assertThat(pin(Payloads.MODERATOR, foreign)).startsWith("There is nothing to pin");
    assertThat(state.pins()).isEmpty();
  }
}
