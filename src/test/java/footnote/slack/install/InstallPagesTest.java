package footnote.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.CapturedLog;
import footnote.slack.web.ScriptedSlack;
import footnote.slack.web.WebApi;
import footnote.slack.web.WebhookServer;
import footnote.text.Secret;
import footnote.wording.Texts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallPagesTest {
  private static final String ALLOWED =
      "{\"ok\":true,\"access_token\":\"xoxb-1\",\"bot_user_id\":\"U1\","
          + "\"team\":{\"id\":\"T1\",\"name\":\"Work <shop>\"}}";

  private final ScriptedSlack slack = new ScriptedSlack();
  private final WebhookServer server = new WebhookServer(0);
  private final HttpClient browser = HttpClient.newHttpClient();
  private final List<Installation> installed = new ArrayList<>();
  private boolean full;

  @BeforeEach
  void open() {
    new InstallPages(
            new SlackApp("12.34", new Secret("hush"), List.of("chat:write", "commands")),
            slack.address(),
            new WebApi(slack.client(), ""),
            this::install,
            new InstallState(InstantSource.system()),
            Texts.english())
        .serveAt(server);
    server.open();
  }

  private void install(Installation one) throws IOException {
    if (full) {
      throw new IOException("No space left on device");
    }
    installed.add(one);
  }

  @AfterEach
  void stop() {
    browser.close();
    server.close();
    slack.close();
  }

  private HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  /// The state of somebody who was just sent to Slack.
  private String sent() throws IOException, InterruptedException {
    String location = get(InstallPages.INSTALL).headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("&state=") + "&state=".length());
  }

  private HttpResponse<String> back(String query, String state)
      throws IOException, InterruptedException {
    return get(
        InstallPages.REDIRECT + "?" + query + "&state=" + state,
        "Cookie",
        "a=b; footnote-install=" + state);
  }

  @Test
  void sendToSlackOnTheServerOfItsWebApi() throws Exception {
    HttpResponse<String> page = get(InstallPages.INSTALL);
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow())
        .startsWith(
            slack.address().replace("/api/", "/oauth/v2/authorize")
                + "?client_id=12.34&scope=chat%3Awrite%2Ccommands&state=");
    assertThat(page.body()).isEmpty();
  }

  @Test
  void installOnTheWayBack() throws Exception {
    slack.then(200, ALLOWED);
    HttpResponse<String> page = back("code=a%2Bb", sent());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("The app is now in Work &lt;shop&gt;.");
    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("footnote-install=; Max-Age=0;");
    assertThat(installed)
        .containsExactly(new Installation("T1", "Work <shop>", "U1", new Secret("xoxb-1")));
    assertThat(slack.calls().getFirst().form()).containsEntry("code", "a+b");
  }

  @Test
  void askSlackNothingForAStateThatIsNotTheBrowsers() throws Exception {
    String state = sent();
    assertThat(get(InstallPages.REDIRECT + "?code=x&state=" + state).statusCode()).isEqualTo(400);
    assertThat(back("code=x", "").statusCode()).as("none on both sides").isEqualTo(400);
    assertThat(back("code=x", "a.b.c").statusCode()).as("not ours").isEqualTo(400);
    assertThat(slack.calls()).isEmpty();
    assertThat(installed).isEmpty();
  }

  @Test
  void takeAStateOnceWhateverCameOfIt() throws Exception {
    String state = sent();
    assertThat(back("error=access_denied", state).body()).contains("did not let the app in");
    assertThat(back("code=x", state).statusCode()).isEqualTo(400);
    assertThat(slack.calls()).isEmpty();
  }

  @Test
  void sayThatItDidNotWork() throws Exception {
    try (CapturedLog log = new CapturedLog()) {
      slack.then(200, "{\"ok\":false,\"error\":\"invalid_code\"}");
      HttpResponse<String> refused = back("code=x", sent());
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body()).contains("Slack did not confirm", InstallPages.INSTALL);
      full = true;
      slack.then(200, ALLOWED);
      HttpResponse<String> unkept = back("code=x", sent());
      assertThat(unkept.statusCode()).isEqualTo(502);
      assertThat(log.text())
          .contains("Slack says invalid_code", "No space left on device")
          .doesNotContain("xoxb", "hush");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {InstallPages.INSTALL, InstallPages.REDIRECT})
  void areReadOnlyAndKeptByNobody(String path) throws Exception {
    HttpResponse<String> page = send("POST", path);
    assertThat(page.statusCode()).isEqualTo(405);
    assertThat(page.headers().map())
        .containsEntry("cache-control", List.of("no-store"))
        .containsEntry("referrer-policy", List.of("no-referrer"))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry(
            "content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'"));
    assertThat(get(path + "/more").statusCode()).isEqualTo(404);
  }

  @Test
  void readQueriesThatMakeNoSense() throws Exception {
    for (String query : List.of("", "?", "?code", "?&&=", "?state=%ZZ&code=x")) {
      assertThat(get(InstallPages.REDIRECT + query.replace("%ZZ", "%25ZZ")).statusCode())
          .as(query)
          .isEqualTo(400);
    }
  }
}
