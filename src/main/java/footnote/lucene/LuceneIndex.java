package footnote.lucene;

import footnote.analysis.Analyses;
import footnote.analysis.Analysis;
import footnote.search.IndexException;
import footnote.search.PassageIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// Passages in a local folder. Reading needs no lock and follows each commit of any process;
/// writing takes Lucene's lock on the folder. The folder belongs to the index: what else lies in it
/// may be deleted.
///
/// ```java
/// try (LuceneIndex index = new LuceneIndex(Path.of("data/index/articles"));
///     PassageIndex.View view = index.view()) {
///   view.statistics().passages();
/// }
/// ```
///
/// One commit is open at a time, as a [Snapshot] that all views of it share; each call of [#view]
/// looks whether there is a later one. A view keeps its snapshot open by a count, so that a commit
/// may come and its files go while questions are answered from the last. What a commit adds, up to
/// 32 MB, is verified by its checksums before it is used, and all of it by [#verify]; damage is
/// remembered with the commit it was found in, so that not every question finds it anew, and
/// forgotten with the next commit.
public final class LuceneIndex implements PassageIndex {
  private final Path folder;
  private final String analysis;
  private final String selection;
  private final LuceneErrors troubles;
  private final FolderTime time;

  /// Null until the folder is there: reading makes none.
  private @Nullable Directory directory;

  /// The commit that is open, held once for the index itself; null before the first view.
  private @Nullable Snapshot snapshot;

  /// What was wrong with the commit that is known to be damaged, thrown as long as that is the
  /// last; null where none is.
  private IndexException.@Nullable Damaged damage;

  /// The mark of that commit; it counts only where there is [#damage].
  private Commit.@Nullable Mark damaged;

  /// The files whose checksums were compared, or that were there when a large index was opened.
  private Set<String> known = Set.of();

  /// For all snapshots, since making them for each would cost more than a small commit.
  private final Analyses analyses = new Analyses();

  private final SharedWriter writer = new SharedWriter();

  /// @param folder made when it is first written to
  public LuceneIndex(Path folder) {
    this(folder, "", "");
  }

  /// @param folder made when it is first written to
  /// @param reading names how articles are read besides: where another made the index, it is made
  ///   anew, while the old one answers
  /// @param selection names which files of its roots it is made of, empty for all: one of others is
  ///   made anew too, and not read before, as it may hold what nobody is to read any more
  public LuceneIndex(Path folder, String reading, String selection) {
    this(folder, null, Analysis.FINGERPRINT + reading, selection);
  }

  /// @param folder the name in messages
  /// @param analysis names the analysis that the index must be made by
  LuceneIndex(Path folder, @Nullable Directory directory, String analysis) {
    this(folder, directory, analysis, "");
  }

  private LuceneIndex(
      Path folder, @Nullable Directory directory, String analysis, String selection) {
    this.folder = folder;
    this.directory = directory;
    this.analysis = analysis;
    this.selection = selection;
    this.troubles = new LuceneErrors(folder.toString());
    this.time = new FolderTime(folder, InstantSource.system());
  }

  /// Looks whether there is a later commit, and opens that.
  @Override
  public View view() {
    return viewOfLast();
  }

  /// A view of the last commit, which holds it open.
  ///
  /// @throws IndexException when there is none, or it can't be used
  synchronized LuceneView viewOfLast() {
    try {
      Directory directory = existing().orElseThrow(troubles::missing);
      Snapshot last = last(directory);
      last.reader().incRef();
      return new LuceneView(last, error -> reading(error, last.mark()));
    } catch (IOException e) {
      throw troubles.reading(e);
    }
  }

  /// The folder, once there is one. Once open it is kept, even if the folder goes.
  private Optional<Directory> existing() throws IOException {
    if (directory == null && Files.isDirectory(folder)) {
      directory = FSDirectory.open(folder);
    }
    return Optional.ofNullable(directory);
  }

  /// The last commit, opened only if it isn't the one that is open. The folder's time is asked
  /// first, as [FolderTime] demands.
  private Snapshot last(Directory directory) throws IOException {
    if (time.isUnchanged() && snapshot != null && damage == null) {
      return snapshot;
    }
    Commit.Mark last = Commit.mark(directory);
    if (damage != null && last.equals(damaged)) {
      throw damage;
    }
    if (snapshot == null || !last.equals(snapshot.mark())) {
      Snapshot opened = open(directory, last);
      letGo();
      snapshot = opened;
    }
    return snapshot;
  }

  /// Opens the last commit. A writer may delete its files on the way; then there is a newer one,
  /// and that is opened instead.
  ///
  /// @param last the mark of the commit as it was before, to tell whether there is a newer one
  private Snapshot open(Directory directory, Commit.Mark last) throws IOException {
    try {
      Commit commit = Commit.last(directory).orElseThrow(troubles::missing);
      check(commit);
      return Snapshot.of(reader(directory), commit.isBy(analysis), last, analyses);
    } catch (IOException | IndexOutOfBoundsException e) {
      Commit.Mark now = Commit.mark(directory);
      if (now.generation() != Long.MAX_VALUE && !now.equals(last)) {
        return open(directory, now);
      }
      throw reading(e, last);
    }
  }

  /// A reader of the last commit that shares with the one that is open what both have, so that
  /// opening costs what changed. Where another process made the index anew they share nothing, and
  /// Lucene refuses.
  private DirectoryReader reader(Directory directory) throws IOException {
    if (snapshot != null && snapshot.reader() instanceof DirectoryReader open && damage == null) {
      try {
        DirectoryReader newer = DirectoryReader.openIfChanged(open);
        if (newer != null) {
          return newer;
        }
      } catch (IllegalStateException _) {
        return Fields.open(directory);
      }
    }
    return Fields.open(directory);
  }

  /// Refuses what this version can't read, and what was made of other files than are to be read
  /// now. Both are as good as no index: it is made again.
  private void check(Commit commit) throws IOException {
    if (commit.isNewer()) {
      throw troubles.tooNew();
    }
    if (commit.isOlder()) {
      throw new IndexException.Missing(
          "the index " + folder + " is of an older version: it must be made again");
    }
    if (!commit.isOf(selection)) {
      throw new IndexException.Missing(
          "the index " + folder + " is of another choice of files: it must be made again");
    }
    known = commit.verify(known);
  }

  /// What an error means that came up while reading this commit. Damage is remembered until there
  /// is another.
  private RuntimeException reading(Exception error, Commit.Mark commit) {
    RuntimeException trouble = trouble(error);
    if (trouble instanceof IndexException.Damaged found) {
      remember(found, commit);
    }
    return trouble;
  }

  /// What an error means that came up while writing.
  RuntimeException writing(IOException error) {
    RuntimeException trouble = troubles.writing(error);
    if (trouble instanceof IndexException.Damaged found && directory != null) {
      remember(found, Commit.mark(directory));
    }
    return trouble;
  }

  /// Called by whichever view met the damage.
  private synchronized void remember(IndexException.Damaged found, Commit.Mark commit) {
    damage = found;
    damaged = commit;
    known = Set.of();
  }

  /// What an error means that came up while this commit was read together with others; empty when
  /// it is sound, so that the error is of another. Damage is remembered.
  Optional<RuntimeException> blamed(Commit.Mark commit) {
    if (!isUnsound()) {
      return Optional.empty();
    }
    IndexException.Damaged found = troubles.damaged(new IOException("its checksums differ"));
    remember(found, commit);
    return Optional.of(found);
  }

  /// What an error means. Lucene may stumble over wrong bytes in any way; what the bytes are not to
  /// blame for is an error of the program and thrown as it is.
  private RuntimeException trouble(Exception error) {
    return switch (error) {
      case IOException io -> troubles.reading(io);
      case RuntimeException _ when isUnsound() -> troubles.damaged(error);
      case RuntimeException own -> own;
      default -> throw new IllegalStateException("no such error", error);
    };
  }

  /// Whether a byte of the last commit isn't as it was written. Read whole, whatever its size: it
  /// is asked only when something has gone wrong.
  private boolean isUnsound() {
    try {
      Optional<Commit> commit = directory == null ? Optional.empty() : Commit.last(directory);
      if (commit.isPresent()) {
        commit.get().verifyWhole();
      }
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  /// Makes the folder if there is none.
  ///
  /// @throws IndexException.Busy when another update of whatever process goes on
  @Override
  public Update update() {
    try {
      return LuceneUpdate.begin(this, writer, writable(), Commit.made(analysis, selection));
    } catch (IOException e) {
      throw writing(e);
    }
  }

  @Override
  public void settle() {
    try {
      writer.settle(writable());
    } catch (IOException e) {
      throw writing(e);
    }
  }

  /// Reads every byte of the last commit. Damage is remembered, so that it is not answered from.
  /// Takes as long as reading all of its files does. Views are given meanwhile.
  @Override
  public void verify() {
    try (LuceneView view = viewOfLast()) {
      Snapshot last = view.snapshot();
      try {
        for (LeafReaderContext leaf : last.reader().leaves()) {
          leaf.reader().checkIntegrity();
        }
      } catch (IOException | IndexOutOfBoundsException e) {
        throw reading(e, last.mark());
      }
    }
  }

  /// The folder, made if need be.
  private synchronized Directory writable() throws IOException {
    if (directory == null) {
      directory = FSDirectory.open(Files.createDirectories(folder));
    }
    return directory;
  }

  /// The snapshot lives on as long as a view holds it.
  private void letGo() throws IOException {
    if (snapshot != null) {
      snapshot.reader().decRef();
      snapshot = null;
    }
  }

  /// Views that are open stay so.
  @Override
  public synchronized void close() {
    try {
      writer.close();
      letGo();
      if (directory != null) {
        directory.close();
      }
    } catch (IOException e) {
      throw troubles.reading(e);
    }
  }
}
