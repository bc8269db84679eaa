package footnote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A loopback port that says the same to everyone, such that a bot of either platform comes up on
/// it and the one in Slack is asked a question.
final class LoopbackPlatform implements AutoCloseable {
  /// What is asked for when all is played: the commands in Discord, and an answer in Slack.
  private static final Set<String> LAST =
      Set.of("PUT /applications/1/commands ", "POST /chat.postMessage ");

  private static final Pattern LENGTH = Pattern.compile("(?i)\ncontent-length: *(\\d+)");
  private static final Pattern KEY = Pattern.compile("(?i)\nsec-websocket-key: *(\\S+)");

  /// RFC 6455, 1.3.
  private static final String WEB_SOCKET = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  /// The bot of either platform, and where its sockets are.
  private static final String ANSWER =
      """
      {"ok": true, "user_id": "U1", "team_id": "T1", "team": "", "url": "ws://127.0.0.1:%1$d/",
       "id": "1", "username": "footnote", "discriminator": "0", "bot": true}
      """;

  /// A greeting of both; Discord's session; a mention in Slack, which is a heartbeat in Discord.
  private static final List<String> SAID =
      List.of(
          """
          {"op": 10, "type": "hello", "d": {"heartbeat_interval": 41250}}
          """,
          """
          {"op": 0, "t": "READY", "s": 1,
           "d": {"v": 10, "guilds": [], "private_channels": [], "session_id": "1",
                 "resume_gateway_url": "ws://127.0.0.1:%1$d/", "application": {"id": "1", "flags": 0},
                 "user": {"id": "1", "username": "footnote", "discriminator": "0", "bot": true}}}
          """,
          """
          {"op": 11, "type": "events_api", "envelope_id": "1", "accepts_response_payload": false,
           "payload": {"type": "event_callback", "event_id": "%1$d", "team_id": "T1", "event_time": 1,
                       "event": {"type": "app_mention", "channel": "C1", "user": "U2", "ts": "1.1",
                                 "event_ts": "1.1", "text": "<@U1> war"}}}
          """);

  private final ServerSocket server;
  private final Set<String> awaited = ConcurrentHashMap.newKeySet();
  private final CompletableFuture<Boolean> end = new CompletableFuture<>();

  private LoopbackPlatform(ServerSocket server) {
    this.server = server;
    awaited.addAll(LAST);
  }

  static LoopbackPlatform open() throws IOException {
    LoopbackPlatform platform =
        new LoopbackPlatform(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    Thread.ofVirtual().start(platform::accept);
    return platform;
  }

  /// The settings that lead bots here.
  Map<String, String> addresses() {
    return Map.of(
        "FOOTNOTE_DISCORD_API_URL", "http://127.0.0.1:" + server.getLocalPort() + "/",
        "FOOTNOTE_DISCORD_GATEWAY_URL", "ws://127.0.0.1:" + server.getLocalPort() + "/",
        "FOOTNOTE_SLACK_API_URL", "http://127.0.0.1:" + server.getLocalPort() + "/");
  }

  /// Waits until all is played, or closed, or for so long.
  ///
  /// @return whether all was played
  boolean awaitEnd(Duration longest) {
    return end.completeOnTimeout(false, longest.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  @Override
  public void close() {
    end.complete(false);
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a port can't be closed", e);
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> meet(socket));
      }
    } catch (IOException _) {
      // Nothing more is played.
    }
  }

  private void meet(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      String head = head(in);
      Matcher key = KEY.matcher(head);
      if (key.find()) {
        converse(key.group(1), in, socket.getOutputStream());
      } else {
        answer(head, in, socket.getOutputStream());
      }
    } catch (IOException _) {
      // Who left need not be told anything.
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int at = in.read(); at >= 0; at = in.read()) {
      head.write(at);
      if (at == '\n' && head.toString(UTF_8).endsWith("\r\n\r\n")) {
        break;
      }
    }
    return head.toString(UTF_8);
  }

  private void answer(String head, InputStream in, OutputStream out) throws IOException {
    Matcher length = LENGTH.matcher(head);
    in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    byte[] body = (head.contains("/commands") ? "[]" : here(ANSWER)).getBytes(UTF_8);
    String start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
    out.write((start + "Content-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
    out.write(body);
    awaited.removeIf(head::startsWith);
    if (awaited.isEmpty()) {
      end.complete(true);
    }
  }

  private void converse(String key, InputStream in, OutputStream out) throws IOException {
    String start =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
    out.write((start + "Sec-WebSocket-Accept: " + accepted(key) + "\r\n\r\n").getBytes(UTF_8));
    for (String said : SAID) {
      // RFC 6455, 5.2: a length of two bytes is for 126 bytes and more.
      byte[] text = (here(said) + " ".repeat(126)).getBytes(UTF_8);
      ByteBuffer frame = ByteBuffer.allocate(4 + text.length);
      out.write(
          frame.put((byte) 0x81).put((byte) 126).putShort((short) text.length).put(text).array());
    }
    in.transferTo(OutputStream.nullOutputStream());
  }

  private String here(String text) {
    return String.format(Locale.ROOT, text, server.getLocalPort());
  }

  private static String accepted(String key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + WEB_SOCKET).getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
