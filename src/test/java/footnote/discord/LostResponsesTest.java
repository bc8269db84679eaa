package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Discord does what it was asked to, but the bot does not hear that it did: it asks again, and
/// people see one answer. In each of the ways in which a response can be lost.
class LostResponsesTest {
  @TempDir Path folder;
  private DiscordScenario stage;
  private DiscordStandIn discord;

  @BeforeEach
  void start() {
    stage = new DiscordScenario(folder);
    discord = stage.discord;
  }

  @AfterEach
  void stop() {
    stage.close();
    assertThat(stage.log.text()).doesNotContain("trouble", "could not be");
  }

  static Stream<Arguments> losses() {
    return Stream.of(
        Arguments.of("a 500", DiscordStandIn.status(500)),
        Arguments.of("a 502, which JDA tries again too", DiscordStandIn.status(502)),
        Arguments.of("a connection cut before the response", DiscordStandIn.cutOff()),
        Arguments.of("a connection cut within the response", DiscordStandIn.cutWithin()));
  }

  /// Loses the responses to the first so many requests to a route.
  private void lose(int times, String method, String route, MockResponse loss) {
    AtomicInteger met = new AtomicInteger();
    discord.afterwards =
        (sent, path) ->
            sent.equals(method) && path.matches(route) && met.incrementAndGet() <= times
                ? Optional.of(loss)
                : Optional.empty();
  }

  private void answersOnce(int requests, String method, String route) {
    StandInRest.Held held = discord.ask(Payloads.ADA, "port reopened");
    await().until(() -> held.edits > 0 && discord.sent(method, route).size() == requests);
    stage.bot.close();
    assertThat(held.said).singleElement().asString().contains("[1]");
    assertThat(discord.sent(method, route)).hasSize(requests);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("losses")
  void anAcknowledgementOfItsOwnIsNotTakenForAnotherProcess(String how, MockResponse loss) {
    lose(1, "POST", "interactions/.*/callback", loss);
    answersOnce(2, "POST", "interactions/.*/callback");
  }

  /// JDA asks anew when all of our tries met a 502.
  @Test
  void anAcknowledgementOfItsOwnIsKnownWhenJdaAsksAnew() {
    lose(5, "POST", "interactions/.*/callback", DiscordStandIn.status(502));
    answersOnce(6, "POST", "interactions/.*/callback");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("losses")
  void anAnswerThatArrivedSaysTheSameAgain(String how, MockResponse loss) {
    lose(1, "PATCH", "webhooks/.*/messages/@original", loss);
    answersOnce(2, "PATCH", "webhooks/.*/messages/@original");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("losses")
  void aMessageIsNotSentTwice(String how, MockResponse loss) {
    lose(1, "POST", "channels/.*/messages", loss);
    String question = discord.direct(Payloads.ADA, "port reopened");
    await().until(() -> discord.sent("POST", "channels/.*/messages").size() == 2);
    stage.bot.close();
    assertThat(discord.rest.repliesTo(question)).hasSize(1);
    assertThat(discord.sent("POST", "channels/.*/messages")).hasSize(2);
  }
}
