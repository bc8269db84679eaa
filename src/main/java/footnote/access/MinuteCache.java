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
/// fails is not remembered.
public final class MinuteCache<K, V> {
  /// How old a value may be.
  static final Duration AGE = Duration.ofMinutes(1);

  /// Values that are kept: beyond that all are forgotten.
  private static final int MOST = 20_000;

  private final InstantSource clock;
  private final Map<K, Aged<V>> values = new ConcurrentHashMap<>();

  private record Aged<V>(V value, Instant until) {}

  /// @param clock tells what a minute is
  public MinuteCache(InstantSource clock) {
    this.clock = clock;
  }

  /// The value of a key.
  ///
  /// @param asked for it where it isn't known, or was more than a minute ago
  public V get(K key, Supplier<V> asked) {
    Aged<V> known = values.get(key);
    Instant now = clock.instant();
    if (known != null
        && now.isBefore(known.until)
        && now.isAfter(known.until.minus(AGE.plus(AGE)))) {
      return known.value;
    }
    V value = asked.get();
    if (values.size() >= MOST) {
      values.clear();
    }
    values.put(key, new Aged<>(value, now.plus(AGE)));
    return value;
  }
}
