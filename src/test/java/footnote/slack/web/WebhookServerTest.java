package footnote.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import footnote.http.ServerBounds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What strangers do who find the port.
class WebhookServerTest {
  private static final String REQUEST = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: ";

  private final WebhookServer server = new WebhookServer(0);
  private final AtomicInteger handled = new AtomicInteger();
  private final List<Socket> sockets = new ArrayList<>();

  @BeforeEach
  void open() {
    server.serve(
        "/x",
        exchange -> {
          byte[] _ = exchange.getRequestBody().readAllBytes();
          handled.incrementAndGet();
          WebhookServer.respond(exchange, 200, "text/plain", "ok");
        });
    server.open();
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.close();
  }

  private Socket sending(String bytes) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    sockets.add(socket);
    socket.setSoTimeout((int) Duration.ofSeconds(40).toMillis());
    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /// All that comes until the server closes the connection.
  private static String answer(Socket socket) throws IOException {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    } catch (SocketException e) {
      return "reset";
    }
  }

  @Test
  void closesWhatSendsNothingAndWhatSendsItsHeadOrBodyTooSlowly() throws IOException {
    Socket silent = sending("");
    Socket slowHead = sending("POST /x HTTP/1.1\r\nHost: a\r\nX");
    Socket slowBody = sending(REQUEST + "100\r\n\r\nabc");
    for (Socket socket : List.of(silent, slowHead, slowBody)) {
      assertThat(answer(socket)).isIn("", "reset");
    }
    assertThat(handled).hasValue(0);
  }

  @Test
  void refusesAHeadThatIsTooLarge() throws IOException {
    String header = "X: " + "a".repeat(60_000) + "\r\n";
    assertThat(answer(sending("GET /x HTTP/1.1\r\nHost: a\r\n" + header + "\r\n")))
        .doesNotContain("200 OK");
    assertThat(handled).hasValue(0);
  }

  @Test
  void takesNoMoreConnectionsThanItsBoundAndGoesOnWhenTheyAreGone() throws IOException {
    for (int i = 0; i < ServerBounds.CONNECTIONS; i++) {
      sending("P");
    }
    String request = REQUEST + "3\r\nConnection: close\r\n\r\nabc";
    assertThat(answer(sending(request))).isIn("", "reset");
    assertThat(handled).hasValue(0);
    for (Socket socket : sockets) {
      socket.close();
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(answer(sending(request))).endsWith("ok"));
  }
}
