package footnote.slack.web;

import com.slack.api.Slack;
import footnote.chat.BackOff;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection of Socket Mode, kept open: replaced before Slack closes it, after it broke, and
/// when it no longer answers a ping, however quiet it is otherwise. Runs until it is closed or
/// Slack says that it will never do.
///
/// Its life is a loop on one virtual thread: ask for an address, connect, watch, replace. Three
/// things end the watching: Slack says goodbye, a ping every 5 seconds isn't answered, the client
/// reports a close or an error. The new connection stands before the old one is let go, so that no
/// event falls between. Failures are waited out by a [BackOff]; a refusal that will last is told to
/// the bot and ends the loop.
final class Socket implements Connection.Listener, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Socket.class);

  /// Between two pings.
  private static final Duration PING_INTERVAL = Duration.ofSeconds(5);

  /// Between tries: short at first, since Slack replaces its servers often.
  private static final BackOff BACK_OFF =
      BackOff.between(Duration.ofMillis(250), Duration.ofSeconds(30));

  private final Slack slack;
  private final String appToken;
  private final Envelopes envelopes;

  /// Told when Slack refuses the token for good.
  private final Consumer<SlackException> failed;

  /// Told of each connection but the first.
  private final Runnable renewed;

  /// A permit means that something happened: who waits wakes and looks.
  private final Semaphore news = new Semaphore(0);

  /// Null between two connections.
  private volatile @Nullable Connection current;

  /// Whether the last connection stood when it was looked at.
  private volatile boolean connected;

  private volatile boolean closed;

  /// Where envelopes go; called on the connection's own thread, so it must not take long.
  interface Envelopes {
    /// Takes an envelope over; acknowledging it is the taker's.
    void take(Connection connection, String id, String json);
  }

  /// @param appToken with the scope `connections:write`
  /// @param envelopes where they go
  /// @param failed is told that no connection will ever do; nothing more happens then
  /// @param renewed is told of each connection that takes the place of another
  Socket(
      Slack slack,
      String appToken,
      Envelopes envelopes,
      Consumer<SlackException> failed,
      Runnable renewed) {
    this.slack = slack;
    this.appToken = appToken;
    this.envelopes = envelopes;
    this.failed = failed;
    this.renewed = renewed;
  }

  /// Connects and stays connected until closed. Nothing else ends it but a refusal for good: what
  /// goes wrong is logged, and after a pause it is tried again. A refusal for good (`lasting`) is
  /// told once, and the loop ends without trying again.
  void run() {
    BackOff.Tries tries = BACK_OFF.start();
    while (!closed) {
      try {
        Connection connection = connect();
        connected = true;
        long opened = System.nanoTime();
        watch(connection);
        renew(tries, Duration.ofNanos(System.nanoTime() - opened));
      } catch (SlackException trouble) {
        if (trouble.lasting()) {
          failed.accept(trouble);
          return;
        }
        retry(tries, trouble.delay(), trouble.inWords());
      } catch (IOException e) {
        retry(tries, Duration.ZERO, e.toString());
      } catch (InterruptedException _) {
        close();
      } catch (RuntimeException | Error e) {
        LOG.error("a socket to Slack failed", e);
        retry(tries, Duration.ZERO, e.getClass().getSimpleName());
      }
    }
  }

  /// Whether a connection stands, as far as is known.
  boolean connected() {
    return connected && !closed;
  }

  /// Closes the connection; nothing comes in any more. May be called on any thread, more than once.
  @Override
  public void close() {
    closed = true;
    news.release();
    @Nullable Connection last = current;
    if (last != null) {
      last.close();
    }
  }

  /// Opens a connection and only then lets go of the last. News of the last connection is dropped
  /// before the new one opens.
  private Connection connect() throws IOException, SlackException, InterruptedException {
    String address = new WebApi(slack, "").socketAddress(appToken);
    Connection fresh = new Connection(slack, appToken, address, this);
    news.drainPermits();
    fresh.open();
    @Nullable Connection last = current;
    current = fresh;
    if (last != null) {
      last.retire();
      renewed.run();
    }
    if (closed) {
      fresh.close();
    }
    return fresh;
  }

  /// Returns when the connection has to be replaced. Looks at each piece of news, and every
  /// [#PING_INTERVAL] without any.
  private void watch(Connection connection) throws InterruptedException {
    while (!closed && !connection.isLeaving() && connection.stands()) {
      awaitNews(PING_INTERVAL);
    }
  }

  /// A connection that stood for a while is replaced at once; one that did not, after a pause, in
  /// which it may go on working until Slack closes it. The time it stood counts for the pause: one
  /// that stood long makes the next pause short again.
  private void renew(BackOff.Tries tries, Duration stood) {
    tries.stood(stood);
    if (!closed && tries.again() && stood.compareTo(tries.pause()) < 0) {
      LOG.info("a socket to Slack has to be replaced after {} ms", stood.toMillis());
      pause(tries.pause());
    }
  }

  /// Waits before the next try, and says why.
  ///
  /// @param least how long Slack asks to wait
  /// @param reason for the log
  private void retry(BackOff.Tries tries, Duration least, String reason) {
    connected = false;
    if (!closed && tries.again(least)) {
      long pause = tries.pause().toMillis();
      LOG.warn("Slack can’t be reached: {}; trying again in {} ms", reason, pause);
      pause(tries.pause());
    }
  }

  /// Waits so long, whatever happens meanwhile, unless it is closed.
  private void pause(Duration pause) {
    long end = System.nanoTime() + pause.toNanos();
    try {
      while (!closed && System.nanoTime() < end) {
        awaitNews(Duration.ofNanos(end - System.nanoTime()));
      }
    } catch (InterruptedException _) {
      close();
    }
  }

  /// Waits until something happened, or so long. Several things that happened are one.
  private void awaitNews(Duration longest) throws InterruptedException {
    if (news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }

  /// Handed on at once: this thread has to read on.
  @Override
  public void envelope(Connection connection, String id, String json) {
    envelopes.take(connection, id, json);
  }

  /// Socket Mode was switched off for the app (`link_disabled`): no connection will do. Any other
  /// goodbye means another connection.
  @Override
  public void farewell(Connection connection, String reason) {
    if (reason.equals("link_disabled")) {
      failed.accept(new SlackException(reason));
    } else {
      news.release();
    }
  }

  /// Any report wakes the loop, which looks for itself what has become of the connection.
  @Override
  public void disturbed() {
    news.release();
  }
}
