package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static footnote.slack.SlackScenario.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Events that lack something, or hold something else than they should: each is acknowledged, and
/// none harms the bot or leaves a stack trace.
class MalformedEventsTest {
  @TempDir Path folder;
  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
  private Thread.UncaughtExceptionHandler before = (_, _) -> {};

  @BeforeEach
  void watch() {
    if (Thread.getDefaultUncaughtExceptionHandler() != null) {
      before = Thread.getDefaultUncaughtExceptionHandler();
    }
    Thread.setDefaultUncaughtExceptionHandler((_, e) -> uncaught.add(e));
  }

  @AfterEach
  void leave() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private static List<ObjectNode> envelopes(SlackScenario scene, String id) {
    String address = scene.slack.replyAddress();
    return List.of(
        Envelopes.event(id, Envelopes.mention("C" + id, "U1", "<@U0BOT> " + QUESTION)),
        Envelopes.event(id, Envelopes.direct("D" + id, "U1", QUESTION)),
        Envelopes.event(id, Envelopes.homeOpened("U1", "home")),
        Envelopes.event(
            id, Envelopes.assistant("assistant_thread_started", "D1", "1600000000.000001")),
        Envelopes.command("/ask", QUESTION, address),
        new Envelopes.Click("U1", "\n1p.0.", address, false).envelope(),
        new Envelopes.Click("U1", "\n1p.0.", address, true).envelope());
  }

  /// The paths of all that an envelope holds, but itself.
  private static List<String> paths(JsonNode node, String path) {
    List<String> paths = new ArrayList<>();
    if (node.isObject()) {
      node.fieldNames()
          .forEachRemaining(name -> {
            paths.add(path + "/" + name);
            paths.addAll(paths(node.get(name), path + "/" + name));
          });
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        paths.add(path + "/" + i);
        paths.addAll(paths(node.get(i), path + "/" + i));
      }
    }
    return paths;
  }

  private static ObjectNode without(ObjectNode envelope, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    switch (parent(envelope, path)) {
      case ObjectNode object -> object.remove(name);
      case ArrayNode array -> array.remove(Integer.parseInt(name));
      case JsonNode other -> throw new AssertionError(other);
    }
    return envelope;
  }

  private static ObjectNode with(ObjectNode envelope, String path, JsonNode value) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    switch (parent(envelope, path)) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(Integer.parseInt(name), value);
      case JsonNode other -> throw new AssertionError(other);
    }
    return envelope;
  }

  private static JsonNode parent(ObjectNode envelope, String path) {
    return envelope.at(path.substring(0, path.lastIndexOf('/')));
  }

  private void outlives(SlackScenario scene, List<ObjectNode> malformed) {
    for (int i = 0; i < malformed.size(); i++) {
      scene.slack.sockets.hand("malformed-" + i, malformed.get(i));
    }
    for (int i = 0; i < malformed.size(); i++) {
      String event = "malformed-" + i;
      await()
          .atMost(Duration.ofSeconds(10))
          .alias(malformed.get(i).toString())
          .until(() -> scene.slack.sockets.isAcknowledged(event));
    }
    scene.mention("last", "C9", QUESTION);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            scene.slack.said().stream()
                .anyMatch(it -> it.channel().equals("C9") && it.shown().contains(QUOTE)));
    assertThat(scene.slack.sockets.late()).isEmpty();
    assertThat(uncaught).isEmpty();
  }

  @Test
  void outlivesAnEventThatLacksAnything() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      List<ObjectNode> malformed = new ArrayList<>();
      for (int kind = 0; kind < envelopes(scene, "").size(); kind++) {
        for (String path : paths(envelopes(scene, "").get(kind), "")) {
          malformed.add(without(envelopes(scene, "e" + malformed.size()).get(kind), path));
        }
      }
      outlives(scene, malformed);
    }
  }

  @Test
  void outlivesAnEventOfWhichAnythingIsSomethingElse() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      List<ObjectNode> malformed = new ArrayList<>();
      for (int kind = 0; kind < envelopes(scene, "").size(); kind++) {
        for (String path : paths(envelopes(scene, "").get(kind), "")) {
          ObjectNode envelope = envelopes(scene, "e" + malformed.size()).get(kind);
          malformed.add(with(envelope.deepCopy(), path, envelope.arrayNode().add(7)));
          malformed.add(with(envelope.deepCopy(), path, envelope.nullNode()));
        }
      }
      outlives(scene, malformed);
    }
  }

  @Test
  void answersAnEnvelopeThatComesTwiceOnce() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      ObjectNode command = Envelopes.command("/ask", QUESTION, scene.slack.replyAddress());
      scene.slack.sockets.hand("c1", command);
      scene.said(1);
      scene.slack.sockets.handAgain("c1");
      scene.nothingSaidBut(1);
    }
  }
}
