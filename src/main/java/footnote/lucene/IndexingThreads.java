package footnote.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Threads that share the writing of one update: what has the same key is written by one of them,
/// in the order it was given. The first failure stops them all, and is thrown to who gives the next
/// work or awaits the end of it. Analysing text takes most of the time of indexing, and Lucene's
/// writer takes documents from any thread.
///
/// That work of one key keeps its order is what makes a file with two entries of one id end with
/// the second, on any number of threads: each article first deletes what has its key.
///
/// ```java
/// try (IndexingThreads<StringBuilder> threads = new IndexingThreads<>(StringBuilder::new)) {
///   threads.run(7, 100, own -> own.append("first"));
///   threads.run(7, 100, own -> own.append("second")); // on the same thread, behind the first
///   threads.await();
/// }
/// ```
///
/// Work is given by one thread, the one that reads the files.
///
/// @param <T> what each thread has of its own: its analyses, which are not for several threads
final class IndexingThreads<T> implements AutoCloseable {
  /// Beyond these, writing hardly gets faster.
  private static final int MOST = 4;

  /// How much may wait to be written, in characters, so that reading does not fill the memory.
  private static final int WAITING = 2 << 20;

  private final List<Lane<T>> lanes = new ArrayList<>();

  /// What is free of [#WAITING].
  private final Semaphore room = new Semaphore(WAITING);

  /// The first that went wrong; work given after it is passed over.
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  private volatile boolean closed;

  /// One thread, and what it has of its own.
  private record Lane<T>(ExecutorService thread, T own) {}

  /// A piece of work, with what its thread has of its own.
  interface Work<T> {
    void run(T own) throws IOException;
  }

  /// Makes what a thread has of its own.
  interface Start<T> {
    /// Made once a thread, by the thread that makes them all.
    T own();
  }

  /// One for each processor, but at most [#MOST].
  ///
  /// @param start makes what each has of its own
  IndexingThreads(Start<T> start) {
    int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    for (int i = 0; i < count; i++) {
      ExecutorService thread =
          Executors.newSingleThreadExecutor(
              Thread.ofPlatform().daemon().name("indexing-" + i).factory());
      lanes.add(new Lane<>(thread, start.own()));
    }
  }

  /// Has the work done soon; waits while too much else is to be done before.
  ///
  /// @param key work of the same key is done in the order it is given
  /// @param characters about how large it is; taken for at most all the room there is
  /// @param work its failure is kept for who comes next
  /// @throws IOException what another piece of work failed with before
  void run(long key, int characters, Work<T> work) throws IOException {
    check();
    int size = Math.clamp(characters, 1, WAITING);
    room.acquireUninterruptibly(size);
    Lane<T> lane = lanes.get(Math.floorMod(key, lanes.size()));
    lane.thread.execute(() -> {
      try {
        if (!closed && failure.get() == null) {
          work.run(lane.own);
        }
      } catch (IOException | RuntimeException e) {
        failure.compareAndSet(null, e);
      } finally {
        room.release(size);
      }
    });
  }

  /// Has every thread do the work soon, after what it was given before.
  void each(Work<T> work) throws IOException {
    for (int key = 0; key < lanes.size(); key++) {
      run(key, 1, work);
    }
  }

  /// Returns when all work given before is done: when all the room is free.
  ///
  /// @throws IOException what one of them failed with
  void await() throws IOException {
    room.acquireUninterruptibly(WAITING);
    room.release(WAITING);
    check();
  }

  /// Throws what went wrong first, if anything has.
  private void check() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Exception e -> throw new IllegalStateException("no such failure", e);
    }
  }

  /// Gives up what has not begun and waits for what has.
  @Override
  public void close() {
    closed = true;
    lanes.forEach(lane -> lane.thread.close());
  }
}
