package footnote.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import footnote.chat.CapturedLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocketTest {
  /// A header can't hold it, which OkHttp says with an exception that nobody expects.
  private static final String TWO_LINES = "xapp-1\nxapp-2";

  @Test
  @SuppressWarnings("try")
  void outlivesAnUnexpectedException() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix("http://127.0.0.1:1/");
    config.setProxyUrl(null);
    List<SlackException> failed = new ArrayList<>();
    try (CapturedLog log = new CapturedLog();
        Socket socket =
            new Socket(
                Slack.getInstance(config), TWO_LINES, (_, _, _) -> {}, failed::add, () -> {})) {
      Thread thread = Thread.ofVirtual().start(socket::run);
      await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> log.lines().stream().filter(it -> it.contains("trying again")).count() >= 2);
      assertThat(thread.isAlive()).isTrue();
      assertThat(log.text()).contains("a socket to Slack failed");
      assertThat(failed).isEmpty();
      socket.close();
      await().until(() -> !thread.isAlive());
    }
  }
}
