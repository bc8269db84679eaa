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
/// acknowledged on it. A layer over Bolt's client (Tyrus, the reference implementation of JSR 356),
/// of which it uses the handshake and the frames alone: not its queue, which threads look into all
/// the time, nor its own reconnecting, which leaves a gap. [Socket] decides when there is to be
/// another.
///
/// An address is good for one connection. Slack closes each after some hours, and says so some
/// seconds before (`disconnect`, with a reason).
final class Connection implements AutoCloseable {
  /// How long opening may take; Tyrus itself waits for half a minute, and sometimes for nothing.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final Gson GSON = new Gson();

  private final Listener listener;
  private final SocketModeClient client;

  /// Set for good by [#close], before the client is.
  private volatile boolean closed;

  /// Set when Slack has said goodbye.
  private volatile boolean leaving;

  /// What happens on a connection; called on its own thread, so nothing may take long.
  interface Listener {
    /// Something came in that has to be acknowledged within 3 seconds (Slack: Socket Mode).
    ///
    /// @param id of the envelope, to acknowledge it by
    /// @param json all of it
    void envelope(Connection connection, String id, String json);

    /// Slack will close it, for that reason (Slack: `warning`, `refresh_requested`,
    /// `link_disabled`).
    void farewell(Connection connection, String reason);

    /// It may be closed; [#stands] tells.
    void disturbed();
  }

  /// A connection to an address that is good for one, not opened yet.
  ///
  /// @param appToken `xapp-…`
  /// @param address as [WebApi#socketAddress] told it
  /// @throws IOException when it is no address
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

  /// Opens it within [#PATIENCE]; closed again when that fails.
  ///
  /// @throws IOException when it doesn't stand by then
  void open() throws IOException, InterruptedException {
    Thread opening = Thread.ofVirtual().name("slack-open").start(this::connect);
    if (!opening.join(PATIENCE) || !stands()) {
      close();
      throw new IOException("the socket did not open");
    }
  }

  /// On a thread of its own, since the client's handshake may hang; one that ends after [#close]
  /// closes itself.
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

  /// Whether the other side answers a ping, within 3 seconds. Asks over the wire: a cable that was
  /// pulled out tells nothing by itself.
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
    /// What Bolt's client calls for each message, on the connection's thread.
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

    /// Nothing is ever kept.
    @Override
    public @Nullable String poll() {
      return null;
    }
  }

  /// A member of a JSON object that is a text; empty where there is none.
  private static String text(JsonObject json, String member) {
    boolean there = json.has(member) && json.get(member).isJsonPrimitive();
    return there ? json.get(member).getAsString() : "";
  }
}
