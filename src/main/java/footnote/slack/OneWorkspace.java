package footnote.slack;

import footnote.slack.install.Team;
import footnote.slack.web.SlackException;
import java.util.Optional;
import java.util.function.Consumer;

/// The one workspace whose token the bot was given.
///
/// @param ended is told when the bot is no longer of it
record OneWorkspace(Workspace workspace, Consumer<SlackException> ended) implements Workspaces {
  /// That one, whatever an event names: only its token gives events.
  @Override
  public Optional<Workspace> of(Team team) {
    return Optional.of(workspace);
  }

  /// The bot has nothing left to serve.
  @Override
  public void gone(Team team) {
    ended.accept(new SlackException("account_inactive"));
  }
}
