package footnote.discord;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/// Awaits what takes milliseconds, as a rule.
final class Soon {
  private Soon() {}

  /// Looks at once, and every few milliseconds for 10 s at most.
  static ConditionFactory await() {
    return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
  }
}
