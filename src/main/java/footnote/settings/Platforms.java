package footnote.settings;

import footnote.discord.DiscordSettings;
import footnote.slack.SlackSettings;
import footnote.text.Secret;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The chat platforms that are configured: those whose tokens are there. A platform without any
/// secret is not meant to run, and no fault; one with some of its secrets is a fault.
///
/// ```java
/// Platforms platforms = Platforms.of(settings.bots(), secrets);
/// platforms.none(); // true where no token is set
/// ```
///
/// @param discord when there is a token
/// @param slack when there are the tokens that its mode needs
public record Platforms(Optional<DiscordSettings> discord, Optional<SlackSettings> slack) {
  /// Reads the secrets of all platforms.
  ///
  /// @param secrets keeps what is wrong with them, for [Secrets#faults]
  public static Platforms of(Settings.Bots bots, Secrets secrets) {
    return new Platforms(
        secrets
            .read(Secrets.DISCORD_TOKEN)
            .map(it -> new DiscordSettings(it, bots.discordApi(), bots.discordGateway())),
        slack(bots.slack(), secrets));
  }

  /// Whether there is no platform to serve.
  public boolean none() {
    return discord.isEmpty() && slack.isEmpty();
  }

  /// Slack's settings, if any of its secrets is there. What is missing or said twice is a fault.
  private static Optional<SlackSettings> slack(Settings.SlackBots bots, Secrets secrets) {
    Optional<Secret> bot = secrets.read(Secrets.SLACK_BOT_TOKEN);
    Optional<Secret> app = secrets.read(Secrets.SLACK_APP_TOKEN);
    Optional<Secret> signing = secrets.read(Secrets.SLACK_SIGNING_SECRET);
    Optional<Secret> client = secrets.read(Secrets.SLACK_CLIENT_SECRET);
    boolean none = Stream.of(bot, app, signing, client).allMatch(Optional::isEmpty);
    if (none && bots.clientId().isEmpty()) {
      return Optional.empty();
    }
    if (bots.clientId().isPresent() && bot.isPresent()) {
      secrets.doubt(Notice.of(TextKey.SECRET_OR_CLIENT_ID, Secrets.SLACK_BOT_TOKEN));
    }
    Optional<SlackSettings.Access> access =
        bots.clientId().isEmpty()
            ? one(bot, client, secrets)
            : many(bots.clientId().get(), bots.port(), client, secrets);
    Optional<SlackSettings.Delivery> delivery =
        switch (bots.mode()) {
          case SOCKET -> app.map(SlackSettings.Delivery.Sockets::new);
          case HTTP -> signing.map(it -> new SlackSettings.Delivery.Requests(bots.port(), it));
        };
    if (delivery.isEmpty()) {
      missDelivery(bots.mode(), secrets);
    }
    return access.flatMap(to ->
        delivery.map(by ->
            new SlackSettings(
                to,
                by,
                bots.api(),
                bots.command(),
                bots.followUps(),
                Set.copyOf(bots.moderators()))));
  }

  /// Access to one workspace, by its token.
  private static Optional<SlackSettings.Access> one(
      Optional<Secret> bot, Optional<Secret> client, Secrets secrets) {
    if (client.isPresent()) {
      secrets.doubt(Notice.of(TextKey.SECRET_NO_CLIENT_ID, Secrets.SLACK_CLIENT_SECRET));
    } else if (bot.isEmpty()) {
      secrets.miss(Secrets.SLACK_BOT_TOKEN, "Slack");
    }
    return bot.map(SlackSettings.Access.One::new);
  }

  /// Access to every workspace where people install the app, which takes the app's own secret.
  private static Optional<SlackSettings.Access> many(
      String id, int port, Optional<Secret> client, Secrets secrets) {
    if (client.isEmpty()) {
      secrets.miss(Secrets.SLACK_CLIENT_SECRET, slackWith("slack.client-id"));
    }
    Optional<Secret> key = secrets.read(Secrets.SLACK_TOKEN_KEY);
    int least = SlackSettings.Access.Many.SHORTEST_KEY;
    if (key.filter(it -> it.value().length() < least).isPresent()) {
      secrets.doubt(Notice.of(TextKey.SECRET_SHORT, Secrets.SLACK_TOKEN_KEY, least));
    }
    return client.map(it -> new SlackSettings.Access.Many(id, it, port, key));
  }

  /// What needs a secret: Slack with a setting.
  private static Notice slackWith(String setting) {
    return Notice.of(TextKey.SECRET_SLACK_WITH, setting);
  }

  /// Keeps as a fault that the secret is missing by which events come.
  private static void missDelivery(Settings.SlackMode mode, Secrets secrets) {
    switch (mode) {
      case SOCKET -> secrets.miss(Secrets.SLACK_APP_TOKEN, slackWith("slack.mode: socket"));
      case HTTP -> secrets.miss(Secrets.SLACK_SIGNING_SECRET, slackWith("slack.mode: http"));
    }
  }
}
