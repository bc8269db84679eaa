package footnote.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/// Questions of the last day, each by a key: in memory alone and never written down, since what
/// people ask is nobody else's business, and a file of it would have to be guarded. Safe for use by
/// many threads.
///
/// ```java
/// DayMemory memory = new DayMemory(2_000);
/// memory.keep("a7", "When did the port reopen?");
/// memory.of("a7"); // that question; empty a day later, and after a restart
/// ```
final class DayMemory {
  private static final Duration DAY = Duration.ofDays(1);

  private final Cache<String, String> questions;

  /// @param most questions kept, at least 1; those kept longest ago are forgotten first
  DayMemory(int most) {
    this.questions =
        Caffeine.newBuilder()
            .maximumSize(most)
            .expireAfterWrite(DAY)
            .executor(Runnable::run)
            .build();
  }

  /// Keeps a question in place of the one that the key had.
  void keep(String key, String question) {
    questions.put(key, question);
  }

  /// The question of a key; empty where there is none, or no more.
  Optional<String> of(String key) {
    return Optional.ofNullable(questions.getIfPresent(key));
  }
}
