package footnote.chat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The questions at work: a bounded number, and none any more once it is finished. Safe for use by
/// many threads.
///
/// A bound, since each question takes memory and the processor's time, and a flood of them should
/// be told so rather than answered late.
public final class Workload {
  private final int most;
  private final Semaphore free;
  private volatile boolean finishing;

  /// @param most questions at work at a time, at least 1
  public Workload(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("illegal workload: " + most + ", must be at least 1");
    }
    this.most = most;
    this.free = new Semaphore(most);
  }

  /// Takes on a question; whoever got `true` calls [#end] when it is answered.
  public boolean begin() {
    return !finishing && free.tryAcquire();
  }

  /// A question is done; called once for each that [#begin] took on.
  public void end() {
    free.release();
  }

  /// Takes on no more and waits for those at work.
  ///
  /// @param patience how long at most
  /// @return whether all ended in time
  public boolean finish(Duration patience) {
    finishing = true;
    try {
      boolean ended = free.tryAcquire(most, patience.toMillis(), TimeUnit.MILLISECONDS);
      if (ended) {
        free.release(most);
      }
      return ended;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
