package footnote.chat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// How many questions a person and a channel may ask in a minute. Counts are kept for the busiest
/// [#REMEMBERED] of each only. Safe for use by many threads.
///
/// Each has a bucket (Turner 1986, the leaky bucket as a meter) with as many tokens as questions a
/// minute: a question takes one, and they come back evenly, so that after a burst one waits
/// seconds, not for the end of a minute. Who comes back after a minute has a full one again, which
/// is why forgetting him then costs nothing.
///
/// ```java
/// Limits limits = new Limits(5, 0, InstantSource.system());
/// limits.count("U1", "C1").isPresent(); // true from the sixth question within a minute on
/// ```
public final class Limits {
  /// How many people, and how many channels, are counted.
  static final int REMEMBERED = 10_000;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int perUser;
  private final int perChannel;
  private final LoadingCache<String, Bucket> users;
  private final LoadingCache<String, Bucket> channels;

  /// @param perUser questions a minute; 0 for no limit
  /// @param perChannel likewise
  /// @param clock tells the time
  /// @throws IllegalArgumentException when one is below 0
  public Limits(int perUser, int perChannel, InstantSource clock) {
    this.perUser = requireNatural("limit per user", perUser);
    this.perChannel = requireNatural("limit per channel", perChannel);
    this.users = buckets(perUser, clock);
    this.channels = buckets(perChannel, clock);
  }

  /// Counts a question and tells how long to wait when it is one too many, which then counts for
  /// nobody; empty when it may be asked. Where the channel has had too many, the person gets the
  /// token back.
  public Optional<Duration> count(String user, String channel) {
    Optional<Duration> wait = perUser == 0 ? Optional.empty() : take(users.get(user));
    if (wait.isPresent() || perChannel == 0) {
      return wait;
    }
    Optional<Duration> channelWait = take(channels.get(channel));
    if (channelWait.isPresent() && perUser > 0) {
      users.get(user).addTokens(1);
    }
    return channelWait;
  }

  /// How many people and channels are counted at the moment.
  long remembered() {
    users.cleanUp();
    channels.cleanUp();
    return users.estimatedSize() + channels.estimatedSize();
  }

  /// Takes a token, or tells when there will be one.
  private static Optional<Duration> take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /// A bucket that was left alone for a minute is full, and so need not be remembered.
  private static LoadingCache<String, Bucket> buckets(int limit, InstantSource clock) {
    int capacity = Math.max(1, limit);
    return Caffeine.newBuilder()
        .maximumSize(REMEMBERED)
        .expireAfterAccess(MINUTE.plusSeconds(1))
        .ticker(() -> nanos(clock))
        .executor(Runnable::run)
        .build(_ ->
            Bucket.builder()
                .addLimit(it -> it.capacity(capacity).refillGreedy(capacity, MINUTE))
                .withCustomTimePrecision(new Meter(clock))
                .build());
  }

  private static long nanos(InstantSource clock) {
    return clock.millis() * 1_000_000;
  }

  /// A number of at least 0, else a fault with its name.
  private static int requireNatural(String what, int value) {
    if (value < 0) {
      throw new IllegalArgumentException("illegal " + what + ": " + value + ", must be 0 or more");
    }
    return value;
  }

  private record Meter(InstantSource clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return nanos(clock);
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
