package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static footnote.slack.SlackScenario.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.TestIndex;
import footnote.chat.CapturedLog;
import footnote.chat.Limits;
import footnote.slack.install.InstallPages;
import footnote.text.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many workspaces, in which people install the app.
class InstallTest {
  @TempDir Path folder;
  private final CapturedLog log = new CapturedLog();
  private final HttpClient browser = HttpClient.newHttpClient();
  private final SlackStandIn slack = new SlackStandIn();
  private TestIndex shelf;
  private RunningBot bot;

  @BeforeEach
  void start() {
    shelf = TestIndex.ofPorts(folder.resolve("index"));
    bot = run();
  }

  private RunningBot run() {
    return run(Optional.empty());
  }

  private RunningBot run(Optional<Secret> key) {
    return started(key).awaitReady(slack);
  }

  private RunningBot started(Optional<Secret> key) {
    return RunningBot.start(
        RunningBot.installed(slack, key),
        shelf.answerer(),
        folder,
        new Limits(0, 0, InstantSource.system()),
        100);
  }

  @AfterEach
  void stop() {
    bot.close();
    slack.close();
    shelf.close();
    browser.close();
    log.close();
    assertThat(log.text()).doesNotContain("xoxb-", StandInApps.CLIENT_SECRET, "code+");
  }

  private HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A person on the way to Slack.
  private record Sent(String state, String cookie) {
    String back(String code) {
      return InstallPages.REDIRECT + "?code=" + encoded(code) + "&state=" + encoded(state);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Sent sent() {
    HttpResponse<String> page = get(InstallPages.INSTALL);
    assertThat(page.statusCode()).isEqualTo(302);
    String location = page.headers().firstValue("Location").orElseThrow();
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
    return new Sent(
        location.substring(location.indexOf("&state=") + "&state=".length()),
        cookie.substring(0, cookie.indexOf(';')));
  }

  private HttpResponse<String> install(String code) {
    Sent sent = sent();
    return get(sent.back(code), "Cookie", "other=1; " + sent.cookie());
  }

  private SlackStandIn.Call asked(int count, String team, String enterprise) {
    String event = "e" + count;
    ObjectNode mention = Envelopes.mention("C1", "U1", "<@UBOT" + team + "> " + QUESTION);
    slack.sockets.hand(event, Envelopes.of(team, enterprise, Envelopes.event(event, mention)));
    await().until(() -> slack.said().size() == count);
    return slack.said().getLast();
  }

  private void ignored(String event, String team, ObjectNode content) {
    slack.sockets.hand(event, Envelopes.of(team, "", Envelopes.event(event, content)));
    await().until(() -> slack.sockets.isAcknowledged(event));
  }

  private static ObjectNode question() {
    return Envelopes.mention("C1", "U1", "<@UBOT> " + QUESTION);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("installations"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void sendsPeopleToSlackWithAStateBoundToTheirBrowser() {
    HttpResponse<String> page = get(InstallPages.INSTALL);
    assertThat(page.headers().firstValue("Location").orElseThrow())
        .startsWith(
            slack.authorizeUrl()
                + "?client_id=12345.67890&scope=app_mentions%3Aread%2Cassistant%3Awrite%2C")
        .containsPattern("&state=[\\w.-]{80,}$");
    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
        .endsWith("; Max-Age=600; Path=/slack; Secure; HttpOnly; SameSite=Lax");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(sent().state()).isNotEqualTo(sent().state());
  }

  @Test
  void answersEachWorkspaceWithItsOwnToken() {
    assertThat(install(slack.apps.allow("T2", "Two <b>")).body())
        .contains("The app is now in Two &lt;b&gt;.");
    assertThat(install(slack.apps.allow("T3", "Three")).statusCode()).isEqualTo(200);
    SlackStandIn.Call two = asked(1, "T2", "");
    assertThat(two.token()).isEqualTo("xoxb-of-T2");
    assertThat(two.shown()).contains("Q: " + QUESTION + "\n", QUOTE);
    slack.sockets.hand(
        "c1", Envelopes.of("T3", "", Envelopes.command("/ask", "port", slack.replyAddress())));
    await().until(() -> slack.said().size() == 2);
    ignored("h1", "T3", Envelopes.homeOpened("U1", "home"));
    await().until(() -> !slack.calls("views.publish").isEmpty());
    assertThat(slack.calls("views.publish").getFirst().token()).isEqualTo("xoxb-of-T3");
  }

  @Test
  void answersByTheInstallationInAWorkspaceBeforeThatInItsOrganisation() {
    install(slack.apps.allowAll("E1", "Works"));
    install(slack.apps.allow("T2", "Two"));
    assertThat(asked(1, "T2", "E1").token()).isEqualTo("xoxb-of-T2");
    assertThat(asked(2, "T9", "E1").token()).isEqualTo("xoxb-of-E1");
  }

  @Test
  void keepsTokensFromOthersAndAcrossARestart() throws IOException {
    install(slack.apps.allow("T2", "Two"));
    assertThat(kept()).containsExactly(folder.resolve("installations/T2.json"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept().getFirst())))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("installations"))))
        .isEqualTo("rwx------");
    bot.close();
    bot = run();
    assertThat(asked(1, "T2", "").token()).isEqualTo("xoxb-of-T2");
  }

  @Test
  void forgetsTheTokenWhenTheAppIsRemoved() throws IOException {
    install(slack.apps.allow("T2", "Two"));
    ignored("gone", "T2", Envelopes.uninstalled());
    assertThat(kept()).isEmpty();
    ignored("e1", "T2", question());
    install(slack.apps.allow("T2", "Two"));
    asked(1, "T2", "");
  }

  @Test
  void forgetsTheTokenOfAnAppThatIsRemovedAfterItWasRefused() throws IOException {
    install(slack.apps.allow("T2", "Two"));
    slack.next("chat.postMessage", SlackStandIn.refusal("account_inactive"));
    slack.sockets.hand("e0", Envelopes.of("T2", "", Envelopes.event("e0", question())));
    await().until(() -> !slack.calls("chat.postMessage refused").isEmpty());
    ignored("e1", "T2", question());
    assertThat(kept()).as("until it is known to be gone").hasSize(1);
    ignored("gone", "T2", Envelopes.uninstalled());
    await().until(() -> kept().isEmpty());
  }

  @Test
  void forgetsTheTokenWhenItIsRevokedButNotForThoseOfPeople() throws IOException {
    install(slack.apps.allow("T2", "Two"));
    ignored("people", "T2", Envelopes.tokensRevoked(List.of("U1"), List.of()));
    assertThat(kept()).hasSize(1);
    ignored("bot", "T2", Envelopes.tokensRevoked(List.of(), List.of("UBOTT2")));
    assertThat(kept()).isEmpty();
  }

  @Test
  void stopsServingOnlyTheWorkspaceWhoseTokenSlackRefuses() {
    install(slack.apps.allow("T2", "Two"));
    install(slack.apps.allow("T3", "Three"));
    slack.next("chat.postMessage", SlackStandIn.refusal("token_revoked"));
    ignored("e0", "T2", question());
    await().until(() -> log.text().contains("T2 is not served any more"));
    ignored("again", "T2", question());
    assertThat(asked(1, "T3", "").token()).isEqualTo("xoxb-of-T3");
    assertThat(bot.end).isNotDone();
  }

  @Test
  void leavesWorkspacesAloneThatDidNotInstallIt() {
    install(slack.apps.allow("T2", "Two"));
    ignored("e0", "T7", question());
    asked(1, "T2", "");
    assertThat(log.text()).contains("T7", "not installed there");
  }

  private void refuses(HttpResponse<String> page, String words) throws IOException {
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(words, InstallPages.INSTALL);
    assertThat(kept()).isEmpty();
  }

  @Test
  void refusesWhoComesBackWithAnotherBrowser() throws IOException {
    String code = slack.apps.allow("T2", "Two");
    refuses(get(sent().back(code)), "another browser");
    refuses(get(sent().back(code), "Cookie", sent().cookie()), "another browser");
    refuses(get(new Sent("", "").back(code), "Cookie", "footnote-install="), "another browser");
    String forged = "a.99999999999999.b";
    refuses(
        get(new Sent(forged, "").back(code), "Cookie", "footnote-install=" + forged),
        "another browser");
  }

  @Test
  void refusesAStateThatWasUsed() throws IOException {
    Sent sent = sent();
    refuses(get(sent.back("code+unknown"), "Cookie", sent.cookie()), "Slack did not confirm");
    String code = slack.apps.allow("T2", "Two");
    refuses(get(sent.back(code), "Cookie", sent.cookie()), "was used");
  }

  @Test
  void refusesWhomSlackDoesNotLetIn() throws IOException {
    Sent sent = sent();
    String denied = InstallPages.REDIRECT + "?error=access_denied&state=" + sent.state();
    refuses(get(denied, "Cookie", sent.cookie()), "did not let the app in");
  }

  @Test
  void refusesAnInstallationThatLacksSomething() throws IOException {
    slack.next("oauth.v2.access", SlackStandIn.answer("{\"ok\":true,\"access_token\":\"xoxb-1\"}"));
    refuses(install("any"), "Slack did not confirm");
    slack.next(
        "oauth.v2.access",
        SlackStandIn.answer(
            "{\"ok\":true,\"access_token\":\"xoxb-1\",\"bot_user_id\":\"U1\","
                + "\"team\":{\"id\":\"../T1\",\"name\":\"x\"}}"));
    refuses(install("any"), "Slack did not confirm");
  }

  @Test
  void endsInWordsWhereTheTokensAreLockedWithAnotherKey() throws IOException {
    bot.close();
    bot = run(Optional.of(new Secret("one key of many letters")));
    install(slack.apps.allow("T2", "Two"));
    assertThat(Files.readString(folder.resolve("installations/T2.json"))).doesNotContain("xoxb");
    bot.close();
    bot = started(Optional.of(new Secret("another of many letters")));
    await().until(bot.end::isDone);
    assertThat(((SlackBot.End.Failed) bot.end.join()).reason())
        .startsWith("SLACK_TOKEN_KEY: the token in " + folder.resolve("installations/T2.json"))
        .doesNotContain("Exception");
    bot.close();
    bot = run(Optional.of(new Secret("one key of many letters")));
    assertThat(asked(1, "T2", "").token()).isEqualTo("xoxb-of-T2");
  }

  @Test
  void hasNoOtherPages() {
    assertThat(get("/slack/install/more").statusCode()).isEqualTo(404);
    assertThat(get("/slack/events").statusCode()).isEqualTo(404);
  }

  @Test
  void skipsAFileThatHoldsNoInstallation() throws IOException {
    install(slack.apps.allow("T2", "Two"));
    bot.close();
    Files.writeString(folder.resolve("installations/T8.json"), "{\"id\":\"T8\"}");
    Files.writeString(folder.resolve("installations/T9.json"), "{\"id\":\"T9\", xoxb-");
    bot = run();
    assertThat(log.text()).contains("T8.json holds no installation", "T9.json holds no");
    assertThat(asked(1, "T2", "").token()).isEqualTo("xoxb-of-T2");
  }
}
