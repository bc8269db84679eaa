package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.chat.CapturedLog;
import footnote.chat.SlowIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers that come after the 15 minutes for which Discord holds a place for them.
class LateAnswersTest {
  @TempDir Path folder;
  private TestIndex shelf;
  private SlowIndex slow;
  private DiscordStandIn discord;
  private CapturedLog log;
  private RunningBot bot;

  @BeforeEach
  void start() {
    shelf = TestIndex.ofPorts(folder);
    slow = new SlowIndex(shelf.index);
    log = new CapturedLog();
    discord = DiscordStandIn.start();
    bot =
        RunningBot.start(discord.settings(), new Answerer(slow, Answerer.Ranking.EVIDENCE))
            .awaitReady();
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
    log.close();
    shelf.close();
    assertThat(discord.rest.violations).isEmpty();
    assertThat(log.text()).doesNotContain("trouble");
  }

  private static ObjectNode ask(boolean alone) {
    return Payloads.command("ask", Map.of("question", "port reopened", "private", alone));
  }

  private StandInRest.Held askedLongAgo(ObjectNode interaction) {
    StandInRest.Held held = discord.interact(interaction);
    await().until(() -> held.acknowledged && slow.asked.get() > 0);
    held.since = held.since.minus(Duration.ofMinutes(16));
    slow.open();
    return held;
  }

  private ObjectNode message() {
    await().until(() -> !discord.rest.messages.isEmpty());
    return discord.rest.messages.getFirst();
  }

  @Test
  void oneForEveryoneIsAMessageInTheChannelThatNamesTheAskerAndPingsNobody() {
    askedLongAgo(Payloads.interaction(2, Payloads.ADA, ask(false)));
    assertThat(message().path("channel_id").asText()).isEqualTo(Payloads.CHANNEL);
    assertThat(Sent.text(message()))
        .startsWith("Q: port reopened\n> ")
        .endsWith("\nFor person1, who asked more than 15 minutes ago.");
    assertThat(Sent.labels(message())).contains("More", "Remove");
  }

  @Test
  void onePrivateIsADirectMessageToTheAsker() {
    askedLongAgo(Payloads.interaction(2, Payloads.ADA, ask(true)));
    isADirectMessage();
  }

  @Test
  void oneForAServerWhereTheBotIsNotIsADirectMessageToTheAsker() {
    askedLongAgo(Payloads.abroad(2, Payloads.ADA, ask(false)));
    isADirectMessage();
  }

  @Test
  void oneForAChannelWhereTheBotMayNotWriteIsADirectMessageToTheAsker() {
    ObjectNode interaction = Payloads.interaction(2, Payloads.ADA, ask(false));
    interaction.put("channel_id", Payloads.CLOSED_CHANNEL);
    interaction.set("channel", Payloads.guild().path("channels").get(1));
    askedLongAgo(interaction);
    isADirectMessage();
  }

  private void isADirectMessage() {
    assertThat(message().path("channel_id").asText()).isEqualTo(Payloads.DIRECT);
    assertThat(Sent.text(message()))
        .startsWith("Q: port reopened\n> ")
        .endsWith("\nYou asked this more than 15 minutes ago.");
  }

  @Test
  void oneForWhomTakesNoDirectMessagesIsOnlyLogged() {
    discord.behaviour =
        (_, path) ->
            path.matches("channels/.*/messages")
                ? Optional.of(DiscordStandIn.error(403, 50007))
                : Optional.empty();
    askedLongAgo(Payloads.interaction(2, Payloads.ADA, ask(true)));
    await().until(() -> log.text().contains("a late answer could not be sent: 50007"));
  }

  @Test
  void oneWhosePlaceWasTakenAwayIsDropped() {
    discord.behaviour =
        (_, path) ->
            path.matches("webhooks/.*/messages/@original")
                ? Optional.of(DiscordStandIn.error(404, 10008))
                : Optional.empty();
    slow.open();
    discord.interact(Payloads.interaction(2, Payloads.ADA, ask(true)));
    await().until(() -> log.text().contains("an answer's place was taken away before it came"));
    assertThat(discord.rest.messages).isEmpty();
  }
}
