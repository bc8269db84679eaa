package footnote;

import footnote.article.Fault;
import footnote.chat.BackOff;
import footnote.cli.IndexedCollection;
import footnote.corpus.FolderWatch;
import footnote.metrics.Meters;
import footnote.search.IndexException;
import footnote.sync.LiveSync;
import footnote.sync.SyncReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One collection whose index follows its folders, by three threads: one reads what changed and
/// shows it, every second at most; one watches the folders, and walks through them now and then for
/// what was not told; one settles the index when nothing changes, or looks for flipped bits.
///
/// Nothing that goes wrong ends any of them. It is logged once with its cause and tried again after
/// ever longer pauses; the index answers meanwhile as it is.
///
/// ```java
/// collection.begin(); // in step now, if all went well, and kept so
/// ```
final class LiveCollection {
  /// Between two commits.
  private static final Duration COMMIT = Duration.ofSeconds(1);

  /// Between two looks at what is being written.
  private static final Duration LOOK = Duration.ofMillis(250);

  /// Between two walks through folders that can't be watched.
  private static final Duration UNWATCHED = Duration.ofMinutes(1);

  /// Between two walks at least, however often the watch loses track.
  private static final Duration LEAST_WALK = Duration.ofSeconds(5);

  /// How long nothing must have changed before the index is settled, and how many times as long as
  /// that takes: it writes most of the index anew.
  private static final Duration QUIET = Duration.ofSeconds(10);

  private static final int QUIET_TIMES = 20;

  /// Faults that are logged one by one, and that are remembered as told.
  private static final int MOST_FAULTS = 10;

  private static final int MOST_TOLD = 10_000;

  private static final BackOff BACK_OFF =
      BackOff.between(Duration.ofSeconds(1), Duration.ofMinutes(5));

  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  private final IndexedCollection collection;
  private final LiveSync live;
  private final Duration walk;

  /// A permit means that something changed.
  private final Semaphore news = new Semaphore(0);

  /// A permit means that all folders are to be walked through.
  private final Semaphore losses = new Semaphore(0);

  /// Null while nothing is watched; of the thread that walks.
  private @Nullable FolderWatch watch;

  /// What was told to be wrong last, so that it is told once; empty while all is well.
  private String trouble = "";

  /// Likewise why the folders are not watched.
  private String unwatched = "";

  /// What was logged as unreadable.
  private final Set<Fault> told = new HashSet<>();

  /// Roots that were away when the folders were last walked through; of the thread that walks.
  private List<Fault> away = List.of();

  private BackOff.Tries tries = BACK_OFF.start();

  /// Whether something was shown that is not settled, or could not be.
  private volatile boolean unsettled;

  /// How long nothing must change before it is settled.
  private volatile Duration quiet = QUIET;

  private volatile boolean settling;

  private final Meters meters;
  private final InstantSource clock;
  private volatile LiveIndex.Look look;

  /// Those that were started, to be ended by [#close].
  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

  /// @param walk how long between two walks through folders that are watched
  /// @param meters told of steps that fail
  LiveCollection(IndexedCollection collection, Duration walk, Meters meters, InstantSource clock) {
    this.collection = collection;
    this.live = new LiveSync(collection.corpus(), collection.index(), clock);
    this.walk = walk;
    this.meters = meters;
    this.clock = clock;
    this.look = new LiveIndex.Look(false, clock.instant(), 0, 0);
  }

  /// Empty for the only one.
  String name() {
    return collection.name();
  }

  /// Brings the index in step, then keeps it so on threads of its own.
  void begin() {
    live.lost();
    Outcome first = step();
    compared(new LiveSync.Compared(told.size(), List.of()));
    start("reader", () -> read(first));
    start("walk", this::walk);
    start("check", this::verify);
  }

  /// What came of the last step; where nothing changed since it went well, it is in step now.
  LiveIndex.Look look() {
    LiveIndex.Look last = look;
    return last.inStep() && live.isIdle()
        ? new LiveIndex.Look(true, clock.instant(), last.failedFiles(), last.passages())
        : last;
  }

  /// Ends all threads and the watch.
  void close() {
    threads.forEach(Thread::interrupt);
  }

  private void start(String name, Work work) {
    threads.removeIf(thread -> !thread.isAlive());
    threads.add(
        Thread.ofVirtual()
            .name("index" + of() + " " + name)
            .uncaughtExceptionHandler((thread, e) -> LOG.error("{} has ended", thread.getName(), e))
            .start(() -> {
              try {
                work.run();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            }));
  }

  /// What a thread does until it is interrupted.
  private interface Work {
    void run() throws InterruptedException;
  }

  /// What came of a step.
  private enum Outcome {
    SHOWN,
    /// What changed is still being written, or was no change.
    NOTHING,
    FAILED
  }

  /// Reads what changed, for ever.
  private void read(Outcome first) throws InterruptedException {
    pause(first);
    while (true) {
      if (!live.isIdle()) {
        pause(step());
      } else if (!news.tryAcquire(unsettled ? quiet.toMillis() : 60_000, TimeUnit.MILLISECONDS)) {
        settle();
      }
      news.drainPermits();
    }
  }

  private void pause(Outcome outcome) throws InterruptedException {
    switch (outcome) {
      case SHOWN -> Thread.sleep(COMMIT);
      case NOTHING -> Thread.sleep(live.isIdle() ? Duration.ZERO : LOOK);
      case FAILED -> Thread.sleep(tries.pause());
    }
  }

  /// Any failure is this time's and this collection's alone, a broken index or a full disk
  /// included.
  private Outcome step() {
    try {
      Optional<SyncReport> report = live.step();
      report.ifPresent(this::tell);
      Optional<IndexException> behind = report.flatMap(SyncReport::behind);
      if (behind.isPresent()) {
        return failed(behind.get());
      }
      if (report.isPresent()) {
        unsettled = true;
      }
      return well(report);
    } catch (RuntimeException | Error e) {
      return failed(e);
    }
  }

  private Outcome well(Optional<SyncReport> report) {
    if (!trouble.isEmpty()) {
      LOG.info("the index{} is in step again", of());
    }
    trouble = "";
    tries = BACK_OFF.start();
    int passages = report.map(SyncReport::passages).orElse(look.passages());
    Instant now = clock.instant();
    look(last -> new LiveIndex.Look(true, now, last.failedFiles(), passages));
    return report.isPresent() ? Outcome.SHOWN : Outcome.NOTHING;
  }

  /// Tells it once; what the operator is to do about an index stands in its message, all else needs
  /// its cause.
  private Outcome failed(Throwable e) {
    String what = String.valueOf(e.getMessage());
    if (!what.equals(trouble)) {
      trouble = what;
      String line = "the index{} could not be brought in step, and answers as it is: {}";
      LOG.error(line, of(), what, e instanceof IndexException ? null : e);
    }
    meters.indexFailed();
    look(last -> new LiveIndex.Look(false, last.since(), last.failedFiles(), last.passages()));
    tries.again();
    return Outcome.FAILED;
  }

  /// Settles the index beside what goes on, unless that is being done.
  private void settle() {
    if (!unsettled || settling) {
      return;
    }
    unsettled = false;
    settling = true;
    start(
        "settling",
        () -> {
          long start = System.nanoTime();
          try {
            live.settle();
          } catch (RuntimeException | Error e) {
            LOG.warn("the index{} could not be settled yet: {}", of(), e.getMessage());
            unsettled = true;
          } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(QUIET_TIMES);
            quiet = took.compareTo(QUIET) > 0 ? took : QUIET;
            settling = false;
          }
        });
  }

  /// Looks for bytes that are not as they were written; the index is made anew then.
  private void verify() {
    try {
      collection.index().verify();
    } catch (IndexException.Damaged e) {
      LOG.warn("{}", e.getMessage());
      live.lost();
      news.release();
    } catch (RuntimeException | Error e) {
      LOG.debug("the index{} could not be verified: {}", of(), e.getMessage());
    }
  }

  /// Walks through the folders at once, for what changed before they were watched, and then now and
  /// again, for ever.
  private void walk() throws InterruptedException {
    try {
      walkAgain();
    } finally {
      if (watch != null) {
        watch.close();
      }
    }
  }

  private void walkAgain() throws InterruptedException {
    while (true) {
      boolean watched = watch();
      try {
        live.compare().ifPresent(this::compared);
      } catch (RuntimeException | Error e) {
        LOG.warn("the folders{} could not be walked through: {}", of(), e.getMessage());
      }
      news.release();
      Thread.sleep(LEAST_WALK);
      Duration pause = watched ? walk : UNWATCHED;
      losses.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
      losses.drainPermits();
    }
  }

  /// A root that is away is logged once, and once when it is there again.
  private void compared(LiveSync.Compared compared) {
    compared.away().stream()
        .filter(fault -> !away.contains(fault))
        .forEach(fault -> LOG.warn("the folders{}: {}", of(), fault));
    if (compared.away().isEmpty() && !away.isEmpty()) {
      LOG.info("the folders{} are there again", of());
    }
    away = compared.away();
    look(last ->
        new LiveIndex.Look(last.inStep(), last.since(), compared.failed(), last.passages()));
  }

  /// Both the thread that reads and the one that walks tell a part of it.
  private synchronized void look(UnaryOperator<LiveIndex.Look> change) {
    look = change.apply(look);
  }

  /// Begins to watch the folders, if they are not.
  ///
  /// @return whether all are watched
  private boolean watch() {
    if (watch != null && watch.stands()) {
      return true;
    }
    try {
      if (watch != null) {
        watch.close();
      }
      watch = FolderWatch.of(collection.corpus(), new Events());
      unwatched = "";
      return true;
    } catch (IOException | RuntimeException e) {
      watch = null;
      String why = String.valueOf(e.getMessage());
      if (!why.equals(unwatched)) {
        unwatched = why;
        LOG.warn(
            "the folders{} can't be watched ({}): walking through them every minute", of(), why);
      }
      return false;
    }
  }

  /// From the threads of the watch.
  private final class Events implements FolderWatch.Listener {
    @Override
    public void changed(Path path) {
      live.changed(List.of(path));
      news.release();
    }

    @Override
    public void lost(String reason) {
      LOG.info("{}: walking through the folders{}", reason, of());
      losses.release();
    }
  }

  /// The collection in a line of the log; the only one needs no name.
  private String of() {
    return collection.name().isEmpty() ? "" : " of " + collection.name();
  }

  /// Logs what changed and what an operator should know.
  private void tell(SyncReport report) {
    report.rebuilt().ifPresent(why -> LOG.warn("made the index{} anew, as {}", of(), why));
    if (report.touched() > 0) {
      LOG.info(
          "indexed the articles{}: {} added, {} changed, {} removed, {} passages",
          of(),
          report.added(),
          report.changed() + report.renamed(),
          report.removed(),
          report.passages());
    }
    if (told.size() > MOST_TOLD) {
      told.clear();
    }
    List<Fault> faults = report.faults(Fault.Kind.FAILED).stream().filter(told::add).toList();
    faults.stream().limit(MOST_FAULTS).forEach(fault -> LOG.warn("could not be read: {}", fault));
    if (!faults.isEmpty()) {
      LOG.info("{} things in the corpus could not be read", faults.size());
    }
  }
}
