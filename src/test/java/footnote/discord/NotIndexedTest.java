package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.Answerer;
import footnote.chat.CapturedLog;
import footnote.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said while the articles are indexed for the first time.
class NotIndexedTest {
  @TempDir Path folder;

  @Test
  void whateverIsAskedIsNotReadyAndNothingIsTrouble() {
    try (CapturedLog log = new CapturedLog();
        DiscordStandIn discord = DiscordStandIn.start();
        LuceneIndex index = new LuceneIndex(folder.resolve("none"));
        RunningBot bot =
            RunningBot.start(discord.settings(), new Answerer(index, Answerer.Ranking.EVIDENCE))) {
      bot.awaitReady();
      ObjectNode message = Payloads.message(Payloads.CHANNEL, Payloads.self(), "");
      for (StandInRest.Held held :
          List.of(
              discord.ask(Payloads.ADA, "port"),
              discord.command(Payloads.ADA, "sources", Map.of()),
              discord.command(Payloads.ADA, "read", Map.of("passage", "abcdefghijkl")),
              discord.clickOn(Payloads.ADA, message, "1c.abcdefghijkl.0.9"))) {
        await().until(() -> held.edits > 0);
        assertThat(Sent.text(held.message)).startsWith("The articles are not indexed yet.");
      }
      ObjectNode typed = Payloads.command("ask", Map.of("source", "port"));
      ((ObjectNode) typed.path("options").get(0)).put("focused", true);
      StandInRest.Held typing = discord.interact(Payloads.interaction(4, Payloads.ADA, typed));
      await().until(() -> typing.acknowledged);
      assertThat(log.text()).doesNotContain("trouble", "failed");
    }
  }
}
