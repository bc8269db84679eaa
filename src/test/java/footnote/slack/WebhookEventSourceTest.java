package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static footnote.slack.SlackScenario.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.app_backend.SlackSignature;
import footnote.answer.TestIndex;
import footnote.chat.Limits;
import footnote.slack.web.WebhookEventSource;
import footnote.text.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// HTTP mode.
class WebhookEventSourceTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  @TempDir Path folder;
  private TestIndex shelf;
  private SlackStandIn slack;
  private RunningBot bot;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() {
    shelf = TestIndex.ofPorts(folder.resolve("index"));
    slack = new SlackStandIn();
    bot =
        RunningBot.start(
                RunningBot.requests(slack, SECRET),
                shelf.answerer(),
                folder,
                new Limits(0, 0, InstantSource.system()),
                100)
            .awaitConnected();
  }

  @AfterEach
  void stop() {
    bot.close();
    client.close();
    slack.close();
    shelf.close();
  }

  /// A signed request.
  private record Signed(String body, String time, String signature) {
    static Signed at(Instant time, String body) {
      String seconds = Long.toString(time.getEpochSecond());
      return new Signed(
          body, seconds, new SlackSignature.Generator(SECRET).generate(seconds, body));
    }

    static Signed now(String body) {
      return at(Instant.now(), body);
    }
  }

  private HttpResponse<String> send(Signed signed, String type)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.port() + "/slack/events"))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(signed.body()));
    if (!signed.time().isEmpty()) {
      request.header("X-Slack-Request-Timestamp", signed.time());
    }
    if (!signed.signature().isEmpty()) {
      request.header("X-Slack-Signature", signed.signature());
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private int status(Signed signed) throws IOException, InterruptedException {
    return send(signed, "application/json").statusCode();
  }

  private static String mention(String event, String channel) {
    JsonNode envelope =
        Envelopes.event(event, Envelopes.mention(channel, "U1", "<@U0BOT> " + QUESTION));
    return envelope.get("payload").toString();
  }

  private void said(int count) {
    await().atMost(Duration.ofSeconds(10)).until(() -> slack.said().size() == count);
    assertThat(slack.said().getLast().shown()).contains(QUOTE);
  }

  @Test
  void answersASignedEvent() throws IOException, InterruptedException {
    assertThat(status(Signed.now(mention("e1", "C1")))).isEqualTo(200);
    said(1);
  }

  @Test
  void answersTheChallengeOfItsAddress() throws IOException, InterruptedException {
    HttpResponse<String> response =
        send(
            Signed.now("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw\",\"token\":\"x\"}"),
            "application/json");
    assertThat(response.body()).isEqualTo("3eZbrw");
  }

  @Test
  void answersACommandAndAClick() throws IOException, InterruptedException {
    String form =
        "command=%2Fask&user_id=U1&channel_id=C1&team_id=T1&text="
            + encoded(QUESTION)
            + "&response_url="
            + encoded(slack.replyAddress());
    HttpResponse<String> response = send(Signed.now(form), "application/x-www-form-urlencoded");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    said(1);
    String value = slack.said().getFirst().button("share");
    JsonNode click = new Envelopes.Click("U1", value, slack.replyAddress(), true).envelope();
    String payload = "payload=" + encoded(click.get("payload").toString());
    assertThat(send(Signed.now(payload), "application/x-www-form-urlencoded").statusCode())
        .isEqualTo(200);
    said(2);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void refusesABadSignature() throws IOException, InterruptedException {
    Signed signed = Signed.now(mention("e1", "C1"));
    assertThat(status(new Signed(signed.body(), signed.time(), "v0=" + "0".repeat(64))))
        .isEqualTo(401);
    assertThat(status(new Signed(mention("e2", "C1"), signed.time(), signed.signature())))
        .isEqualTo(401);
    nothingSaid();
  }

  @Test
  void refusesAStaleSignatureAndOneOfTheFuture() throws IOException, InterruptedException {
    Duration over = WebhookEventSource.WINDOW.plusSeconds(5);
    assertThat(status(Signed.at(Instant.now().minus(over), mention("e1", "C1")))).isEqualTo(401);
    assertThat(status(Signed.at(Instant.now().plus(over), mention("e2", "C1")))).isEqualTo(401);
    nothingSaid();
  }

  @Test
  void refusesAMissingSignature() throws IOException, InterruptedException {
    Signed signed = Signed.now(mention("e1", "C1"));
    assertThat(status(new Signed(signed.body(), signed.time(), ""))).isEqualTo(401);
    assertThat(status(new Signed(signed.body(), "", signed.signature()))).isEqualTo(401);
    assertThat(status(new Signed(signed.body(), "soon", signed.signature()))).isEqualTo(401);
    nothingSaid();
  }

  private void nothingSaid() throws IOException, InterruptedException {
    status(Signed.now(mention("last", "C9")));
    said(1);
  }

  @Test
  void answersARequestThatIsPlayedAgainOnce() throws IOException, InterruptedException {
    String form =
        "command=%2Fask&user_id=U1&channel_id=C1&team_id=T1&text=port&response_url="
            + encoded(slack.replyAddress());
    Signed signed = Signed.now(form);
    for (int i = 0; i < 3; i++) {
      assertThat(send(signed, "application/x-www-form-urlencoded").statusCode()).isEqualTo(200);
    }
    nothingSaidBut(1);
  }

  private void nothingSaidBut(int count) throws IOException, InterruptedException {
    status(Signed.now(mention("last", "C9")));
    said(count + 1);
  }

  @Test
  void answersAnEventThatComesAgainOnce() throws IOException, InterruptedException {
    String body = mention("e1", "C1");
    status(Signed.at(Instant.now().minusSeconds(60), body));
    status(Signed.now(body));
    nothingSaidBut(1);
  }

  @Test
  void refusesWhatIsTooLargeAndWhatIsNoPost() throws IOException, InterruptedException {
    assertThat(status(Signed.now("{\"a\":\"" + "x".repeat(1 << 20) + "\"}"))).isEqualTo(413);
    HttpRequest get =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.port() + "/slack/events"))
            .build();
    assertThat(client.send(get, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void isNotToBeHadWithoutASigningSecret() {
    assertThatThrownBy(() -> new SlackSettings.Delivery.Requests(0, new Secret(" ")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
