package footnote.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How it begins and ends; what comes over its sockets is tested with the bot.
class SocketEventSourceTest {
  private final ScriptedSlack slack = new ScriptedSlack();
  private final List<SlackException> failed = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    slack.close();
  }

  private SocketEventSource source() {
    App app = new App(AppConfig.builder().slack(slack.client()).build(), List.of());
    return new SocketEventSource(
        slack.client(), "xapp-1", app, Runnable::run, failed::add, () -> {});
  }

  @Test
  void hearsNothingBeforeItIsStarted() {
    SocketEventSource source = source();
    assertThat(source.connected()).isFalse();
    assertThat(slack.calls()).isEmpty();
    source.close();
    assertThat(source.connected()).isFalse();
  }

  @Test
  void asksForEachOfTwoSocketsWithTheTokenOfTheApp() {
    String refusal = "{\"ok\":false,\"error\":\"internal_error\"}";
    slack.then(200, refusal).then(200, refusal);
    SocketEventSource source = source();
    source.start();
    await().atMost(Duration.ofSeconds(10)).until(() -> slack.calls().size() >= 2);
    source.close();
    assertThat(slack.calls().stream().map(ScriptedSlack.Call::method).collect(Collectors.toSet()))
        .isEqualTo(Set.of("apps.connections.open"));
    assertThat(slack.calls()).extracting(ScriptedSlack.Call::token).containsOnly("xapp-1");
    assertThat(source.connected()).isFalse();
  }

  @Test
  void tellsThatItsTokenIsRefusedForGood() {
    String refusal = "{\"ok\":false,\"error\":\"invalid_auth\"}";
    for (int i = 0; i < 8; i++) {
      slack.then(200, refusal);
    }
    SocketEventSource source = source();
    source.start();
    await().atMost(Duration.ofSeconds(10)).until(() -> !failed.isEmpty());
    source.close();
    assertThat(failed).extracting(SlackException::error).containsOnly("invalid_auth");
  }
}
