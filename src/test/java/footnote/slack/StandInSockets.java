package footnote.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/// The sockets of Socket Mode: hands each event to one of them, awaits its acknowledgement on that
/// very socket for 3 seconds, and hands an event over again that was not acknowledged, at most
/// three times more.
final class StandInSockets implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int MOST_ATTEMPTS = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Link> open = new ArrayList<>();
  private final Map<String, Handed> pending = new LinkedHashMap<>();
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private final Map<String, Long> handed = new HashMap<>();
  private final Map<String, Long> acknowledged = new HashMap<>();
  private final List<String> late = new ArrayList<>();
  private final Map<String, String> lastEnvelopes = new HashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private int opened;
  private int next;
  private int envelopes;
  private boolean deaf;

  /// An event that was handed over.
  private record Handed(String event, ObjectNode envelope, int attempt, Link link, long at) {}

  /// An event that has to be handed over.
  private record Waiting(String event, ObjectNode envelope, int attempt) {}

  /// A socket that stands.
  final class Link extends WebSocketListener {
    private final CuttableSockets.Wire wire;
    private @Nullable WebSocket socket;

    Link(CuttableSockets.Wire wire) {
      this.wire = wire;
    }

    @Override
    public void onOpen(WebSocket webSocket, Response response) {
      socket = webSocket;
      webSocket.send("{\"type\":\"hello\",\"num_connections\":1}");
      opened(this);
      if (farewells.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        disconnect(this, "refresh_requested");
      }
    }

    void send(String text) {
      Objects.requireNonNull(socket).send(text);
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
      message(this, text);
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
      webSocket.close(1000, "");
      gone(this);
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable t, Response response) {
      gone(this);
    }
  }

  /// Sockets that are told to leave as soon as they are open.
  final AtomicInteger farewells = new AtomicInteger();

  StandInSockets() {
    var _ = clock.scheduleWithFixedDelay(this::repeatLate, 200, 200, TimeUnit.MILLISECONDS);
  }

  /// Hands an envelope over under the name of its event, which may be handed over again.
  synchronized void hand(String event, ObjectNode envelope) {
    hand(new Waiting(event, envelope, 0));
  }

  private void hand(Waiting one) {
    if (open.isEmpty()) {
      waiting.add(one);
      return;
    }
    Link link = open.get(next++ % open.size());
    ObjectNode envelope = one.envelope().deepCopy();
    String id = "envelope-" + envelopes++;
    envelope.put("envelope_id", id);
    if (one.attempt() > 0) {
      envelope.put("retry_attempt", one.attempt()).put("retry_reason", "timeout");
    }
    long now = System.nanoTime();
    pending.put(id, new Handed(one.event(), one.envelope(), one.attempt(), link, now));
    handed.putIfAbsent(one.event(), now);
    lastEnvelopes.put(one.event(), envelope.toString());
    link.send(envelope.toString());
  }

  /// Sends the last envelope of an event once more over every socket, as it was.
  synchronized void handAgain(String event) {
    say(Objects.requireNonNull(lastEnvelopes.get(event)));
  }

  private synchronized void opened(Link link) {
    opened++;
    open.add(link);
    while (!waiting.isEmpty()) {
      hand(waiting.remove());
    }
  }

  private synchronized void gone(Link link) {
    open.remove(link);
    takeBack(one -> one.link() == link).forEach(this::repeat);
  }

  private synchronized void repeatLate() {
    long oldest = System.nanoTime() - PATIENCE.toNanos();
    for (Handed one : takeBack(it -> it.at() < oldest)) {
      late.add(one.event());
      repeat(one);
    }
  }

  private List<Handed> takeBack(Predicate<Handed> lost) {
    List<Handed> taken = pending.values().stream().filter(lost).toList();
    pending.values().removeAll(taken);
    return taken;
  }

  private void repeat(Handed one) {
    if (one.attempt() + 1 < MOST_ATTEMPTS) {
      hand(new Waiting(one.event(), one.envelope(), one.attempt() + 1));
    }
  }

  private synchronized void message(Link link, String text) {
    try {
      String id = JSON.readTree(text).path("envelope_id").asText();
      Handed one = pending.get(id);
      if (!deaf && one != null && one.link() == link) {
        pending.remove(id);
        acknowledged.putIfAbsent(one.event(), System.nanoTime());
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON: " + text, e);
    }
  }

  /// Warns a socket of a refresh, as Slack does before it closes it.
  synchronized void refresh(int index) {
    disconnect(open.get(index % open.size()), "refresh_requested");
  }

  synchronized void disable() {
    List.copyOf(open).forEach(link -> disconnect(link, "link_disabled"));
  }

  private static void disconnect(Link link, String reason) {
    link.send("{\"type\":\"disconnect\",\"reason\":\"" + reason + "\",\"debug_info\":{}}");
  }

  /// Says something on every socket that is no event.
  synchronized void say(String message) {
    open.forEach(link -> link.send(message));
  }

  synchronized void cut(int index) {
    try {
      open.remove(index % open.size()).wire.cut();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Leaves all sockets half open: nothing is read from them any more, and nothing is said.
  synchronized void freeze() {
    open.forEach(link -> link.wire.die());
    open.clear();
  }

  /// Acknowledgements are lost from now on.
  synchronized void deafen() {
    deaf = true;
  }

  synchronized int open() {
    return open.size();
  }

  /// How many sockets were ever opened.
  synchronized int everOpened() {
    return opened;
  }

  synchronized boolean isAcknowledged(String event) {
    return acknowledged.containsKey(event);
  }

  synchronized int acknowledged() {
    return acknowledged.size();
  }

  /// Events whose acknowledgement came later than 3 seconds, or never.
  synchronized List<String> late() {
    return List.copyOf(late);
  }

  /// How long the acknowledgement of each event took.
  synchronized Map<String, Duration> latencies() {
    Map<String, Duration> latencies = new HashMap<>();
    acknowledged.forEach(
        (event, at) -> latencies.put(event, Duration.ofNanos(at - handedAt(event))));
    return latencies;
  }

  synchronized long handedAt(String event) {
    return handed.getOrDefault(event, 0L);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
