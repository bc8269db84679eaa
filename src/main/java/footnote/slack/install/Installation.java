package footnote.slack.install;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import footnote.slack.web.SlackException;
import footnote.text.Secret;

/// The app as it was installed in a workspace, or in a whole organisation.
///
/// Its token lets whoever has it write in that workspace: it is a [Secret], which no log shows.
///
/// @param id of the workspace, or of the organisation
/// @param name of it, for people
/// @param self the id of the bot's user
public record Installation(String id, String name, String self, Secret botToken) {
  public Installation {
    if (!isId(id)) {
      throw new IllegalArgumentException("illegal id of a workspace: must be capitals and digits");
    }
    if (self.isBlank()) {
      throw new IllegalArgumentException("illegal id of the bot’s user: blank");
    }
  }

  /// What a person has allowed: of the whole organisation where it was installed there, else of the
  /// workspace.
  ///
  /// @throws SlackException when the answer lacks what an installation needs
  static Installation of(OAuthV2AccessResponse answer) throws SlackException {
    try {
      Secret token = new Secret(answer.getAccessToken());
      String self = answer.getBotUserId();
      return answer.isEnterpriseInstall()
          ? new Installation(
              answer.getEnterprise().getId(), answer.getEnterprise().getName(), self, token)
          : new Installation(answer.getTeam().getId(), answer.getTeam().getName(), self, token);
    } catch (IllegalArgumentException | NullPointerException _) {
      throw new SlackException("incomplete_installation");
    }
  }

  /// Whether it can be the id of a workspace or an organisation (Slack: T… or E…). It names a file.
  static boolean isId(String text) {
    return text.matches("[TE][A-Z0-9]{1,40}");
  }
}
