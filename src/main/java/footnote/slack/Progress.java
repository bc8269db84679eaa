package footnote.slack;

import footnote.slack.web.SlackException;
import footnote.slack.web.WebApi;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows that an answer is being made where it takes longer than a moment, and takes that away
/// again: by the status in a thread of the assistant, by 👀 on the question elsewhere. It is a
/// courtesy: where the app lacks the permission, or anything goes wrong, it is left out.
final class Progress {
  private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

  /// Most answers are there sooner, and nothing flickers.
  private static final Duration MOMENT = Duration.ofMillis(400);

  /// The name of 👀 in Slack.
  private static final String EMOJI = "eyes";

  /// The scopes.
  static final String EYES = "reactions:write";

  /// For the status in an assistant's thread.
  static final String STATUS = "assistant:write";

  private final WebApi api;
  private final String words;

  /// Scopes that the app was found to lack.
  private final Set<String> lacking = ConcurrentHashMap.newKeySet();

  /// @param api of the workspace
  /// @param words the status, as what the bot is doing
  Progress(WebApi api, String words) {
    this.api = api;
    this.words = words;
  }

  /// Begins to watch; the caller closes it once the answer is there.
  ///
  /// Nothing is shown where only one person would see it.
  Watch on(Place place) {
    Watch watch = new Watch();
    if (place instanceof Place.Open open) {
      Thread.ofVirtual().start(() -> watch.show(open));
    }
    return watch;
  }

  /// A call of the Web API.
  private interface Call {
    /// @throws SlackException when Slack refuses it
    void run() throws IOException, SlackException, InterruptedException;
  }

  /// A way to show progress.
  ///
  /// @param scope that it needs
  private record Way(String scope, Call show, Call hide) {}

  /// The time an answer takes.
  final class Watch implements AutoCloseable {
    private final CountDownLatch answered = new CountDownLatch(1);

    private Watch() {}

    /// Waits a moment, then shows progress in the first way that works.
    private void show(Place.Open on) {
      try {
        if (answered.await(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
        for (Way way : ways(on)) {
          if (shown(way)) {
            return;
          }
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    /// Shows it until the answer is there. Holds its thread, which is a virtual one of its own,
    /// until then.
    ///
    /// @return whether that could be done
    private boolean shown(Way way) throws InterruptedException {
      if (lacking.contains(way.scope())) {
        return false;
      }
      try {
        way.show().run();
        answered.await();
        way.hide().run();
      } catch (SlackException trouble) {
        leaveOut(way, trouble);
        return false;
      } catch (IOException _) {
        return false;
      }
      return true;
    }

    /// The answer is there.
    @Override
    public void close() {
      answered.countDown();
    }
  }

  /// How progress can be shown at a place: a status only in a thread of a direct conversation. The
  /// status first where there may be one: it takes no room on the question.
  private List<Way> ways(Place.Open on) {
    Way eyes =
        new Way(
            EYES,
            () -> api.react(on.channel(), on.message(), EMOJI),
            () -> api.unreact(on.channel(), on.message(), EMOJI));
    return on.direct()
        ? on.thread().map(it -> List.of(status(on.channel(), it), eyes)).orElse(List.of(eyes))
        : List.of(eyes);
  }

  /// The status of an assistant's thread. Slack takes it away by itself once there is an answer,
  /// but one may be set too late.
  private Way status(String channel, String thread) {
    return new Way(
        STATUS, () -> api.status(channel, thread, words), () -> api.status(channel, thread, ""));
  }

  /// Leaves a way out from now on, if the app lacks its scope; says so once.
  private void leaveOut(Way way, SlackException trouble) {
    if (trouble.error().equals("missing_scope") && lacking.add(way.scope())) {
      LOG.info("what needs the scope {} is left out: the app lacks it", way.scope());
    }
  }
}
