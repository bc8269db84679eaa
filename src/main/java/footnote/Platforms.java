package footnote;

import footnote.chat.Secret;
import footnote.discord.DiscordSettings;
import footnote.slack.SlackSettings;
import java.util.Optional;

/// The chat platforms that are configured: those whose tokens are there.
///
/// @param discord when there is a token
/// @param slack when there are the tokens that its mode needs
record Platforms(Optional<DiscordSettings> discord, Optional<SlackSettings> slack) {
  /// Reads the secrets, and keeps what is wrong with them as their faults.
  static Platforms of(Settings.Bots bots, Secrets secrets) {
    return new Platforms(
        secrets
            .read(Secrets.DISCORD_TOKEN)
            .map(it -> new DiscordSettings(it, bots.discordApi(), bots.discordGateway())),
        slack(bots.slack(), secrets));
  }

  boolean none() {
    return discord.isEmpty() && slack.isEmpty();
  }

  private static Optional<SlackSettings> slack(Settings.SlackBots bots, Secrets secrets) {
    Optional<Secret> bot = secrets.read(Secrets.SLACK_BOT_TOKEN);
    Optional<Secret> app = secrets.read(Secrets.SLACK_APP_TOKEN);
    Optional<Secret> signing = secrets.read(Secrets.SLACK_SIGNING_SECRET);
    if (bot.isEmpty() && app.isEmpty() && signing.isEmpty()) {
      return Optional.empty();
    }
    Optional<SlackSettings.Delivery> delivery =
        switch (bots.mode()) {
          case SOCKET -> app.map(SlackSettings.Delivery.Sockets::new);
          case HTTP -> signing.map(it -> new SlackSettings.Delivery.Requests(bots.port(), it));
        };
    if (bot.isEmpty()) {
      secrets.miss(Secrets.SLACK_BOT_TOKEN, "Slack");
    }
    if (delivery.isEmpty()) {
      missDelivery(bots.mode(), secrets);
    }
    return bot.isEmpty() || delivery.isEmpty()
        ? Optional.empty()
        : Optional.of(new SlackSettings(bot.get(), delivery.get(), bots.api(), bots.command()));
  }

  private static void missDelivery(Settings.SlackMode mode, Secrets secrets) {
    switch (mode) {
      case SOCKET -> secrets.miss(Secrets.SLACK_APP_TOKEN, "Slack with slack.mode: socket");
      case HTTP -> secrets.miss(Secrets.SLACK_SIGNING_SECRET, "Slack with slack.mode: http");
    }
  }
}
