package footnote;

import footnote.discord.DiscordBot;
import footnote.slack.SlackBot;
import footnote.web.WebServer;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A bot as those who serve it see it.
///
/// ```java
/// Bot bot = Bot.of(new DiscordBot(settings, answerer, limits, workload, languages));
/// bot.run(); // on a thread of its own, until another calls bot.close().run()
/// ```
///
/// @param platform its name
/// @param end runs it to its end, and tells why it can't go on; nothing when it was told to stop
/// @param connected whether it hears of questions at the moment
/// @param close stops it
record Bot(
    String platform, Supplier<Optional<String>> end, BooleanSupplier connected, Runnable close) {
  private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

  /// The bot in Discord.
  static Bot of(DiscordBot bot) {
    return new Bot("Discord", () -> reason(bot.run()), bot::connected, bot::close);
  }

  /// The bot in Slack, of one workspace or of many.
  static Bot of(SlackBot bot) {
    return new Bot("Slack", () -> reason(bot.run()), bot::connected, bot::close);
  }

  /// The pages, which need no platform.
  static Bot of(WebServer server) {
    return new Bot("Web", server::run, server::connected, server::close);
  }

  /// Runs to the end, which it logs; whatever goes wrong, no other bot is stopped by it.
  ///
  /// @return whether it was told to stop
  boolean run() {
    try {
      Optional<String> reason = end.get();
      reason.ifPresent(it -> LOG.error("{} does not have the bot: {}", platform, it));
      return reason.isEmpty();
    } catch (RuntimeException e) {
      LOG.error("the bot in {} broke down", platform, e);
      return false;
    }
  }

  /// Why it can't go on; nothing when it was told to stop.
  ///
  /// The reason is for the operator, and names the remedy.
  private static Optional<String> reason(DiscordBot.End end) {
    return switch (end) {
      case DiscordBot.End.Stopped() -> Optional.empty();
      case DiscordBot.End.Failed(String reason) -> Optional.of(reason);
    };
  }

  /// Why a bot can't go on; empty where it was told to stop.
  private static Optional<String> reason(SlackBot.End end) {
    return switch (end) {
      case SlackBot.End.Stopped() -> Optional.empty();
      case SlackBot.End.Failed(String reason) -> Optional.of(reason);
    };
  }
}
