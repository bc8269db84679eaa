package footnote;

import footnote.article.Fault;
import footnote.sync.IndexSync;
import footnote.sync.SyncReport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the index in step with the articles, at once and every minute, for as long as it runs. An
/// article that is put into a folder can so be quoted a minute later, without a restart. When
/// nothing changed it costs a walk through the folders. Questions are answered meanwhile from the
/// last commit.
///
/// A failure is logged and tried again the next minute. What could not be read is logged when it
/// changes, not every minute.
final class LiveIndex implements Runnable {
  /// Between two looks at the folders.
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /// Faults that are logged one by one.
  private static final int MOST_FAULTS = 10;

  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  private final IndexSync sync;

  /// What was logged as unreadable the last time.
  private List<Fault> told = List.of();

  /// Down when the first look is done.
  private final CountDownLatch begun = new CountDownLatch(1);

  /// Whether the last look ended with the index in step.
  private volatile boolean inStep;

  /// @param sync of the corpus that the bots answer from
  LiveIndex(IndexSync sync) {
    this.sync = sync;
  }

  /// Runs until it is interrupted; to be run on a thread of its own.
  @Override
  public void run() {
    try {
      while (true) {
        step();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// One time. Any failure is this time's alone, a broken index or a full disk included.
  private void step() {
    try {
      tell(sync.run(_ -> {}));
      inStep = true;
    } catch (RuntimeException e) {
      inStep = false;
      LOG.error("the index could not be brought in step", e);
    } finally {
      begun.countDown();
    }
  }

  /// Waits for the first time to be over, so that nobody is told that nothing is indexed yet who
  /// would only have to wait a moment.
  ///
  /// @param longest how long at most; then it goes on beside the bots
  void awaitBegun(Duration longest) {
    try {
      if (!begun.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.info("the articles are still being indexed");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether the last time went well.
  boolean inStep() {
    return inStep;
  }

  /// Logs what changed and what an operator should know.
  private void tell(SyncReport report) {
    report.rebuilt().ifPresent(why -> LOG.warn("made the index anew, as {}", why));
    report.behind().ifPresent(why -> LOG.warn("{}; answering from it as it is", why.getMessage()));
    if (report.touched() > 0) {
      LOG.info(
          "indexed the articles: {} added, {} changed, {} removed, {} passages",
          report.added(),
          report.changed() + report.renamed(),
          report.removed(),
          report.passages());
    }
    List<Fault> faults = report.faults(Fault.Kind.FAILED);
    if (!faults.equals(told)) {
      told = faults;
      told.stream().limit(MOST_FAULTS).forEach(fault -> LOG.warn("could not be read: {}", fault));
      LOG.info("{} things in the corpus could not be read", told.size());
    }
  }
}
