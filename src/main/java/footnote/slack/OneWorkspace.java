package footnote.slack;

import footnote.slack.install.Team;
import footnote.slack.web.SlackException;
import java.util.Optional;
import java.util.function.Consumer;

/// The one workspace whose token the bot was given.
///
/// @param ended is told when the bot is no longer of it
record OneWorkspace(Workspace workspace, Consumer<SlackException> ended) implements Workspaces {
  @Override
  public Optional<Workspace> of(Team team) {
    return Optional.of(workspace);
  }

  @Override
  public void gone(Team team) {
    ended.accept(new SlackException("account_inactive"));
  }
}
