package footnote;

import footnote.cli.IndexedCollection;
import footnote.metrics.Meters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The indexes of all collections, each kept in step with its articles for as long as it runs
/// ([LiveCollection]): an article that is put into a folder can be quoted a moment later, without a
/// restart. Questions are answered meanwhile from the last commit.
///
/// At the start one collection is brought in step after another, since a first indexing takes a
/// quarter of the memory; from then on each is on its own, and what fails in one costs no other.
///
/// ```java
/// LiveIndex index = new LiveIndex(session.collections(), Duration.ofMinutes(5), meters, clock);
/// Thread.ofVirtual().start(index);
/// index.awaitBegun(Duration.ofSeconds(10)); // questions meet articles now, if all went well
/// ```
final class LiveIndex implements Runnable, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  private final List<LiveCollection> collections;
  private final InstantSource clock;

  /// Down when each was looked at once.
  private final CountDownLatch begun = new CountDownLatch(1);

  /// What came of the looks at a collection.
  ///
  /// @param inStep whether the last one ended with the index in step
  /// @param since when it was in step the last time; before the first, when the program began
  /// @param failedFiles files that can't be read, as the last walk through all of them found
  /// @param passages that the index holds
  record Look(boolean inStep, Instant since, int failedFiles, int passages) {}

  /// @param collections that the bots answer from
  /// @param walk how long between two walks through folders that are watched
  /// @param meters told of looks that fail
  /// @param clock tells how far the index is behind
  LiveIndex(
      List<IndexedCollection> collections, Duration walk, Meters meters, InstantSource clock) {
    this.collections =
        collections.stream().map(one -> new LiveCollection(one, walk, meters, clock)).toList();
    this.clock = clock;
    meters.watchIndex(
        this,
        index -> index.inStep() ? 1 : 0,
        LiveIndex::lag,
        index -> index.collections.stream().mapToInt(one -> one.look().failedFiles).sum(),
        index -> index.collections.stream().mapToInt(one -> one.look().passages).sum());
  }

  /// Seconds since all were in step.
  private double lag() {
    Instant now = clock.instant();
    return collections.stream()
        .map(LiveCollection::look)
        .mapToDouble(look -> Duration.between(look.since, now).toMillis() / 1e3)
        .max()
        .orElse(0);
  }

  /// What came of the last look at a collection.
  ///
  /// @param collection one of those that were given
  Look look(String collection) {
    return collections.stream()
        .filter(one -> one.name().equals(collection))
        .map(LiveCollection::look)
        .findFirst()
        .orElseThrow();
  }

  /// Looks at each once; they go on by threads of their own.
  @Override
  public void run() {
    try {
      collections.forEach(LiveCollection::begin);
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

  /// Whether all went well the last time. Not before the first time is over.
  boolean inStep() {
    return collections.stream().allMatch(one -> one.look().inStep);
  }

  /// The threads end when they have done what they are at.
  @Override
  public void close() {
    collections.forEach(LiveCollection::close);
  }
}
