package footnote.discord;

import java.util.EnumSet;
import net.dv8tion.jda.api.Permission;

/// The addresses that add the bot to a server or to a person's own account, with the least
/// permissions that it needs.
record Invitation(String applicationId) {
  private static final String BASE = "https://discord.com/oauth2/authorize?client_id=";

  static final long PERMISSIONS =
      Permission.getRaw(
          EnumSet.of(
              Permission.VIEW_CHANNEL,
              Permission.MESSAGE_SEND,
              Permission.MESSAGE_SEND_IN_THREADS,
              Permission.MESSAGE_HISTORY));

  String toServer() {
    return BASE
        + applicationId
        + "&integration_type=0&scope=bot+applications.commands&permissions="
        + PERMISSIONS;
  }

  String toUser() {
    return BASE + applicationId + "&integration_type=1&scope=applications.commands";
  }
}
