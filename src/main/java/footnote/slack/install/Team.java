package footnote.slack.install;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The workspace that an event is for, and the organisation it belongs to, if any.
public record Team(Optional<String> id, Optional<String> enterprise) {
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

  public static Team of(SlashCommandPayload payload) {
    return of(payload.getTeamId(), payload.getEnterpriseId());
  }

  public static Team of(BlockActionPayload payload) {
    return of(
        payload.getTeam() == null ? null : payload.getTeam().getId(),
        payload.getEnterprise() == null ? null : payload.getEnterprise().getId());
  }
}
