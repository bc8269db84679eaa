package footnote.slack;

import footnote.slack.install.Team;
import java.util.Optional;

/// The workspaces that the bot serves.
interface Workspaces {
  /// The workspace an event is answered for; empty where the app is not installed.
  Optional<Workspace> of(Team team);

  /// Takes note that the app was removed from a workspace, or its token revoked.
  void gone(Team team);

  /// A workspace that the bot serves.
  ///
  /// @param self the id of the bot's user there
  record Workspace(String self, WorkspaceContext context) {}
}
