package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.TestIndex;
import footnote.chat.Limits;
import footnote.chat.Readership;
import footnote.metrics.Meters;
import footnote.wording.Languages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {
  private final Meters meters = new Meters();
  private volatile Readiness readiness = new Readiness(List.of());
  @TempDir Path folder;
  private TestIndex index;
  private WebServer server;
  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    index = new TestIndex(folder);
    server =
        new WebServer(
            new WebSettings(0, WebSettings.Listen.LOOPBACK, Optional.of("https://ask.example.org")),
            () -> readiness,
            pages(),
            Languages.of("en"),
            meters);
    server.open();
    browser = new Browser(server.port());
  }

  /// Of no articles.
  private Pages pages() {
    return new Pages(
        Readership.undivided(index.answerer()),
        Languages.of("en"),
        new Limits(0, 0, InstantSource.system()),
        meters);
  }

  @AfterEach
  void close() {
    index.close();
    browser.close();
    server.close();
    meters.close();
  }

  @Test
  void livesAsLongAsItAnswers() {
    HttpResponse<String> reply = browser.get("/livez");
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("ok\n");
  }

  @Test
  void isReadyWhenEveryPartIs() {
    readiness = new Readiness(List.of(new Readiness.Part("engine", Optional.empty())));
    HttpResponse<String> reply = browser.get("/readyz");
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
    assertThat(reply.body())
        .isEqualTo("{\"ready\":true,\"parts\":[{\"name\":\"engine\",\"ready\":true}]}\n");
  }

  @Test
  void saysWhichPartIsNotReadyAndWhy() {
    readiness =
        new Readiness(
            List.of(
                new Readiness.Part("engine", Optional.empty()),
                new Readiness.Part("discord", Optional.of("not connected"))));
    HttpResponse<String> reply = browser.get("/readyz");
    assertThat(reply.statusCode()).isEqualTo(503);
    assertThat(reply.body())
        .isEqualTo(
            "{\"ready\":false,\"parts\":[{\"name\":\"engine\",\"ready\":true},"
                + "{\"name\":\"discord\",\"ready\":false,\"reason\":\"not connected\"}]}\n");
  }

  @Test
  void servesMetricsInTheTextFormatOfPrometheus() {
    meters.failed("discord", "IOException");
    HttpResponse<String> reply = browser.get("/metrics");
    assertThat(reply.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    assertThat(reply.body())
        .contains("footnote_failures_total{cause=\"IOException\",platform=\"discord\"} 1.0");
  }

  @Test
  void countsItsOwnFailuresAndTellsANumber() {
    server.close();
    try (WebServer broken =
        new WebServer(
            new WebSettings(0, WebSettings.Listen.LOOPBACK, Optional.empty()),
            () -> {
              throw new IllegalStateException("the secret of the house");
            },
            pages(),
            Languages.of("en"),
            meters)) {
      broken.open();
      try (Browser other = new Browser(broken.port())) {
        HttpResponse<String> reply = other.get("/readyz");
        assertThat(reply.statusCode()).isEqualTo(500);
        assertThat(reply.body()).containsPattern("[0-9a-f]{8}").doesNotContain("secret");
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(meters.scrape())
        .contains("footnote_failures_total{cause=\"IllegalStateException\",platform=\"web\"} 1.0");
  }

  @Test
  void forbidsScriptsFramesAndForeignAddresses() {
    for (String path : List.of("/livez", "/readyz", "/metrics", "/nothing")) {
      var headers = browser.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void canOnlyBeRead() {
    HttpResponse<String> reply = browser.send("POST", "/livez");
    assertThat(reply.statusCode()).isEqualTo(405);
    assertThat(reply.headers().firstValue("Allow")).contains("GET,HEAD");
    assertThat(browser.send("HEAD", "/livez").body()).isEmpty();
  }

  @Test
  void saysInTheReadersLanguageThatThereIsNothing() {
    assertThat(browser.get("/wp-login.php").statusCode()).isEqualTo(404);
    assertThat(browser.get("/wp-login.php", "Accept-Language", "de-AT,en;q=0.5").body())
        .contains("<p class=\"said\">Unter dieser Adresse gibt es nichts.</p>");
    assertThat(browser.get("/wp-login.php", "Accept-Language", "~~~").body())
        .contains("<p class=\"said\">There is nothing at this address.</p>");
  }

  @Test
  void takesNoAddressThatIsTooLong() {
    assertThat(browser.get("/?q=" + "a".repeat(4_000)).statusCode()).isEqualTo(414);
  }

  /// A name of a stranger's that leads to this machine (DNS rebinding).
  @Test
  void answersForNoOtherHost() throws IOException {
    assertThat(raw("GET /metrics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421")
        .doesNotContain("footnote_");
    assertThat(raw("GET /livez HTTP/1.1\r\nHost: ask.example.org\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void cutsOffAHeadThatIsTooLong() throws IOException {
    String head = "GET /livez HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n";
    assertThat(raw(head)).doesNotStartWith("HTTP/1.1 200");
  }

  @Test
  void tellsThatItsPortIsTaken() {
    try (WebServer second =
        new WebServer(
            new WebSettings(server.port(), WebSettings.Listen.LOOPBACK, Optional.empty()),
            () -> readiness,
            pages(),
            Languages.of("en"),
            meters)) {
      assertThat(second.run().orElse("")).startsWith("web.port: " + server.port() + ": ");
      assertThat(second.connected()).isFalse();
    }
  }

  @Test
  void runsUntilItIsClosed() {
    assertThat(server.connected()).isTrue();
    server.close();
    assertThat(server.connected()).isFalse();
  }

  /// Somebody who never ends a request holds a connection for ten seconds, not for ever.
  @Test
  @Tag("long")
  void cutsOffWhoSendsSlowly() throws IOException {
    try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      slow.setSoTimeout(30_000);
      slow.getOutputStream()
          .write("GET /livez HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.UTF_8));
      assertThat(slow.getInputStream().read()).isEqualTo(-1);
    }
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.net.SocketException _) {
      return "cut off";
    }
  }
}
