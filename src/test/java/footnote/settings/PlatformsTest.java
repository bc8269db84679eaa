package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.cli.TestProcess;
import footnote.slack.SlackSettings;
import footnote.text.Secret;
import footnote.wording.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which secrets make which platform.
class PlatformsTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void start() {
    process = new TestProcess(folder);
    process.write("seeds/port.md", "# Port\n\nThe port reopened.\n");
  }

  private Optional<SlackSettings> slack(Secrets secrets) {
    Settings settings = Settings.read(process.environment(), Map.of(), Optional.empty());
    return Platforms.of(settings.bots(), secrets).slack();
  }

  private List<String> faults() {
    Secrets secrets = new Secrets(process.environment());
    assertThat(slack(secrets)).isEmpty();
    return secrets.faults().stream().map(Notice::inEnglish).toList();
  }

  @Test
  void areNoneWithoutSecrets() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void serveOneWorkspaceOfSlackByItsToken() {
    process.env.putAll(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1"));
    assertThat(slack(new Secrets(process.environment())))
        .contains(
            new SlackSettings(
                new SlackSettings.Access.One(new Secret("xoxb-1")),
                new SlackSettings.Delivery.Sockets(new Secret("xapp-1")),
                SlackSettings.API,
                "/ask",
                false));
  }

  @Test
  void serveTheWorkspacesThatInstallTheApp() {
    process.env.putAll(
        Map.of(
            "FOOTNOTE_SLACK_CLIENT_ID",
            "123.456",
            "FOOTNOTE_SLACK_MODE",
            "http",
            "SLACK_CLIENT_SECRET",
            "s1",
            "SLACK_SIGNING_SECRET",
            "s2"));
    assertThat(slack(new Secrets(process.environment())))
        .contains(
            new SlackSettings(
                new SlackSettings.Access.Many("123.456", new Secret("s1"), 3000),
                new SlackSettings.Delivery.Requests(3000, new Secret("s2")),
                SlackSettings.API,
                "/ask",
                false));
  }

  @Test
  void takeAKeyForTheTokensOfManyWorkspaces() {
    process.env.putAll(
        Map.of(
            "FOOTNOTE_SLACK_CLIENT_ID",
            "123.456",
            "SLACK_CLIENT_SECRET",
            "s1",
            "SLACK_APP_TOKEN",
            "s2",
            "SLACK_TOKEN_KEY",
            "0123456789012345678901"));
    Secrets secrets = new Secrets(process.environment());
    assertThat(slack(secrets).orElseThrow().access())
        .isEqualTo(
            new SlackSettings.Access.Many(
                "123.456",
                new Secret("s1"),
                3000,
                Optional.of(new Secret("0123456789012345678901"))));
    assertThat(secrets.faults()).isEmpty();
    process.env.put("SLACK_TOKEN_KEY", "too short");
    secrets = new Secrets(process.environment());
    assertThat(slack(secrets)).isPresent();
    assertThat(secrets.faults())
        .extracting(Notice::inEnglish)
        .containsExactly(
            "SLACK_TOKEN_KEY is too short for a key: it must have at least 22 characters, as of"
                + " openssl rand -base64 32");
  }

  @Test
  void tellAllThatIsMissingAtOnce() {
    process.env.put("FOOTNOTE_SLACK_CLIENT_ID", "123.456");
    assertThat(faults())
        .containsExactly(
            "Slack with slack.client-id needs SLACK_CLIENT_SECRET, or SLACK_CLIENT_SECRET_FILE for"
                + " a file that holds it",
            "Slack with slack.mode: socket needs SLACK_APP_TOKEN, or SLACK_APP_TOKEN_FILE for a"
                + " file that holds it");
  }

  @Test
  void doubtWhatSaysTwoThings() {
    process.env.putAll(
        Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "x", "SLACK_CLIENT_SECRET", "s"));
    Secrets secrets = new Secrets(process.environment());
    assertThat(slack(secrets)).isPresent();
    assertThat(secrets.faults())
        .extracting(Notice::inEnglish)
        .containsExactly("SLACK_CLIENT_SECRET is set, but not slack.client-id");
    process.env.put("FOOTNOTE_SLACK_CLIENT_ID", "123.456");
    secrets = new Secrets(process.environment());
    assertThat(slack(secrets)).isPresent();
    assertThat(secrets.faults())
        .extracting(Notice::inEnglish)
        .containsExactly(
            "both slack.client-id and SLACK_BOT_TOKEN are set: keep the token for one workspace,"
                + " the id where people install the app");
  }
}
