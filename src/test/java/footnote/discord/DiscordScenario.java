package footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.TestIndex;
import footnote.chat.CapturedLog;
import java.nio.file.Path;

/// A bot that serves a shelf against a stand-in, each test's own, and what is logged meanwhile.
final class DiscordScenario implements AutoCloseable {
  final CapturedLog log = new CapturedLog();
  final DiscordStandIn discord = DiscordStandIn.start();
  final RunningBot bot;
  private final TestIndex shelf;

  DiscordScenario(Path folder) {
    shelf = TestIndex.ofPorts(folder);
    bot = RunningBot.start(discord.settings(), shelf.answerer()).awaitReady();
  }

  /// Fails when the bot broke a rule of Discord's.
  @Override
  public void close() {
    bot.close();
    discord.close();
    shelf.close();
    log.close();
    assertThat(discord.rest.violations).isEmpty();
  }
}
