package footnote.slack.install;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The workspace that an event is for, and the organisation it belongs to, if any: by these the
/// right [Installation] is found, the workspace's own before the organisation's.
///
/// @param id of the workspace; empty where the app is the organisation's
/// @param enterprise the id of the organisation
public record Team(Optional<String> id, Optional<String> enterprise) {
  /// Slack leaves out what there isn't.
  private static Team of(@Nullable String id, @Nullable String enterprise) {
    return new Team(Optional.ofNullable(id), Optional.ofNullable(enterprise));
  }

  /// In a channel that workspaces share, the event names the one it comes from, and apart from that
  /// the one whose app it is for (Slack: Events API, authorizations).
  public static Team of(EventsApiPayload<?> payload) {
    @Nullable List<Authorization> authorizations = payload.getAuthorizations();
    if (authorizations == null || authorizations.isEmpty()) {
      return of(payload.getTeamId(), payload.getEnterpriseId());
    }
    Authorization first = authorizations.getFirst();
    return of(first.getTeamId(), first.getEnterpriseId());
  }

  /// Of a command that somebody typed.
  public static Team of(SlashCommandPayload payload) {
    return of(payload.getTeamId(), payload.getEnterpriseId());
  }

  /// Of a message that somebody used a shortcut on.
  public static Team of(MessageShortcutPayload payload) {
    return of(
        payload.getTeam() == null ? null : payload.getTeam().getId(),
        payload.getEnterprise() == null ? null : payload.getEnterprise().getId());
  }

  /// Of a button that somebody clicked on.
  public static Team of(BlockActionPayload payload) {
    return of(
        payload.getTeam() == null ? null : payload.getTeam().getId(),
        payload.getEnterprise() == null ? null : payload.getEnterprise().getId());
  }
}
