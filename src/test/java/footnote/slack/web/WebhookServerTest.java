package footnote.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookServerTest {
  private final WebhookServer server = new WebhookServer(0);
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void answersByTheLongestPathThatFits() throws Exception {
    server.serve("/a", it -> WebhookServer.respond(it, 200, "text/plain", "short"));
    server.serve("/a/b", it -> WebhookServer.respond(it, 200, "text/plain", "long"));
    server.open();
    assertThat(get("/a/b/c").body()).isEqualTo("long");
    assertThat(get("/a/c").body()).isEqualTo("short");
    assertThat(get("/c").statusCode()).isEqualTo(404);
  }

  @Test
  void answersInUtf8AndWithoutABody() throws Exception {
    server.serve("/text", it -> WebhookServer.respond(it, 200, "text/html", "“über”"));
    server.serve("/none", it -> WebhookServer.respond(it, 401, "text/plain", ""));
    server.open();
    HttpResponse<String> text = get("/text");
    assertThat(text.body()).isEqualTo("“über”");
    assertThat(text.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(get("/none").statusCode()).isEqualTo(401);
    assertThat(get("/none").body()).isEmpty();
  }

  @Test
  void answersNobodyBeforeItIsOpenAndThenThoseWhoWaited() throws Exception {
    server.serve("/", it -> WebhookServer.respond(it, 200, "text/plain", "ok"));
    CompletableFuture<HttpResponse<String>> waiting =
        client.sendAsync(request("/"), HttpResponse.BodyHandlers.ofString());
    assertThat(waiting).isNotDone();
    server.open();
    assertThat(waiting.get(10, TimeUnit.SECONDS).body()).isEqualTo("ok");
  }

  @Test
  void namesThePortThatIsTaken() {
    assertThatThrownBy(() -> new WebhookServer(server.port()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("can't listen on port " + server.port());
  }
}
