package footnote.discord;

import footnote.text.Secret;

/// What the Discord front-end is told.
///
/// ```java
/// new DiscordSettings(token, DiscordSettings.API, DiscordSettings.GATEWAY);
/// ```
///
/// Addresses are settings so that a test's stand-in can take Discord's place.
///
/// @param token of the bot
/// @param apiUrl the base of Discord's HTTP interface with its version, ending in `/`
/// @param gatewayUrl the address of its gateway
public record DiscordSettings(Secret token, String apiUrl, String gatewayUrl) {
  /// Discord's own.
  ///
  /// Version 10 of the HTTP interface, the one whose components and errors are known here.
  public static final String API = "https://discord.com/api/v10/";

  /// Discord's own.
  public static final String GATEWAY = "wss://gateway.discord.gg/";

  public DiscordSettings {
    apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
  }
}
