package footnote.discord;

import java.util.Optional;
import net.dv8tion.jda.api.requests.CloseCode;

/// Why Discord does not have the bot, and what helps, in words for the operator.
final class Refusals {
  private static final String REMEDY =
      " Copy it anew from the Developer Portal (Bot, Reset Token) into DISCORD_TOKEN or the file that"
          + " DISCORD_TOKEN_FILE names.";

  static final String TOKEN = "Discord refuses the token." + REMEDY;

  static final String MALFORMED =
      "Discord's token is none: it holds a space, a line break or a letter that no token has."
          + REMEDY;

  private Refusals() {}

  /// The words for a gateway's close code after which no new connection helps; empty for others.
  static Optional<String> reason(int code) {
    return Optional.ofNullable(CloseCode.from(code))
        .filter(close -> !close.isReconnect())
        .filter(close -> close != CloseCode.GRACEFUL_CLOSE)
        .map(close -> reason(close));
  }

  private static String reason(CloseCode close) {
    return switch (close) {
      case AUTHENTICATION_FAILED -> "Discord closed the connection (4004). " + TOKEN;
      case DISALLOWED_INTENTS ->
          "Discord refuses an intent (4014). The bot asks for none that needs permission: check in"
              + " the Developer Portal (Bot) that the application is not disabled or limited.";
      case SHARDING_REQUIRED ->
          "The bot is in more servers than one connection may serve (4011): 2,500 at most.";
      default ->
          "Discord closed the connection for good (" + close.getCode() + "): " + close.getMeaning();
    };
  }
}
