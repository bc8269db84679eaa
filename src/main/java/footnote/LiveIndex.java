package footnote;

import footnote.article.Fault;
import footnote.cli.IndexedCollection;
import footnote.metrics.Meters;
import footnote.sync.SyncReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the index of each collection in step with its articles, at once and every minute, for as
/// long as it runs. An article that is put into a folder can so be quoted a minute later, without a
/// restart. When nothing changed it costs a walk through the folders. Questions are answered
/// meanwhile from the last commit.
///
/// A failure is logged and tried again the next minute; that of one collection costs no other. What
/// could not be read is logged when it changes, not every minute.
///
/// ```java
/// LiveIndex index = new LiveIndex(session.collections(), meters, clock);
/// Thread.ofVirtual().start(index);
/// index.awaitBegun(Duration.ofSeconds(10)); // questions meet articles now, if all went well
/// ```
final class LiveIndex implements Runnable {
  /// Between two looks at the folders.
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /// Faults that are logged one by one.
  private static final int MOST_FAULTS = 10;

  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  private final List<IndexedCollection> collections;

  private final Meters meters;
  private final InstantSource clock;

  /// What is known of each collection, by its name.
  private final Map<String, Look> looks = new ConcurrentHashMap<>();

  /// What was logged as unreadable the last time, by collection.
  private final Map<String, List<Fault>> told = new HashMap<>();

  /// Down when the first look is done.
  private final CountDownLatch begun = new CountDownLatch(1);

  /// Whether the last look ended with the index in step.
  private volatile boolean inStep;

  /// What came of the looks at a collection.
  ///
  /// @param inStep whether the last one ended with the index in step
  /// @param since when it was in step the last time; before the first, when the program began
  /// @param failedFiles files that can't be read
  /// @param passages that the index holds
  record Look(boolean inStep, Instant since, int failedFiles, int passages) {}

  /// @param collections that the bots answer from
  /// @param meters told of looks that fail
  /// @param clock tells how far the index is behind
  LiveIndex(List<IndexedCollection> collections, Meters meters, InstantSource clock) {
    this.collections = List.copyOf(collections);
    this.meters = meters;
    this.clock = clock;
    collections.forEach(it -> looks.put(it.name(), new Look(false, clock.instant(), 0, 0)));
    meters.watchIndex(
        this,
        index -> index.inStep ? 1 : 0,
        LiveIndex::lag,
        index -> index.looks.values().stream().mapToInt(Look::failedFiles).sum(),
        index -> index.looks.values().stream().mapToInt(Look::passages).sum());
  }

  /// Seconds since all were in step.
  private double lag() {
    Instant now = clock.instant();
    return looks.values().stream()
        .mapToDouble(look -> Duration.between(look.since, now).toMillis() / 1e3)
        .max()
        .orElse(0);
  }

  /// What came of the last look at a collection.
  ///
  /// @param collection one of those that were given
  Look look(String collection) {
    return Objects.requireNonNull(looks.get(collection));
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

  /// One time for each collection.
  private void step() {
    try {
      boolean all = true;
      for (IndexedCollection collection : collections) {
        all &= step(collection);
      }
      inStep = all;
    } finally {
      begun.countDown();
    }
  }

  /// Any failure is this time's and this collection's alone, a broken index or a full disk
  /// included.
  ///
  /// @return whether the collection is in step now
  private boolean step(IndexedCollection collection) {
    try {
      SyncReport report = collection.sync().run(_ -> {});
      looks.put(collection.name(), look(collection.name(), report));
      tell(collection.name(), report);
      return true;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      LOG.error("the index{} could not be brought in step", of(collection.name()), e);
      meters.indexFailed();
      Look last = look(collection.name());
      looks.put(collection.name(), new Look(false, last.since, last.failedFiles, last.passages));
      return false;
    }
  }

  /// One that could not be written is behind, though it can be read.
  private Look look(String collection, SyncReport report) {
    boolean inStep = report.behind().isEmpty();
    Instant since = inStep ? clock.instant() : look(collection).since;
    int failed = report.faults(Fault.Kind.FAILED).size();
    return new Look(inStep, since, failed, report.passages());
  }

  /// A collection in a line of the log; the only one needs no name.
  private static String of(String collection) {
    return collection.isEmpty() ? "" : " of " + collection;
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
  ///
  /// Not before the first time is over.
  boolean inStep() {
    return inStep;
  }

  /// Logs what changed and what an operator should know.
  private void tell(String collection, SyncReport report) {
    report
        .rebuilt()
        .ifPresent(why -> LOG.warn("made the index{} anew, as {}", of(collection), why));
    report.behind().ifPresent(why -> LOG.warn("{}; answering from it as it is", why.getMessage()));
    if (report.touched() > 0) {
      LOG.info(
          "indexed the articles{}: {} added, {} changed, {} removed, {} passages",
          of(collection),
          report.added(),
          report.changed() + report.renamed(),
          report.removed(),
          report.passages());
    }
    List<Fault> faults = report.faults(Fault.Kind.FAILED);
    if (!faults.equals(told.getOrDefault(collection, List.of()))) {
      told.put(collection, faults);
      faults.stream().limit(MOST_FAULTS).forEach(fault -> LOG.warn("could not be read: {}", fault));
      LOG.info("{} things in the corpus could not be read", faults.size());
    }
  }
}
