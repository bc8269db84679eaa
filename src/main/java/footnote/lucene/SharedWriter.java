package footnote.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// Lucene's writer of one index with the lock on its folder, for one update after another and for
/// what settles the index beside them.
///
/// A writer is opened with an update and closed with it, so that other processes get their turn;
/// but it stays open behind an update that was published without settling. Lucene merges small
/// segments while its writer is open, and gives up what it was merging when it closes: without this
/// a steady trickle of small updates would leave thousands of segments.
///
/// ```java
/// shared.lock(directory); // else Busy
/// IndexWriter writer = shared.writer(directory);
/// writer.commit();
/// shared.published();
/// shared.end(true); // stays open until settle
/// shared.settle(directory); // hours later, say
/// ```
final class SharedWriter {
  /// Memory that holds what is not yet written, in MB: a quarter of the heap. It bounds what
  /// indexing takes, however large an article is; the larger it is, the less is merged.
  static final int BUFFER_MB = Math.clamp(Runtime.getRuntime().maxMemory() >> 22, 16, 128);

  /// Segments an index is left with: a question looks every term up in each of them.
  private static final int MOST_SEGMENTS = 2;

  /// Merges for one commit, in case deletions never end.
  private static final int MOST_TRIES = 10;

  /// Beside Lucene's `write.lock`, which its writer takes only when it opens: between reading the
  /// last commit and writing over it another process could commit.
  private static final String LOCK = "update.lock";

  /// Held as long as an update goes on or the writer is open; all fields are guarded by this
  /// object.
  private @Nullable Lock lock;

  private @Nullable IndexWriter writer;

  /// Whether an update goes on.
  private boolean updating;

  /// Whether something was published since the last settling began.
  private boolean unsettled;

  private boolean settling;

  /// Begins an update.
  ///
  /// @throws LockObtainFailedException when another goes on, here or in another process
  synchronized void lock(Directory directory) throws IOException {
    if (updating) {
      throw new LockObtainFailedException("an update goes on");
    }
    if (lock == null) {
      lock = directory.obtainLock(LOCK);
    }
    updating = true;
  }

  /// The writer that is open, or a new one. Only while the lock is held.
  synchronized IndexWriter writer(Directory directory) throws IOException {
    if (writer == null || !writer.isOpen()) {
      writer = new IndexWriter(directory, config());
    }
    return writer;
  }

  /// As any, but that deletions may be merged away wholly, and that closing commits nothing.
  private static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig()
        .setSimilarity(Snapshot.BM25)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergePolicy(merges)
        .setCommitOnClose(false);
  }

  /// Takes note that the update was committed and is to be settled later.
  synchronized void published() {
    unsettled = true;
  }

  /// Likewise that it was settled at once.
  synchronized void settled() {
    unsettled = false;
  }

  /// Ends an update.
  ///
  /// @param whole whether all it wrote was committed; else it is undone, and a settling with it
  synchronized void end(boolean whole) throws IOException {
    updating = false;
    if (!whole || (!unsettled && !settling)) {
      close();
    }
  }

  /// Closes the writer without a commit, which leaves files that were written to be replaced by
  /// whoever holds the lock.
  synchronized void dropWriter() throws IOException {
    if (writer != null) {
      IndexWriter closing = writer;
      writer = null;
      closing.rollback();
    }
  }

  /// Gives up what was not committed and lets go of the lock whatever goes wrong.
  synchronized void close() throws IOException {
    Lock held = lock;
    lock = null;
    try (held) {
      dropWriter();
    }
  }

  /// Drops what deleted passages left behind and merges what was published, while updates go on
  /// beside it. Does nothing where an update that is given up undoes it.
  void settle(Directory directory) throws IOException {
    IndexWriter merging = beginSettling(directory);
    boolean merged = false;
    try {
      merge(merging);
      merged = true;
    } catch (AlreadyClosedException _) {
      // An update beside it failed, which closed the writer: the next settling begins anew.
    } finally {
      endSettling(merging, merged);
    }
  }

  private synchronized IndexWriter beginSettling(Directory directory) throws IOException {
    if (lock == null) {
      lock = directory.obtainLock(LOCK);
    }
    IndexWriter merging = writer(directory);
    unsettled = false;
    settling = true;
    return merging;
  }

  /// Commits what was merged, unless an update goes on: half of it would be committed as well, and
  /// its own commit takes along what was merged.
  private synchronized void endSettling(IndexWriter merging, boolean merged) throws IOException {
    settling = false;
    unsettled |= !merged;
    if (!updating) {
      try {
        if (merged && merging.isOpen()) {
          merging.commit();
        }
      } finally {
        if (!unsettled) {
          close();
        }
      }
    }
  }

  /// Merges until nothing that was deleted is left. A merge that was under way leaves out what was
  /// deleted meanwhile, and is not looked at again: hence more than once.
  static void merge(IndexWriter writer) throws IOException {
    for (int tries = 0; tries < MOST_TRIES && (tries == 0 || writer.hasDeletions()); tries++) {
      if (writer.hasDeletions()) {
        writer.forceMergeDeletes(true);
      }
      writer.forceMerge(MOST_SEGMENTS);
    }
  }
}
