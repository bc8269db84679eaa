package footnote.sync;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.ArticleId;
import footnote.article.Fault;
import footnote.article.Splitter;
import footnote.corpus.Corpus;
import footnote.corpus.ReadResult;
import footnote.search.FileState;
import footnote.search.PassageIndex.Update;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Carries out a plan in one update, and counts. Used once, by one thread: the engine may index the
/// passages it is given on threads of its own. Nothing is visible before [IndexSync] commits, so
/// that a kill at any moment leaves the index as it was.
final class SyncWork {
  private final Corpus corpus;
  private final Update update;
  private final InstantSource clock;

  /// What was removed, by its content: a new file of the same content is the same file renamed.
  private final Map<String, FileState> goneByHash = new HashMap<>();

  private final List<Fault> faults = new ArrayList<>();

  /// Articles, as [SyncReport] counts them.
  private int added;

  private int changed;
  private int renamed;
  private int removed;

  /// @param corpus to read the files of
  /// @param update to write to
  /// @param clock for when each was read
  SyncWork(Corpus corpus, Update update, InstantSource clock) {
    this.corpus = corpus;
    this.update = update;
    this.clock = clock;
  }

  /// Does all of a plan. Files that are gone are removed last, so that a renamed one is still known
  /// when its new name is read.
  ///
  /// @param progress told before each file, within large ones and at the end
  void carryOut(SyncPlan plan, Consumer<SyncProgress> progress) {
    carryOut(plan, progress, Instant.MAX);
  }

  /// Does what there is time for, at least one file.
  ///
  /// @param until when no other file is begun
  /// @return the files that were not read
  List<ArticleFile> carryOut(SyncPlan plan, Consumer<SyncProgress> progress, Instant until) {
    plan.kept().forEach(state -> faults.addAll(state.faults()));
    for (FileState state : plan.dated()) {
      faults.addAll(state.faults());
      update.put(state, update.articles(state.path()));
    }
    for (FileState state : plan.gone()) {
      if (!state.hash().isEmpty()) {
        goneByHash.put(state.hash(), state);
      }
    }
    List<ArticleFile> left = readAll(plan.read(), progress, until);
    plan.gone().forEach(this::remove);
    return left;
  }

  /// Reads files one after another, each as a whole; bytes count by the size the walk saw.
  private List<ArticleFile> readAll(
      List<ArticleFile> files, Consumer<SyncProgress> progress, Instant until) {
    long all = files.stream().mapToLong(ArticleFile::bytes).sum();
    long bytes = 0;
    for (int i = 0; i < files.size(); i++) {
      if (i > 0 && clock.instant().isAfter(until)) {
        return files.subList(i, files.size());
      }
      progress.accept(new SyncProgress(i, files.size(), bytes, all));
      read(files.get(i), new Steps(progress, i, files.size(), bytes, all));
      bytes += files.get(i).bytes();
    }
    progress.accept(new SyncProgress(files.size(), files.size(), all, all));
    return List.of();
  }

  /// Progress within a file of many articles.
  private static final class Steps {
    /// Units of text between two signs of progress.
    private static final long STEP = 1 << 20;

    private final Consumer<SyncProgress> progress;
    private final int files;
    private final int allFiles;
    private final long allBytes;
    private long bytes;
    private long since;

    /// @param files that are done before this one
    /// @param bytes of those files
    /// @param allBytes of all files to read, which the sum never goes over
    Steps(Consumer<SyncProgress> progress, int files, int allFiles, long bytes, long allBytes) {
      this.progress = progress;
      this.files = files;
      this.allFiles = allFiles;
      this.bytes = bytes;
      this.allBytes = allBytes;
    }

    /// Counts an article that was read. Its text is taken for as many bytes as it has characters,
    /// which is near enough for a bar: [SyncWork#readAll] tells the true sum when the file is done.
    void after(Article article) {
      since += article.text().length();
      if (since >= STEP) {
        bytes = Math.min(allBytes, bytes + since);
        since = 0;
        progress.accept(new SyncProgress(files, allFiles, bytes, allBytes));
      }
    }
  }

  /// Reads one file: puts articles that are new or differ, and removes those it no longer has. When
  /// it could not be read to its end the old ones stay beside what was read, and its state is kept
  /// with the fault, so that [SyncPlan] tries it again only when there is a reason to. The hash of
  /// a file that failed in its reader is taken of its bytes; of one that can't be opened it is
  /// empty.
  private void read(ArticleFile file, Steps steps) {
    Map<String, String> old = update.articles(file.id());
    Map<String, String> now = new TreeMap<>();
    long time = clock.millis();
    ReadResult reading =
        corpus.read(
            file,
            article -> {
              take(article, old, now);
              steps.after(article);
            });
    boolean read = !reading.hash().isEmpty();
    if (!read) {
      old.forEach(now::putIfAbsent);
    }
    count(reading, old, now);
    old.keySet().stream()
        .filter(id -> !now.containsKey(id))
        .forEach(id -> update.remove(new ArticleId(id)));
    String hash = read ? reading.hash() : SyncPlan.hash(file);
    faults.addAll(reading.faults());
    update.put(
        new FileState(file.id(), file.bytes(), file.modified(), time, hash, reading.faults()), now);
  }

  /// Leaves an article alone whose hash is what the index has of it. One whose id the file has told
  /// before replaces it, and must be written whatever its hash: the first one stands in its place.
  private void take(Article article, Map<String, String> old, Map<String, String> now) {
    String id = article.source().id().value();
    String hash = ContentHash.of(article);
    if (!hash.equals(old.get(id)) || now.containsKey(id)) {
      update.put(article, Splitter.split(article));
    }
    now.put(id, hash);
  }

  /// Counts by article, not by file. A new file with the content of one that is gone is that file
  /// renamed: its articles, whose ids begin with the path, are written anew and counted as renamed.
  /// A file that is renamed and changed at once is a new one and a lost one.
  private void count(ReadResult reading, Map<String, String> old, Map<String, String> now) {
    FileState before = old.isEmpty() ? goneByHash.remove(reading.hash()) : null;
    if (before != null) {
      renamed += now.size();
      removed -= update.articles(before.path()).size();
      return;
    }
    for (Map.Entry<String, String> article : now.entrySet()) {
      String hash = old.get(article.getKey());
      added += hash == null ? 1 : 0;
      changed += hash != null && !hash.equals(article.getValue()) ? 1 : 0;
    }
    removed += (int) old.keySet().stream().filter(id -> !now.containsKey(id)).count();
  }

  /// Forgets a file and its articles. Which articles it had, the index knows by its path.
  private void remove(FileState file) {
    Map<String, String> articles = update.articles(file.path());
    articles.keySet().forEach(id -> update.remove(new ArticleId(id)));
    removed += articles.size();
    update.removeFile(file.path());
  }

  /// What was done, counted by articles.
  ///
  /// @param removed may be less than the articles removed, by those that were renamed
  /// @param faults by no order
  record Done(int added, int changed, int renamed, int removed, List<Fault> faults) {}

  /// What was done so far.
  Done done() {
    return new Done(added, changed, renamed, removed, List.copyOf(faults));
  }
}
