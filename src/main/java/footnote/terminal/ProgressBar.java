package footnote.terminal;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// A line at the foot of a terminal that says how far long work is. It appears only when the work
/// takes longer than a moment, and leaves nothing behind. Safe for use by many threads.
///
/// ```java
/// try (ProgressBar bar = new ProgressBar("Indexing", System.err::print, System::nanoTime)) {
///   bar.show(3, 12); // "Indexing ██████░░░░░░░░░░░░░░░░░░  25 %", if half a second has passed
/// }
/// ```
public final class ProgressBar implements AutoCloseable {
  /// Nanoseconds before it appears: work of half a second needs no bar.
  private static final long MOMENT = 500_000_000;

  /// Nanoseconds between two pictures, so that drawing costs nothing.
  private static final long BETWEEN_TWO = 100_000_000;

  /// How long the bar is.
  private static final int CELLS = 24;

  /// To the line's beginning, then erase to its end (ECMA-48, EL).
  private static final String CLEAR_LINE = "\r\033[K";

  private final String work;
  private final Consumer<String> screen;
  private final LongSupplier nanos;
  private final long start;
  private long shownAt;
  private boolean shown;

  /// Begins to count the time.
  ///
  /// @param work what is done, as `Indexing`
  /// @param screen takes what is to be written, as it is
  /// @param nanos a clock that only goes forward
  public ProgressBar(String work, Consumer<String> screen, LongSupplier nanos) {
    this.work = work;
    this.screen = screen;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /// Tells that `done` of `all` are done, in any unit.
  public synchronized void show(long done, long all) {
    long now = nanos.getAsLong();
    if (now - start >= MOMENT && (!shown || now - shownAt >= BETWEEN_TWO)) {
      shown = true;
      shownAt = now;
      screen.accept(CLEAR_LINE + bar(done, Math.max(done, Math.max(1, all))));
    }
  }

  /// The words, the bar and a percentage.
  private String bar(long done, long all) {
    int full = (int) (done * CELLS / all);
    String cells = "█".repeat(full) + "░".repeat(CELLS - full);
    return String.format(Locale.ROOT, "%s %s %3d %%", work, cells, done * 100 / all);
  }

  /// Takes the line away.
  @Override
  public synchronized void close() {
    if (shown) {
      screen.accept(CLEAR_LINE);
      shown = false;
    }
  }
}
