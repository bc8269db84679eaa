package footnote.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;

/// The events that were taken on already, for platforms repeat them: the last [#REMEMBERED] of the
/// last hour. Safe for use by many threads.
///
/// Platforms hand an event over again when they did not hear in time that it was taken on (Slack:
/// within 3 seconds, up to three times). Kept in memory alone: a restart forgets them.
public final class SeenEvents {
  /// Events remembered; older ones are forgotten first.
  static final int REMEMBERED = 50_000;

  private static final Duration HOUR = Duration.ofHours(1);

  private final Cache<String, Boolean> seen;

  /// @param clock tells what an hour is
  public SeenEvents(InstantSource clock) {
    this.seen =
        Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(HOUR)
            .ticker(() -> clock.millis() * 1_000_000)
            .executor(Runnable::run)
            .build();
  }

  /// Whether this is the first time the event is seen; the same thread or another, only one is told
  /// so.
  public boolean first(String event) {
    return seen.asMap().putIfAbsent(event, true) == null;
  }

  /// How many events are remembered at the moment.
  long remembered() {
    seen.cleanUp();
    return seen.estimatedSize();
  }
}
