package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/// Discord's gateway, version 10, for one bot: hello, identify, heartbeats, dispatches with their
/// numbers, resume with replay.
final class StandInGateway {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String token;
  private final String resumeUrl;
  private final List<String> replay = new ArrayList<>();
  private final AtomicInteger sessions = new AtomicInteger();
  final AtomicInteger identifies = new AtomicInteger();
  final AtomicInteger resumes = new AtomicInteger();
  final AtomicInteger heartbeats = new AtomicInteger();
  private @Nullable WebSocket socket;
  private String session = "";
  private int sequence;
  private boolean live;

  volatile int heartbeatMs = 41_250;
  volatile boolean deafToHeartbeats;
  volatile boolean rejectsResume;

  /// A close code that every identify is answered with; 0 for none.
  volatile int closesIdentify;

  StandInGateway(String token, String resumeUrl) {
    this.token = token;
    this.resumeUrl = resumeUrl;
  }

  /// A listener for one connection.
  WebSocketListener connection() {
    return new WebSocketListener() {
      @Override
      public void onOpen(WebSocket opened, Response response) {
        open(opened);
      }

      @Override
      public void onMessage(WebSocket from, String text) {
        receive(from, text);
      }

      @Override
      public void onClosing(WebSocket closing, int code, String reason) {
        lost(closing);
        closing.close(1000, null);
      }

      @Override
      public void onFailure(WebSocket failed, Throwable cause, @Nullable Response response) {
        lost(failed);
      }
    };
  }

  private synchronized void open(WebSocket opened) {
    socket = opened;
    live = false;
    opened.send("{\"op\":10,\"d\":{\"heartbeat_interval\":" + heartbeatMs + "}}");
  }

  /// The connection is about to be cut: what is sent from now on waits for another one.
  synchronized void cut() {
    socket = null;
    live = false;
  }

  private synchronized void lost(WebSocket gone) {
    if (gone.equals(socket)) {
      socket = null;
      live = false;
    }
  }

  private synchronized void receive(WebSocket from, String text) {
    JsonNode message = read(text);
    switch (message.path("op").asInt()) {
      case 1 -> heartbeat(from);
      case 2 -> identify(from, message.path("d"));
      case 6 -> resume(from, message.path("d"));
      default -> {}
    }
  }

  private void heartbeat(WebSocket from) {
    heartbeats.incrementAndGet();
    if (!deafToHeartbeats) {
      from.send("{\"op\":11}");
    }
  }

  private void identify(WebSocket from, JsonNode data) {
    identifies.incrementAndGet();
    int refused = data.path("token").asText().equals(token) ? closesIdentify : 4004;
    if (refused > 0) {
      from.close(refused, "refused");
      return;
    }
    session = "session" + sessions.incrementAndGet();
    sequence = 0;
    replay.clear();
    live = true;
    dispatch("READY", Payloads.ready(session, resumeUrl));
    dispatch("GUILD_CREATE", Payloads.guild());
  }

  private void resume(WebSocket from, JsonNode data) {
    resumes.incrementAndGet();
    if (rejectsResume || !data.path("session_id").asText().equals(session)) {
      from.send("{\"op\":9,\"d\":false}");
      return;
    }
    live = true;
    replay.stream()
        .filter(event -> read(event).path("s").asInt() > data.path("seq").asInt())
        .forEach(from::send);
    dispatch("RESUMED", JSON.createObjectNode());
  }

  /// Sends an event, or keeps it until the session is resumed.
  synchronized void dispatch(String type, ObjectNode data) {
    ObjectNode event = JSON.createObjectNode();
    event.put("op", 0).put("s", ++sequence).put("t", type).set("d", data);
    replay.add(event.toString());
    if (replay.size() > 500) {
      replay.removeFirst();
    }
    WebSocket open = socket;
    if (live && open != null) {
      open.send(event.toString());
    }
  }

  /// Asks for a reconnect (op 7).
  synchronized void askToReconnect() {
    send("{\"op\":7,\"d\":null}");
    live = false;
  }

  /// Declares the session invalid (op 9).
  synchronized void invalidate(boolean resumable) {
    if (!resumable) {
      session = "gone";
    }
    send("{\"op\":9,\"d\":" + resumable + "}");
    live = false;
  }

  synchronized void close(int code) {
    WebSocket open = socket;
    if (open != null) {
      open.close(code, "told to");
    }
    live = false;
  }

  /// Whether events arrive at the moment.
  synchronized boolean live() {
    return live && socket != null;
  }

  private void send(String text) {
    WebSocket open = socket;
    if (open != null) {
      open.send(text);
    }
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
