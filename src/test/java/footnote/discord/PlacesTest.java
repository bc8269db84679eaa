package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The places in which the bot is asked, with what JDA knows of each: threads, servers where it is
/// not, conversations of people who brought it along.
class PlacesTest {
  @TempDir Path folder;
  private DiscordScenario stage;
  private DiscordStandIn discord;

  /// Makes an interaction in a place.
  private interface Place {
    ObjectNode interaction(int type, String user, ObjectNode data);
  }

  @BeforeEach
  void start() {
    stage = new DiscordScenario(folder);
    discord = stage.discord;
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  private static ObjectNode shown(StandInRest.Held held) {
    await().until(() -> held.edits > 0);
    return held.message;
  }

  private StandInRest.Held ask(Place place) {
    ObjectNode data = Payloads.command("ask", Map.of("question", "port reopened"));
    return discord.interact(place.interaction(2, Payloads.ADA, data));
  }

  private StandInRest.Held click(Place place, String user, ObjectNode message, String label) {
    ObjectNode data = Payloads.click(Sent.button(message, label));
    return discord.clickOn(place.interaction(3, user, data), message);
  }

  private void answersAndItsButtonsWork(Place place) {
    ObjectNode answer = shown(ask(place));
    assertThat(Sent.text(answer)).startsWith("Q: port reopened\n> ");
    assertThat(Sent.text(shown(click(place, Payloads.BEN, answer, "More")))).contains(" [4]\n");
    assertThat(Sent.text(shown(click(place, Payloads.BEN, answer, "Context 1")))).contains("> **");
    StandInRest.Held stranger = click(place, Payloads.BEN, answer, "Remove");
    assertThat(Sent.text(shown(stranger))).startsWith("Only who asked, or someone who may manage");
    StandInRest.Held asker = click(place, Payloads.ADA, answer, "Remove");
    await().until(() -> asker.deleted);
  }

  @Test
  void commandsInAThread() {
    answersAndItsButtonsWork(PlacesTest::inThread);
  }

  private static ObjectNode inThread(int type, String user, ObjectNode data) {
    ObjectNode interaction = Payloads.interaction(type, user, data);
    interaction.put("channel_id", Payloads.THREAD);
    interaction.set("channel", Payloads.guild().path("threads").get(0));
    return interaction;
  }

  @Test
  void commandsInDirectMessages() {
    answersAndItsButtonsWork(Payloads::directInteraction);
  }

  @Test
  void commandsInAServerWhereTheBotIsNot() {
    answersAndItsButtonsWork(Payloads::abroad);
  }

  @Test
  void aModeratorOfAServerWhereTheBotIsNotRemovesAnAnswer() {
    ObjectNode answer = shown(ask(Payloads::abroad));
    StandInRest.Held moderator = click(Payloads::abroad, Payloads.MODERATOR, answer, "Remove");
    await().until(() -> moderator.deleted);
  }

  @Test
  void commandsAmongSeveralPeople() {
    answersAndItsButtonsWork(Payloads::amongFriends);
  }

  @Test
  void aMentionInAThread() {
    String question = discord.mention(Payloads.ADA, Payloads.THREAD, "port reopened");
    await().until(() -> !discord.rest.repliesTo(question).isEmpty());
    assertThat(discord.rest.repliesTo(question).getFirst().path("channel_id").asText())
        .isEqualTo(Payloads.THREAD);
  }

  @Test
  void aMentionWithNothingButInvisibleCharactersGetsTheHelp() {
    answersWithHelp(discord.mention(Payloads.ADA, Payloads.CHANNEL, "\u200B \u2060\u00AD"));
  }

  private void answersWithHelp(String question) {
    await().until(() -> !discord.rest.repliesTo(question).isEmpty());
    assertThat(Sent.text(discord.rest.repliesTo(question).getFirst()))
        .startsWith("I answer questions from a folder of articles");
  }
}
