package footnote.slack.web;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import com.slack.api.Slack;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import com.slack.api.socket_mode.response.AckResponse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection of Socket Mode, once opened, until it is closed. What comes in on it is
/// acknowledged on it.
final class Connection implements AutoCloseable {
  /// How long opening may take; Tyrus itself waits for half a minute, and sometimes for nothing.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final Gson GSON = new Gson();

  private final Listener listener;
  private final SocketModeClient client;
  private volatile boolean closed;
  private volatile boolean leaving;

  /// What happens on a connection; called on its own thread, so nothing may take long.
  interface Listener {
    void envelope(Connection connection, String id, String json);

    /// Slack will close it, for that reason (Slack: `warning`, `refresh_requested`,
    /// `link_disabled`).
    void farewell(Connection connection, String reason);

    /// It may be closed; [#stands] tells.
    void disturbed();
  }

  /// A connection to an address that is good for one, not opened yet.
  Connection(Slack slack, String appToken, String address, Listener listener) throws IOException {
    this.listener = listener;
    try {
      this.client =
          new SocketModeClientTyrusImpl(slack, appToken, address, 0, new Inbox(), true, false, 0);
    } catch (URISyntaxException e) {
      throw new IOException("Slack gave no address for a socket", e);
    }
    client.addWebSocketCloseListener((_, _) -> listener.disturbed());
    client.addWebSocketErrorListener(_ -> listener.disturbed());
  }

  /// Opens it within [#PATIENCE].
  void open() throws IOException, InterruptedException {
    Thread opening = Thread.ofVirtual().name("slack-open").start(this::connect);
    if (!opening.join(PATIENCE) || !stands()) {
      close();
      throw new IOException("the socket did not open");
    }
  }

  private void connect() {
    try {
      client.connect();
      if (closed) {
        client.disconnect();
      }
    } catch (IOException | RuntimeException e) {
      LOG.debug("the socket did not open: {}", e.toString());
    }
  }

  /// Whether the other side answers a ping, within 3 seconds.
  boolean stands() {
    return !closed && client.verifyConnection();
  }

  /// Whether Slack said that it is to be replaced; it may say so before the socket is in use.
  boolean isLeaving() {
    return leaving;
  }

  /// Does nothing where it is closed by now: Slack hands the envelope over again.
  void acknowledge(String envelope) {
    try {
      client.sendSocketModeResponse(new AckResponse(envelope));
    } catch (RuntimeException e) {
      LOG.debug("an event was not acknowledged: {}", e.toString());
    }
  }

  /// Closes it when what came in on it will have been acknowledged.
  void retire() {
    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(this::close);
  }

  @Override
  public void close() {
    closed = true;
    try {
      client.close();
    } catch (IOException | RuntimeException e) {
      LOG.debug("the socket was closed with {}", e.toString());
    }
  }

  /// Takes messages off the connection's thread at once, where Bolt's own queue is looked into
  /// every 10 ms by ten threads.
  private final class Inbox implements SocketModeMessageQueue {
    @Override
    public void add(String message) {
      try {
        JsonObject json =
            Objects.requireNonNullElseGet(
                GSON.fromJson(message, JsonObject.class), JsonObject::new);
        if (text(json, "type").equals("disconnect")) {
          leaving = true;
          listener.farewell(Connection.this, text(json, "reason"));
        } else if (!text(json, "envelope_id").isEmpty()) {
          listener.envelope(Connection.this, text(json, "envelope_id"), message);
        }
      } catch (JsonSyntaxException _) {
        LOG.warn("Slack sent something that is no JSON");
      }
    }

    @Override
    public @Nullable String poll() {
      return null;
    }
  }

  private static String text(JsonObject json, String member) {
    boolean there = json.has(member) && json.get(member).isJsonPrimitive();
    return there ? json.get(member).getAsString() : "";
  }
}
