package footnote.slack;

import footnote.chat.Secret;

/// The app as it was installed in a workspace, or in a whole organisation.
///
/// @param id of the workspace, or of the organisation
/// @param name of it, for people
/// @param self the id of the bot's user
record Installation(String id, String name, String self, Secret botToken) {
  Installation {
    if (!isId(id)) {
      throw new IllegalArgumentException("illegal id of a workspace: must be capitals and digits");
    }
    if (self.isBlank()) {
      throw new IllegalArgumentException("illegal id of the bot’s user: blank");
    }
  }

  /// Whether it can be the id of a workspace or an organisation (Slack: T… or E…). It names a file.
  static boolean isId(String text) {
    return text.matches("[TE][A-Z0-9]{1,40}");
  }
}
