package footnote.sync;

import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.corpus.Corpus;
import footnote.corpus.PartWalk;
import footnote.search.FileState;
import footnote.search.PassageIndex;
import footnote.search.PassageIndex.Update;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps an index in step with a corpus by what it is told has changed there, so that a change is
/// visible in a moment and costs what changed, however large the corpus is.
///
/// Nobody is trusted to tell everything: [#compare] walks through all now and then and adds what
/// was missed. Whoever lost track says so by [#lost], and all is walked through at the next step.
///
/// ```java
/// live.lost(); // at the start
/// live.step(); // all of it is read
/// live.changed(List.of(path)); // by a watcher, on any thread
/// live.step(); // this file is read, as soon as nobody writes to it any more
/// ```
///
/// One thread at a time calls [#step]; the others are for any thread.
public final class LiveSync {
  /// How long is read before what was read is shown.
  private static final Duration WORK = Duration.ofSeconds(1);

  private final Corpus corpus;
  private final PassageIndex index;
  private final IndexSync sync;
  private final InstantSource clock;
  private final ChangedPlaces places;

  private volatile boolean reading;

  /// @param clock tells when files were changed, and how long reading them takes
  public LiveSync(Corpus corpus, PassageIndex index, InstantSource clock) {
    this.corpus = corpus;
    this.index = index;
    this.sync = new IndexSync(corpus, index, clock);
    this.clock = clock;
    this.places = new ChangedPlaces(corpus, clock);
  }

  /// Takes note of files and folders that are new, changed or gone.
  public void changed(Collection<Path> paths) {
    places.add(paths);
  }

  /// Takes note that anything may have changed.
  public void lost() {
    places.addAll();
  }

  /// Whether nothing is waiting to be read or being read.
  public boolean isIdle() {
    return !reading && places.isEmpty();
  }

  /// Reads what is at rest and shows it, after a second at the latest: what there was no time for
  /// is left to the next step. What fails is left to it as well.
  ///
  /// @return what came of it; empty where nothing is at rest or nothing differs
  public Optional<SyncReport> step() {
    reading = true;
    try {
      return step(places.rest());
    } finally {
      reading = false;
    }
  }

  /// What was taken to be read is put back on any failure, an error of memory among them: else a
  /// change would be lost until the next look through all.
  private Optional<SyncReport> step(ChangedPlaces.Rest rest) {
    try {
      if (rest.all()) {
        return Optional.of(whole());
      }
      return rest.parts().isEmpty() ? Optional.empty() : read(rest.parts());
    } catch (RuntimeException | Error e) {
      places.add(rest.parts().keySet());
      if (rest.all()) {
        places.addAll();
      }
      throw e;
    }
  }

  /// Tried again where it could not be written. Where another process writes, or the disk is full.
  private SyncReport whole() {
    SyncReport report = sync.publish();
    if (report.behind().isPresent()) {
      places.addAll();
    }
    return report;
  }

  /// An index that begins afresh is made of all there is, not of these places alone.
  private Optional<SyncReport> read(Map<Path, List<PartWalk>> places) {
    Instant start = clock.instant();
    try (Update update = index.update()) {
      if (!update.beginsAfresh()) {
        List<PartWalk> parts = places.values().stream().flatMap(List::stream).toList();
        return read(parts, update, start);
      }
    }
    return Optional.of(whole());
  }

  /// Files that there was no time for are noted again before anybody is told what was done.
  private Optional<SyncReport> read(List<PartWalk> parts, Update update, Instant start) {
    SyncPlan plan = plan(parts, update);
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    SyncWork work = new SyncWork(corpus, update, clock);
    List<ArticleFile> left = work.carryOut(plan, _ -> {}, start.plus(WORK));
    update.publish();
    places.add(left.stream().map(ArticleFile::path).toList());
    List<Fault> faults = new ArrayList<>();
    parts.forEach(part -> faults.addAll(part.walk().faults()));
    return Optional.of(sync.report(faults, work.done(), start));
  }

  /// What differs at these places. A file may be told by its own place and by its folder's: it is
  /// read once. One that is gone at one place and there at another, as a renamed one may be, is
  /// read and not removed.
  private SyncPlan plan(List<PartWalk> parts, Update update) {
    Map<String, ArticleFile> read = new LinkedHashMap<>();
    Map<String, FileState> dated = new LinkedHashMap<>();
    Map<String, FileState> gone = new LinkedHashMap<>();
    for (PartWalk part : parts) {
      Map<String, FileState> known = new HashMap<>();
      update.file(part.id()).ifPresent(state -> known.put(state.path(), state));
      update.within(part.id()).forEach(state -> known.put(state.path(), state));
      SyncPlan plan = SyncPlan.of(part.walk(), known, clock.millis());
      plan.read().forEach(file -> read.put(file.id(), file));
      plan.dated().forEach(state -> dated.put(state.path(), state));
      plan.gone().forEach(state -> gone.put(state.path(), state));
    }
    gone.keySet().removeAll(read.keySet());
    return new SyncPlan(
        List.copyOf(read.values()),
        List.copyOf(dated.values()),
        List.copyOf(gone.values()),
        List.of());
  }

  /// Walks through all folders and takes note of what differs from the index. Takes no lock, so
  /// that changes that are told meanwhile are shown as ever.
  ///
  /// @return empty where the index has to be made anew
  public Optional<Compared> compare() {
    Optional<IndexSync.Differences> differences = sync.differences();
    if (differences.isEmpty()) {
      places.addAll();
      return Optional.empty();
    }
    List<ArticleFile> touched = differences.get().touched();
    if (!differences.get().gone() && touched.stream().allMatch(this::isFoundAt)) {
      places.add(touched.stream().map(ArticleFile::path).toList());
    } else {
      places.addAll();
    }
    return Optional.of(new Compared(differences.get().failed(), differences.get().away()));
  }

  /// What a look through all folders found that is amiss.
  ///
  /// @param failed how many files can't be read, roots that are away among them
  /// @param away those roots, of which the index keeps what it has, and why
  public record Compared(int failed, List<Fault> away) {
    public Compared {
      away = List.copyOf(away);
    }
  }

  /// Whether a look at the place of a file finds it: not where a link leads there.
  private boolean isFoundAt(ArticleFile file) {
    return corpus.walk(file.path()).stream()
        .flatMap(List::stream)
        .anyMatch(part -> part.id().equals(file.id()));
  }

  /// Makes scores those of an index built afresh; may take long, and is for a thread of its own.
  public void settle() {
    index.settle();
  }
}
