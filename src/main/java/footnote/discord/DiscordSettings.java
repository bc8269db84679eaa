package footnote.discord;

import footnote.chat.Secret;
import java.util.Optional;

/// What the Discord front-end is told.
///
/// @param token of the bot
/// @param apiUrl the base of Discord's HTTP interface with its version, for a proxy or a test
///   server
/// @param gatewayUrl the address of its gateway, likewise
public record DiscordSettings(Secret token, Optional<String> apiUrl, Optional<String> gatewayUrl) {
  static final String API = "https://discord.com/api/v10/";

  /// The base of the HTTP interface, ending in `/`.
  String api() {
    return apiUrl.map(url -> url.endsWith("/") ? url : url + "/").orElse(API);
  }
}
