package footnote.discord;

import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.util.Optional;
import net.dv8tion.jda.api.requests.CloseCode;

/// Why Discord does not have the bot, and what helps, in words for the operator.
final class Refusals {
  /// A token that Discord doesn't know.
  static final Notice TOKEN = Notice.of(TextKey.DISCORD_TOKEN, TextKey.DISCORD_REMEDY);

  /// A token that can't be one.
  static final Notice MALFORMED = Notice.of(TextKey.DISCORD_MALFORMED, TextKey.DISCORD_REMEDY);

  private Refusals() {}

  /// The words for a gateway's close code after which no new connection helps; empty for others.
  ///
  /// @param code as the gateway sent it (4004: authentication failed); unknown ones are no reason
  ///   to end
  static Optional<Notice> reason(int code) {
    return Optional.ofNullable(CloseCode.from(code))
        .filter(close -> !close.isReconnect())
        .filter(close -> close != CloseCode.GRACEFUL_CLOSE)
        .map(Refusals::reason);
  }

  /// What a code of Discord's gateway means (Discord: gateway close event codes).
  private static Notice reason(CloseCode close) {
    return switch (close) {
      case AUTHENTICATION_FAILED -> Notice.of(TextKey.DISCORD_CLOSED, TOKEN);
      case DISALLOWED_INTENTS -> Notice.of(TextKey.DISCORD_INTENT);
      case SHARDING_REQUIRED -> Notice.of(TextKey.DISCORD_SERVERS);
      default ->
          Notice.of(TextKey.DISCORD_ENDED, Integer.toString(close.getCode()), close.getMeaning());
    };
  }
}
