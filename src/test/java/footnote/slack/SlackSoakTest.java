package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many events over many channels in bad weather: each is answered exactly once.
class SlackSoakTest {
  private static final long SEED = Long.getLong("seed", 20_260_314);

  @TempDir Path folder;

  @Test
  void answersEachOfAFewHundredEventsOnce() {
    soak(300, 60, Duration.ofMillis(10));
  }

  @Test
  @Tag("long")
  void answersEachOfFiveThousandEventsOnce() {
    soak(5_000, 120, Duration.ofMillis(20));
  }

  /// @param pause between events
  private void soak(int events, int channels, Duration pause) {
    Random random = new Random(SEED);
    try (SlackScenario scene = SlackScenario.in(folder)) {
      for (int i = 0; i < events; i++) {
        hand(scene, i, "C" + i % channels, random);
        weather(scene, random);
        LockSupport.parkNanos(pause.toNanos());
      }
      await()
          .atMost(Duration.ofMinutes(4))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> scene.slack.said().size() >= events);
      eachOnce(scene, events);
    }
  }

  private static void hand(SlackScenario scene, int i, String channel, Random random) {
    String id = "e" + i;
    ObjectNode message = Envelopes.mention(channel, "U" + i % 50, "<@U0BOT> port reopened " + i);
    ObjectNode event = Envelopes.event(id, message);
    scene.slack.sockets.hand(id, event);
    if (random.nextInt(20) == 0) {
      scene.slack.sockets.hand(id + "-again", event);
    }
  }

  private static void weather(SlackScenario scene, Random random) {
    if (scene.slack.sockets.open() < 2) {
      return;
    }
    switch (random.nextInt(300)) {
      case 0 -> scene.slack.sockets.refresh(random.nextInt(2));
      case 1 -> scene.slack.sockets.cut(random.nextInt(2));
      case 2, 3 -> scene.slack.next("chat.postMessage", SlackStandIn.tooMany(1));
      case 4, 5 -> scene.slack.next("chat.postMessage", SlackStandIn.broken(503));
      case 6 -> scene.slack.next("apps.connections.open", SlackStandIn.tooMany(1));
      default -> {}
    }
  }

  private static void eachOnce(SlackScenario scene, int events) {
    var answered =
        scene.slack.said().stream()
            .map(SlackStandIn.Call::shown)
            .map(shown -> shown.lines().findFirst().orElse(""))
            .sorted()
            .toList();
    var asked = IntStream.range(0, events).mapToObj(i -> "Q: port reopened " + i).sorted().toList();
    assertThat(answered).as("seed %d", SEED).isEqualTo(asked);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            IntStream.range(0, events).allMatch(i -> scene.slack.sockets.isAcknowledged("e" + i)));
    assertThat(scene.slack.refused()).isEmpty();
  }
}
