package footnote.chat;

import dev.failsafe.Execution;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long to wait before another try: pauses that double up to a longest one, each a quarter
/// shorter or longer by chance, so that those who failed together don't come back together. Whoever
/// tries waits for himself, and so can end his waiting.
///
/// ```java
/// BackOff.Tries tries = BackOff.between(SECOND, MINUTE).start();
/// while (!connected() && tries.again()) {
///   stop.await(tries.pause().toMillis(), MILLISECONDS);
/// }
/// ```
public final class BackOff {
  private static final double JITTER = .25;

  private final RetryPolicy<Boolean> policy;

  private BackOff(RetryPolicy<Boolean> policy) {
    this.policy = policy;
  }

  /// Pauses from the first to the longest, for ever.
  public static BackOff between(Duration first, Duration longest) {
    return new BackOff(
        RetryPolicy.<Boolean>builder()
            .handleResult(false)
            .withBackoff(first, longest)
            .withJitter(JITTER)
            .withMaxRetries(-1)
            .build());
  }

  /// The same for so many tries at most, the first included.
  public BackOff atMost(int tries) {
    return new BackOff(RetryPolicy.builder(policy.getConfig()).withMaxAttempts(tries).build());
  }

  /// The same for so long at most, from the first try to the end of the last pause.
  public BackOff within(Duration patience) {
    return new BackOff(RetryPolicy.builder(policy.getConfig()).withMaxDuration(patience).build());
  }

  /// Begins to try.
  public Tries start() {
    return new Tries();
  }

  /// The tries at one thing. For one thread.
  public final class Tries {
    private Execution<Boolean> execution = Execution.of(policy);
    private Duration pause = Duration.ZERO;

    private Tries() {}

    /// Takes note that a try failed.
    ///
    /// @return whether to try again, after [#pause]
    public boolean again() {
      return again(Duration.ZERO);
    }

    /// Likewise, where the other side told how long to wait.
    ///
    /// @param least what it asked for, which the pause is added to
    public boolean again(Duration least) {
      execution.recordResult(false);
      pause = execution.getDelay().plus(least);
      return !execution.isComplete() && !isTooLate();
    }

    private boolean isTooLate() {
      @Nullable Duration patience = policy.getConfig().getMaxDuration();
      return patience != null && execution.getElapsedTime().plus(pause).compareTo(patience) > 0;
    }

    /// How long to wait before the next try.
    public Duration pause() {
      return pause;
    }

    /// Takes note of how long the thing stood before it failed: it starts with the first pause
    /// again once it stood for longer than the longest. What fails as soon as it stands is tried
    /// ever more rarely.
    public void stood(Duration time) {
      if (time.compareTo(policy.getConfig().getMaxDelay()) > 0) {
        execution = Execution.of(policy);
      }
    }
  }
}
