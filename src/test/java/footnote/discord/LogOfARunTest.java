package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run leaves in the log, its failures included: no question, no quote, nobody's name and no
/// token.
class LogOfARunTest {
  private static final String QUESTION = "When did the port reopen, asks Ada Byron?";
  private static final List<String> PRIVATE =
      List.of("reopen", "cargo", "Dockers", "Daily Star", "J. Roe", "Ada Byron", "person1");

  @TempDir Path folder;

  @Test
  void holdsNothingPrivateOfWhatIsAnsweredAndOfWhatFails() {
    try (DiscordScenario scene = new DiscordScenario(folder)) {
      StandInRest.Held held = scene.discord.ask(Payloads.ADA, QUESTION);
      await().until(() -> held.edits > 0);
      assertThat(Sent.text(held.message)).contains("cargo");
      String question = scene.discord.mention(Payloads.ADA, Payloads.CHANNEL, QUESTION);
      await().until(() -> !scene.discord.rest.repliesTo(question).isEmpty());
      ObjectNode typed = Payloads.command("ask", Map.of("question", "Port reop"));
      ((ObjectNode) typed.path("options").get(0)).put("focused", true);
      scene.discord.interact(Payloads.interaction(4, Payloads.ADA, typed));
      await().until(() -> !scene.discord.sent("POST", "interactions/.*").isEmpty());

      AtomicInteger failed = new AtomicInteger();
      scene.discord.behaviour =
          (_, route) ->
              route.matches("webhooks/.*|channels/.*/messages|interactions/.*")
                  ? Optional.of(refusal(failed.incrementAndGet()))
                  : Optional.empty();
      for (int i = 0; i < 4; i++) {
        scene.discord.ask(Payloads.ADA, QUESTION);
        scene.discord.mention(Payloads.ADA, Payloads.CHANNEL, QUESTION);
      }
      await().until(() -> failed.get() >= 12);
      await().until(() -> scene.log.lines().size() >= 8);

      assertThat(scene.log.whole())
          .contains("question ")
          .doesNotContainIgnoringCase(QUESTION)
          .doesNotContainIgnoringCase(PRIVATE.toArray(String[]::new))
          .doesNotContain(DiscordStandIn.TOKEN, held.interaction.path("token").asText());
    }
  }

  /// In turn: of a permission, of a form that isn't right, of what is gone, of Discord's own.
  private static MockResponse refusal(int nth) {
    return switch (nth % 4) {
      case 0 -> DiscordStandIn.error(403, 50013);
      case 1 -> DiscordStandIn.error(400, 50035);
      case 2 -> DiscordStandIn.error(404, 10062);
      default -> DiscordStandIn.error(500, 0);
    };
  }
}
