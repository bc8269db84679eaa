package footnote.access;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers for a minute what a platform told, so that a question costs no call of it and who
/// leaves a group is out of it a minute later. For any number of threads; two that ask the same at
/// once may both ask the platform.
///
/// What can't be found out is logged, answered as grants the least, and asked again the next time.
final class CachedDirectory implements Directory {
  /// How old an answer may be.
  public static final Duration AGE = Duration.ofMinutes(1);

  /// Answers that are kept: beyond that all are forgotten.
  private static final int MOST = 20_000;

  private static final Logger LOG = LoggerFactory.getLogger(CachedDirectory.class);

  private final Directory platform;
  private final InstantSource clock;
  private final Map<Key, Known> known = new ConcurrentHashMap<>();

  private record Key(String what, String home, String of, String user) {}

  private record Known(boolean answer, Instant until) {}

  /// @param platform asked for what isn't known, or was a minute ago
  /// @param clock tells what a minute is
  public CachedDirectory(Directory platform, InstantSource clock) {
    this.platform = platform;
    this.clock = clock;
  }

  @Override
  public boolean isMember(String home, String user) {
    return answer(new Key("member", home, "", user), () -> platform.isMember(home, user), false);
  }

  @Override
  public boolean isInGroup(Optional<String> home, String group, String user) {
    return answer(
        new Key("group", home.orElse(""), group, user),
        () -> platform.isInGroup(home, group, user),
        false);
  }

  @Override
  public boolean isShared(Place place) {
    return answer(
        new Key("shared", place.home().orElse(""), place.channel(), ""),
        () -> platform.isShared(place),
        true);
  }

  /// @param least what grants the least
  private boolean answer(Key key, BooleanSupplier asked, boolean least) {
    Known before = known.get(key);
    if (before != null && clock.instant().isBefore(before.until)) {
      return before.answer;
    }
    try {
      Instant until = clock.instant().plus(AGE);
      boolean answer = asked.getAsBoolean();
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, new Known(answer, until));
      return answer;
    } catch (UncheckedIOException e) {
      known.remove(key);
      LOG.warn("who may read could not be found out: {}", e.getMessage());
      return least;
    }
  }
}
