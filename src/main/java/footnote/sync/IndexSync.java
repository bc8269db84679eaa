package footnote.sync;

import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.corpus.Corpus;
import footnote.corpus.Walk;
import footnote.search.FileState;
import footnote.search.IndexException;
import footnote.search.PassageIndex;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings an index in step with its corpus: what is new or changed is read, what is gone is
/// removed, all in one commit. A file that can't be read for now keeps the articles the index has
/// of it, and so do the files of a folder that can't be looked into; a file that is gone loses
/// them. When nothing changed nothing is written, nor locked.
///
/// ```java
/// IndexSync sync = new IndexSync(corpus, index, InstantSource.system());
/// SyncReport report = sync.run(progress -> {});
/// report.touched(); // articles that are not as they were
/// ```
///
/// `run` is the only place where an index is written. It is called once by `index` and `ask`, and
/// again and again by `serve`. What to do is worked out by [SyncPlan], and done by [SyncWork].
public final class IndexSync {
  private final Corpus corpus;
  private final PassageIndex index;
  private final InstantSource clock;
  private final RootDevices devices = new RootDevices();

  /// @param corpus where the articles come from
  /// @param index where they go to
  /// @param clock tells when a file was read, and how long it took
  public IndexSync(Corpus corpus, PassageIndex index, InstantSource clock) {
    this.corpus = corpus;
    this.index = index;
    this.clock = clock;
  }

  /// Looks for changes and writes what there are. A damaged index is made anew, and the report says
  /// why. When another process writes, or this one may not, what the index holds still answers, and
  /// the report says by what it is [SyncReport#behind].
  ///
  /// @param progress told while files are read, by this thread
  /// @throws IndexException.TooNew when the index is not ours to change
  /// @throws IndexException.Busy when there is no index to read meanwhile
  /// @throws IndexException.ReadOnly likewise
  public SyncReport run(Consumer<SyncProgress> progress) {
    return run(new Run(clock.instant(), progress, true));
  }

  /// The same for who keeps the index open: what is done is visible as soon as it is written, and
  /// settled another time.
  SyncReport publish() {
    return run(new Run(clock.instant(), _ -> {}, false));
  }

  /// One call.
  ///
  /// @param settle whether scores are to be those of an index built afresh
  private record Run(Instant start, Consumer<SyncProgress> progress, boolean settle) {}

  /// Damage that shows only while the index is updated makes it anew, once; a second time is
  /// thrown.
  private SyncReport run(Run run) {
    Known known = known();
    Walk walk = walk(known);
    try {
      return run(walk, known, run);
    } catch (IndexException.Damaged e) {
      return run(walk, Known.damaged(e), run);
    }
  }

  /// What lies in the folders; a root that is on another file system of a sudden, without most of
  /// its files, counts as one with nothing in it.
  private Walk walk(Known known) {
    Walk walk = corpus.walk();
    return walk.without(devices.swapped(walk, known.files.keySet()));
  }

  /// What differs between the folders and the index now.
  ///
  /// @param touched files that are to be read, or whose time is to be written again
  /// @param gone whether files are gone as well
  /// @param failed how many files can't be read
  /// @param away of which roots the index keeps what is not there, and why
  record Differences(List<ArticleFile> touched, boolean gone, int failed, List<Fault> away) {}

  /// Compares everything. Reads what the index knows of every file, and takes no lock. Files are
  /// opened only where their size and time leave open whether they changed ([SyncPlan]).
  ///
  /// @return empty where the index has to be made anew
  Optional<Differences> differences() {
    Known known = known();
    if (!known.exists || known.stale.isPresent()) {
      return Optional.empty();
    }
    Walk walk = walk(known);
    SyncPlan plan = SyncPlan.of(walk, known.files, clock.millis());
    Set<String> dated = plan.dated().stream().map(FileState::path).collect(Collectors.toSet());
    List<ArticleFile> touched = new ArrayList<>(plan.read());
    walk.files().stream().filter(file -> dated.contains(file.id())).forEach(touched::add);
    List<Fault> away = vacated(walk, known);
    int failed =
        (int)
            Stream.of(
                    walk.faults().stream(),
                    away.stream(),
                    known.files.values().stream().flatMap(file -> file.faults().stream()))
                .flatMap(faults -> faults)
                .filter(fault -> fault.kind() == Fault.Kind.FAILED)
                .count();
    return Optional.of(new Differences(touched, !plan.gone().isEmpty(), failed, away));
  }

  /// What the index holds before.
  ///
  /// @param stale why it must be made anew
  private record Known(
      boolean exists, boolean settled, Map<String, FileState> files, Optional<String> stale) {
    static final Known NONE = new Known(false, false, Map.of(), Optional.empty());

    static Known damaged(IndexException.Damaged damage) {
      return new Known(false, false, Map.of(), Optional.of(String.valueOf(damage.getMessage())));
    }

    boolean isUpToDate(boolean settle) {
      return exists && (settled || !settle) && stale.isEmpty();
    }
  }

  /// What it holds, read without a lock. An index that knows articles and no files was made by
  /// another analysis (see its catalogue's `files`): its terms mean something else, and all files
  /// must be read again.
  private Known known() {
    try (View view = index.view()) {
      Map<String, FileState> files = view.catalogue().files();
      boolean stale = files.isEmpty() && view.statistics().articles() > 0;
      return new Known(
          true,
          view.statistics().settled(),
          files,
          stale
              ? Optional.of(
                  "it was made by another version of Footnote, or with another url or publisher")
              : Optional.empty());
    } catch (IndexException.Missing _) {
      return Known.NONE;
    } catch (IndexException.Damaged e) {
      return Known.damaged(e);
    }
  }

  /// How many files of the corpus there is no reader for, by the ending of their names.
  public SortedMap<String, Integer> passedOver() {
    return corpus.walk().passedOver();
  }

  /// Plans twice: once without a lock, to find out whether there is anything to do, and again under
  /// the lock, since another process may have done it meanwhile.
  private SyncReport run(Walk walk, Known known, Run run) {
    SyncPlan plan = SyncPlan.of(walk, known.files, clock.millis());
    if (known.isUpToDate(run.settle) && plan.isEmpty()) {
      return report(walk, known, nothing(plan), run.start, Optional.empty());
    }
    try (Update update = index.update()) {
      SyncWork work = new SyncWork(corpus, update, clock);
      work.carryOut(SyncPlan.of(walk, update.files(), clock.millis()), run.progress);
      if (run.settle) {
        update.commit();
      } else {
        update.publish();
      }
      return report(walk, known, work.done(), run.start, Optional.empty());
    } catch (IndexException.Busy | IndexException.ReadOnly e) {
      if (!known.exists) {
        throw withNothingToRead(e);
      }
      return report(walk, known, nothing(plan), run.start, Optional.of(e));
    } catch (UncheckedIOException e) {
      if (!known.exists) {
        throw e;
      }
      IndexException unwritten = new IndexException.Unwritten(String.valueOf(e.getMessage()));
      return report(walk, known, nothing(plan), run.start, Optional.of(unwritten));
    }
  }

  /// Who waits for a first index is told that it is being made.
  private static IndexException withNothingToRead(IndexException trouble) {
    return trouble instanceof IndexException.Busy
        ? new IndexException.Busy(trouble.getMessage() + "; try again when it is made")
        : trouble;
  }

  /// Nothing done, but the faults of files that stay as they are still stand. They are told at each
  /// run, so that nobody takes a quiet run for a sound corpus.
  private static SyncWork.Done nothing(SyncPlan plan) {
    List<Fault> faults = new ArrayList<>();
    plan.kept().forEach(state -> faults.addAll(state.faults()));
    return new SyncWork.Done(0, 0, 0, 0, faults);
  }

  /// Says of each root that is empty of a sudden, or another one, that what the index holds of it
  /// is kept. Whoever means it to be empty can put any file into it, a hidden one too.
  private List<Fault> vacated(Walk walk, Known known) {
    List<Fault> faults = new ArrayList<>();
    for (String root : walk.vacant()) {
      long files = known.files.keySet().stream().filter(path -> path.startsWith(root)).count();
      if (files > 0) {
        String reason =
            !devices.isSwapped(root)
                ? "empty of a sudden: the index keeps its "
                    + files
                    + " files, until there is anything in it again"
                : "on another file system of a sudden, without most of its files: the index keeps"
                    + " its "
                    + files
                    + " files, until they are there again, or the program is started anew";
        faults.add(new Fault(root.isEmpty() ? "the corpus" : root, 0, reason));
      }
    }
    return faults;
  }

  /// Counts what is unchanged from what the index holds now: articles less those that were touched.
  private SyncReport report(
      Walk walk, Known known, SyncWork.Done done, Instant start, Optional<IndexException> behind) {
    List<Fault> faults = new ArrayList<>(walk.faults());
    faults.addAll(vacated(walk, known));
    return report(walk, faults, done, start, known.stale, behind);
  }

  /// The same of a part of the corpus.
  SyncReport report(List<Fault> faults, SyncWork.Done done, Instant start) {
    Walk none = new Walk(List.of(), List.of(), List.of());
    return report(none, faults, done, start, Optional.empty(), Optional.empty());
  }

  private SyncReport report(
      Walk walk,
      List<Fault> found,
      SyncWork.Done done,
      Instant start,
      Optional<String> rebuilt,
      Optional<IndexException> behind) {
    List<Fault> faults = new ArrayList<>(found);
    faults.addAll(done.faults());
    faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
    try (View view = index.view()) {
      int fresh = done.added() + done.changed() + done.renamed();
      return new SyncReport(
          done.added(),
          done.changed(),
          done.renamed(),
          done.removed(),
          view.statistics().articles() - fresh,
          faults,
          walk.passedOver(),
          view.statistics().passages(),
          Duration.between(start, clock.instant()),
          rebuilt,
          behind);
    }
  }
}
