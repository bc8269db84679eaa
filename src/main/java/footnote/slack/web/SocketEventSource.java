package footnote.slack.web;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import footnote.chat.SeenEvents;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Socket Mode: two connections, so that while one is replaced the other takes events on (Slack: up
/// to 10 an app; each event goes to one of them, any of them when it comes again).
///
/// An event is acknowledged once it is taken on, which is when Bolt's listener returns: those of
/// the bot answer on threads of their own. So Slack does not hand over again what is only slow.
public final class SocketEventSource implements EventSource {
  private static final Logger LOG = LoggerFactory.getLogger(SocketEventSource.class);

  /// Connections; with one, events wait while it is replaced.
  private static final int SOCKETS = 2;

  private static final int HTTP_OK = 200;

  private final App app;
  private final SocketModeRequestParser parser;
  private final Executor threads;

  /// Envelopes that came, for Slack hands over again what was acknowledged too late. Shared by both
  /// connections: what comes again may come by the other.
  private final SeenEvents seen = new SeenEvents(InstantSource.system());

  private final List<Socket> sockets;
  private volatile boolean closed;

  /// @param slack the HTTP client
  /// @param appToken `xapp-…`
  /// @param app what events are given to
  /// @param threads for each event
  /// @param failed is told, more than once maybe, that no socket will ever do
  /// @param renewed is told of each connection that takes the place of another
  public SocketEventSource(
      Slack slack,
      String appToken,
      App app,
      Executor threads,
      Consumer<SlackException> failed,
      Runnable renewed) {
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
    this.threads = threads;
    this.sockets =
        Stream.generate(() -> new Socket(slack, appToken, this::take, failed, renewed))
            .limit(SOCKETS)
            .toList();
  }

  /// Returns before anything is connected; a thread for each connection.
  @Override
  public void start() {
    app.start();
    sockets.forEach(socket -> Thread.ofVirtual().name("slack-socket").start(socket::run));
  }

  /// One is enough: Slack sends all events to whichever there is.
  @Override
  public boolean connected() {
    return sockets.stream().anyMatch(Socket::connected);
  }

  /// Events at work go on to their end; what is not acknowledged any more Slack hands over to
  /// another process, or after the next start.
  @Override
  public void close() {
    closed = true;
    sockets.forEach(Socket::close);
  }

  /// From a connection's thread to one of the event's own. The connection's thread has to read on,
  /// so nothing may hold it up.
  private void take(Connection connection, String id, String json) {
    if (!closed) {
      threads.execute(() -> run(connection, id, json));
    }
  }

  /// An event that can't be understood is acknowledged too, or it would come again and again; one
  /// that comes in while the bot stops is not, so that it goes to another.
  private void run(Connection connection, String id, String json) {
    if (closed) {
      return;
    }
    try {
      if (seen.first(id)) {
        run(json);
      }
    } catch (Exception e) {
      LOG.warn("an event from Slack could not be read: {}", e.getClass().getSimpleName());
    } finally {
      connection.acknowledge(id);
    }
  }

  /// Gives an event to Bolt; one that nothing is registered for is left alone.
  private void run(String json) throws Exception {
    SocketModeRequest request = parser.parse(json);
    boolean known = request != null && app.run(request.getBoltRequest()).getStatusCode() == HTTP_OK;
    if (!known) {
      LOG.info("an event from Slack was left alone, of a kind that is not known");
    }
  }
}
