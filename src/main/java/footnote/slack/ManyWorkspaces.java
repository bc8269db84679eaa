package footnote.slack;

import footnote.slack.install.Installation;
import footnote.slack.install.Installations;
import footnote.slack.install.LockedTokenException;
import footnote.slack.install.Team;
import footnote.slack.web.SlackException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspaces in which people have installed the app, each with a token of its own.
///
/// Known from disk at the start, and growing as people install it. Safe for use by many threads.
final class ManyWorkspaces implements Workspaces {
  private static final Logger LOG = LoggerFactory.getLogger(ManyWorkspaces.class);

  private final Installations installations;
  private final BiFunction<Installation, Consumer<SlackException>, WorkspaceContext> contexts;
  private final ConcurrentMap<String, Workspace> workspaces = new ConcurrentHashMap<>();

  /// Those that are not served because Slack refused their tokens, which are kept.
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  /// @param contexts makes what the events of an installation are handed to; it is given what is
  ///   told when Slack refuses the token for good
  /// @throws LockedTokenException when the token of one can't be read for want of its key
  ManyWorkspaces(
      Installations installations,
      BiFunction<Installation, Consumer<SlackException>, WorkspaceContext> contexts)
      throws LockedTokenException {
    this.installations = installations;
    this.contexts = contexts;
    installations.all().forEach(this::serve);
  }

  /// How many are served at the moment.
  int count() {
    return workspaces.size();
  }

  /// Serves a workspace from now on, across restarts.
  ///
  /// An installation that can't be kept is not served either: after a restart it would be gone.
  ///
  /// @throws IOException when the token can't be written
  void install(Installation one) throws IOException {
    installations.keep(one);
    serve(one);
    LOG.info("the app was installed in {}", one.id());
  }

  /// Serves a workspace from now on; an earlier installation there is let go.
  private void serve(Installation one) {
    WorkspaceContext context = contexts.apply(one, trouble -> refused(one.id(), trouble));
    refused.remove(one.id());
    workspaces.put(one.id(), new Workspace(one.self(), context));
  }

  /// An installation in the workspace counts before one in its organisation.
  @Override
  public Optional<Workspace> of(Team team) {
    return ids(team).flatMap(id -> Optional.ofNullable(workspaces.get(id)).stream()).findFirst();
  }

  /// By which it may be known, the workspace's own first. An app that a whole organisation
  /// installed is known by that alone.
  private static Stream<String> ids(Team team) {
    return Stream.concat(team.id().stream(), team.enterprise().stream());
  }

  /// Also of one that is refused: its token is on disk still.
  @Override
  public void gone(Team team) {
    ids(team)
        .filter(id -> workspaces.containsKey(id) || refused.contains(id))
        .findFirst()
        .ifPresent(this::forget);
  }

  /// Forgets a workspace and its token.
  ///
  /// That the file can't be removed keeps nobody from being forgotten until the next start.
  private void forget(String id) {
    workspaces.remove(id);
    refused.remove(id);
    try {
      installations.forget(id);
      LOG.info("the app was removed from {}; its token is forgotten", id);
    } catch (IOException e) {
      LOG.warn("the token of {} could not be removed: {}", id, e.toString());
    }
  }

  /// Serves a workspace no longer whose token Slack refuses; after a restart it is tried again, for
  /// only an event says for good that it is gone.
  private void refused(String id, SlackException trouble) {
    refused.add(id);
    workspaces.remove(id);
    LOG.warn("{} is not served any more: {}", id, trouble.inWords());
  }
}
