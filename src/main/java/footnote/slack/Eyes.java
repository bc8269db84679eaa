package footnote.slack;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows 👀 on a question whose answer takes longer than a moment, and takes it away again. It is a
/// courtesy: where the app lacks the permission, or anything goes wrong, it is left out.
final class Eyes {
  private static final Logger LOG = LoggerFactory.getLogger(Eyes.class);
  private static final Duration MOMENT = Duration.ofMillis(400);
  private static final String EMOJI = "eyes";

  private final WebApi api;
  private final AtomicBoolean allowed = new AtomicBoolean(true);

  Eyes(WebApi api) {
    this.api = api;
  }

  /// Begins to watch; the caller closes it once the answer is there.
  Watch on(Place place) {
    Watch watch = new Watch();
    if (place instanceof Place.Open open && allowed.get()) {
      Thread.ofVirtual().start(() -> watch.show(open));
    }
    return watch;
  }

  /// The time an answer takes.
  final class Watch implements AutoCloseable {
    private final CountDownLatch answered = new CountDownLatch(1);

    private Watch() {}

    private void show(Place.Open on) {
      try {
        if (!answered.await(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
          api.react(on.channel(), on.message(), EMOJI);
          answered.await();
          api.unreact(on.channel(), on.message(), EMOJI);
        }
      } catch (SlackTrouble trouble) {
        leaveOut(trouble);
      } catch (IOException _) {
        // A courtesy.
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      answered.countDown();
    }
  }

  private void leaveOut(SlackTrouble trouble) {
    if (trouble.error().equals("missing_scope") && allowed.compareAndSet(true, false)) {
      LOG.info("no 👀 while an answer is made: the app lacks the scope reactions:write");
    }
  }
}
