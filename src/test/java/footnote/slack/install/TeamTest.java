package footnote.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.events.payload.AppMentionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.util.json.GsonFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamTest {
  private static <T> T payload(String json, Class<T> type) {
    return GsonFactory.createSnakeCase().fromJson(json, type);
  }

  private static Team of(String id, String enterprise) {
    return new Team(
        Optional.of(id).filter(it -> !it.isEmpty()),
        Optional.of(enterprise).filter(it -> !it.isEmpty()));
  }

  @Test
  void ofAnEventIsTheOneWhoseAppItIsFor() {
    assertThat(
            Team.of(
                payload(
                    """
                    {"team_id": "T1", "enterprise_id": "E1",
                     "authorizations": [{"team_id": "T2", "enterprise_id": null}]}
                    """,
                    AppMentionPayload.class)))
        .as("in a channel that two workspaces share")
        .isEqualTo(of("T2", ""));
    assertThat(Team.of(payload("{\"team_id\": \"T1\"}", AppMentionPayload.class)))
        .isEqualTo(of("T1", ""));
    assertThat(
            Team.of(
                payload(
                    "{\"team_id\": \"T1\", \"enterprise_id\": \"E1\", \"authorizations\": []}",
                    AppMentionPayload.class)))
        .isEqualTo(of("T1", "E1"));
  }

  @Test
  void ofACommandIsWhereItWasTyped() {
    SlashCommandPayload command = new SlashCommandPayload();
    command.setTeamId("T1");
    command.setEnterpriseId("E1");
    assertThat(Team.of(command)).isEqualTo(of("T1", "E1"));
  }

  @Test
  void ofAClickMayBeAnOrganisationAlone() {
    assertThat(
            Team.of(
                payload(
                    "{\"team\": null, \"enterprise\": {\"id\": \"E1\"}}",
                    BlockActionPayload.class)))
        .isEqualTo(of("", "E1"));
    assertThat(Team.of(payload("{\"team\": {\"id\": \"T1\"}}", BlockActionPayload.class)))
        .isEqualTo(of("T1", ""));
  }
}
