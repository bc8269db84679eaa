package footnote.discord;

import java.util.EnumSet;
import net.dv8tion.jda.api.Permission;

/// The addresses that add the bot to a server or to a person's own account, with the least
/// permissions that it needs (Discord: OAuth2, bot authorization flow).
///
/// ```java
/// new Invitation("1234").toUser();
/// // https://discord.com/oauth2/authorize?client_id=1234&integration_type=1&scope=applications.commands
/// ```
///
/// @param applicationId of the app
record Invitation(String applicationId) {
  private static final String BASE = "https://discord.com/oauth2/authorize?client_id=";

  /// To see channels, write in them and in threads, and refer to a message.
  static final long PERMISSIONS =
      Permission.getRaw(
          EnumSet.of(
              Permission.VIEW_CHANNEL,
              Permission.MESSAGE_SEND,
              Permission.MESSAGE_SEND_IN_THREADS,
              Permission.MESSAGE_HISTORY));

  /// Asks which server; the person must be allowed to manage it.
  String toServer() {
    return BASE
        + applicationId
        + "&integration_type=0&scope=bot+applications.commands&permissions="
        + PERMISSIONS;
  }

  /// Asks nothing but consent.
  String toUser() {
    return BASE + applicationId + "&integration_type=1&scope=applications.commands";
  }
}
