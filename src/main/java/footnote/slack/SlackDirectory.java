package footnote.slack;

import footnote.access.Directory;
import footnote.access.MinuteCache;
import footnote.access.Venue;
import footnote.slack.web.WebApi;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// Who is in a workspace of Slack and in which of its groups, and which of its channels are shared
/// with others: asked of the Web API, and remembered for a minute.
///
/// What Slack refuses to tell is thrown like a fault of the network ([SlackCall#asked]), and grants
/// nothing. Asked only where a rule of a collection's readers needs it. Guests, and people of other
/// workspaces in a shared channel, are no members: they read what their channel may.
final class SlackDirectory implements Directory {
  private final WebApi api;
  private final String workspace;

  /// By the id of a person.
  private final MinuteCache<String, Boolean> members;

  /// Ids of people by the id of their user group.
  private final MinuteCache<String, Set<String>> groups;

  /// By the id of a channel.
  private final MinuteCache<String, Boolean> shared;

  /// @param api of the workspace
  /// @param workspace its id
  /// @param clock tells what a minute is
  SlackDirectory(WebApi api, String workspace, InstantSource clock) {
    this.api = api;
    this.workspace = workspace;
    this.members = new MinuteCache<>(clock);
    this.groups = new MinuteCache<>(clock);
    this.shared = new MinuteCache<>(clock);
  }

  /// Nobody counts as a member of another workspace: the token tells only of its own.
  @Override
  public boolean isMember(String home, String user) {
    return home.equals(workspace)
        && members.get(user, () -> SlackCall.asked(() -> api.isMember(workspace, user)));
  }

  /// A group is asked for as a whole, so that one call a minute serves all who are in it.
  @Override
  public boolean isInGroup(Optional<String> home, String group, String user) {
    return home.filter(workspace::equals).isPresent()
        && groups.get(group, () -> SlackCall.asked(() -> api.groupMembers(group))).contains(user);
  }

  /// A direct conversation (Slack: an id that begins with a D) can be one with a guest, and belongs
  /// to nobody but the two who are in it: Slack needn't be asked.
  @Override
  public boolean isShared(Venue venue) {
    return venue.channel().startsWith("D")
        || shared.get(venue.channel(), () -> SlackCall.asked(() -> api.isShared(venue.channel())));
  }
}
