package footnote.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Remembers for a minute what a platform told of its people and places, so that a question costs
/// no call of it, and who leaves a group is out of it a minute later.
///
/// For any number of threads; two that ask for the same at once may both ask the platform. What
/// fails is remembered for some seconds, so that a platform that is down or refuses is not asked
/// for every rule and question anew.
public final class MinuteCache<K, V> {
  /// How old a value may be.
  static final Duration AGE = Duration.ofMinutes(1);

  /// How long a failure stands.
  static final Duration FAILURE_AGE = Duration.ofSeconds(10);

  /// Values that are kept: beyond that all are forgotten.
  private static final int MOST = 20_000;

  private final InstantSource clock;
  private final Map<K, Aged<V>> values = new ConcurrentHashMap<>();

  /// What asking came to.
  private sealed interface Outcome<V> {
    V get();

    record Told<V>(V get) implements Outcome<V> {}

    record Failed<V>(RuntimeException why) implements Outcome<V> {
      @Override
      public V get() {
        throw why;
      }
    }
  }

  /// @param from when it was asked for; of a failure when it came, which may take longer than it is
  ///   remembered
  private record Aged<V>(Outcome<V> outcome, Instant from) {
    /// A clock that was set back makes it too old as well.
    boolean isFresh(Instant now) {
      Duration age = outcome instanceof Outcome.Told<V> ? AGE : FAILURE_AGE;
      return now.isBefore(from.plus(age)) && now.isAfter(from.minus(age));
    }
  }

  /// @param clock tells what a minute is
  public MinuteCache(InstantSource clock) {
    this.clock = clock;
  }

  /// The value of a key.
  ///
  /// @param asked for it where it isn't known, or was more than a minute ago
  /// @throws RuntimeException of whoever was asked, now or some seconds ago
  public V get(K key, Supplier<V> asked) {
    Aged<V> known = values.get(key);
    Instant now = clock.instant();
    if (known != null && known.isFresh(now)) {
      return known.outcome.get();
    }
    Outcome<V> outcome = outcome(asked);
    if (values.size() >= MOST) {
      values.clear();
    }
    if (!Thread.currentThread().isInterrupted()) {
      boolean told = outcome instanceof Outcome.Told<V>;
      values.put(key, new Aged<>(outcome, told ? now : clock.instant()));
    }
    return outcome.get();
  }

  private static <V> Outcome<V> outcome(Supplier<V> asked) {
    try {
      return new Outcome.Told<>(asked.get());
    } catch (RuntimeException e) {
      return new Outcome.Failed<>(e);
    }
  }
}
