package footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.proxy.Proxies;
import footnote.text.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What Discord is asked for goes by the proxy that the environment names: here one that notes who
/// is asked for, and then hangs up.
class DiscordProxiesTest {
  private ServerSocket proxy;
  private final LinkedBlockingQueue<List<String>> heads = new LinkedBlockingQueue<>();

  @BeforeEach
  void listen() throws IOException {
    proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  @AfterEach
  void close() throws IOException {
    proxy.close();
  }

  private void serve() {
    while (!proxy.isClosed()) {
      try (Socket socket = proxy.accept()) {
        heads.add(head(socket));
        boolean known = heads.stream().anyMatch(it -> it.toString().contains("Basic "));
        String answer = known ? "502 Bad Gateway" : "407 Proxy Authentication Required";
        String told = "HTTP/1.1 " + answer + "\r\nProxy-Authenticate: Basic realm=\"p\"\r\n";
        socket
            .getOutputStream()
            .write((told + "Content-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      } catch (IOException _) {
        // Closed, or the client is gone.
      }
    }
  }

  private static List<String> head(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  private DiscordProxies proxies(String excepted) {
    String address = "http://ada:byron@127.0.0.1:" + proxy.getLocalPort();
    return new DiscordProxies(Proxies.of(Map.of("HTTPS_PROXY", address, "NO_PROXY", excepted)));
  }

  /// The first lines of what the proxy got, and whether it was told who asks.
  private void assertAsked(String host) throws InterruptedException {
    List<String> first = heads.poll(10, TimeUnit.SECONDS);
    assertThat(first).first().isEqualTo("CONNECT " + host + ":443 HTTP/1.1");
    if (!first.toString().contains("Basic ")) {
      assertThat(heads.poll(10, TimeUnit.SECONDS))
          .contains("CONNECT " + host + ":443 HTTP/1.1", "Proxy-Authorization: Basic YWRhOmJ5cm9u");
    }
  }

  @Test
  void requestsGoByIt() throws InterruptedException {
    OkHttpClient client = proxies("").client(new OkHttpClient.Builder()).build();
    Request request = new Request.Builder().url("https://discord.example/api").build();
    assertThatThrownBy(() -> client.newCall(request).execute()).isInstanceOf(IOException.class);
    assertAsked("discord.example");
  }

  @Test
  void singleQuestionsGoByIt() throws InterruptedException {
    DiscordSettings settings =
        new DiscordSettings(new Secret("x"), "https://discord.example/api/", "wss://unused");
    DiscordHttp http = new DiscordHttp(settings, proxies(""));
    assertThatThrownBy(() -> http.get("users/@me")).isInstanceOf(UncheckedIOException.class);
    assertAsked("discord.example");
  }

  @Test
  void theGatewayGoesByItAndDirectlyWhereItsHostIsExcepted() throws Exception {
    var sockets = proxies("").sockets();
    assertThatThrownBy(() -> sockets.createSocket("wss://gateway.example/?v=10").connect())
        .hasMessageContaining("502");
    assertThat(heads.poll(10, TimeUnit.SECONDS))
        .first()
        .isEqualTo("CONNECT gateway.example:443 HTTP/1.1");
    var excepting = proxies("example").sockets();
    excepting.createSocket("wss://gateway.example/?v=10");
    assertThat(excepting.getProxySettings().getHost()).isNull();
  }
}
