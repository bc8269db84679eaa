package footnote.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import com.slack.api.util.json.GsonFactory;
import footnote.slack.web.SlackException;
import footnote.text.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTest {
  private static OAuthV2AccessResponse answer(String json) {
    return GsonFactory.createSnakeCase().fromJson(json, OAuthV2AccessResponse.class);
  }

  @Test
  void isOfTheWorkspaceThatItWasInstalledIn() throws SlackException {
    assertThat(
            Installation.of(
                answer(
                    """
                    {"ok": true, "access_token": "xoxb-1", "bot_user_id": "U1",
                     "team": {"id": "T1", "name": "Workshop"}, "enterprise": {"id": "E1", "name": "Works"},
                     "is_enterprise_install": false}
                    """)))
        .isEqualTo(new Installation("T1", "Workshop", "U1", new Secret("xoxb-1")));
  }

  @Test
  void isOfTheOrganisationWhereItWasInstalledInAllOfIt() throws SlackException {
    assertThat(
            Installation.of(
                answer(
                    """
                    {"ok": true, "access_token": "xoxb-1", "bot_user_id": "U1", "team": null,
                     "enterprise": {"id": "E1", "name": "Works"}, "is_enterprise_install": true}
                    """)))
        .isEqualTo(new Installation("E1", "Works", "U1", new Secret("xoxb-1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"bot_user_id\":\"U1\",\"team\":{\"id\":\"T1\",\"name\":\"x\"}}",
        "{\"access_token\":\"xoxb-1\",\"team\":{\"id\":\"T1\",\"name\":\"x\"}}",
        "{\"access_token\":\"xoxb-1\",\"bot_user_id\":\" \",\"team\":{\"id\":\"T1\"}}",
        "{\"access_token\":\"xoxb-1\",\"bot_user_id\":\"U1\"}",
        "{\"access_token\":\"xoxb-1\",\"bot_user_id\":\"U1\",\"team\":{\"id\":\"../T1\"}}",
        "{\"access_token\":\"xoxb-1\",\"bot_user_id\":\"U1\",\"is_enterprise_install\":true,"
            + "\"team\":{\"id\":\"T1\",\"name\":\"x\"}}",
      })
  void isNotMadeOfAnAnswerThatLacksSomething(String json) {
    assertThatThrownBy(() -> Installation.of(answer(json)))
        .isInstanceOfSatisfying(
            SlackException.class,
            trouble -> assertThat(trouble.error()).isEqualTo("incomplete_installation"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "T", "C024BE7LD", "t024BE7LD", "T024/BE7", "T024.json", "T024BE7LD\n"})
  void isNotNamedByWhatIsNoId(String id) {
    assertThat(Installation.isId(id)).isFalse();
    assertThatThrownBy(() -> new Installation(id, "x", "U1", new Secret("xoxb-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("illegal id");
  }

  @Test
  void showsNoToken() {
    assertThat(new Installation("T1", "Workshop", "U1", new Secret("xoxb-1")).toString())
        .doesNotContain("xoxb");
  }
}
