package footnote.corpus;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.helpers.NOPLogger;

/// Watches the folders of a corpus, those that come to be in them included. The system tells what
/// changed (on Linux inotify), which costs nothing while nothing does.
///
/// It can't be relied on alone: systems tell nothing of what others write on a network file system,
/// forget when too much happens at once, and watch only so many folders. Whoever listens has to
/// walk through the folders now and then, and whenever [Listener#lost] says so.
///
/// ```java
/// try (FolderWatch watch = FolderWatch.of(corpus, listener)) { // every folder is watched now
///   watch.stands();
/// }
/// ```
public final class FolderWatch implements AutoCloseable {
  /// Events of a folder that the JDK keeps until they are fetched, in place of its 512: a burst of
  /// changes is told file by file then. Read by the JDK once, when the first folder is watched.
  private static final String EVENTS = "jdk.nio.file.WatchService.maxEventsPerPoll";

  private static final String MOST_EVENTS = "65536";

  /// Is told what changes, on a thread of the watch.
  public interface Listener {
    /// Something at that path is new, changed or gone. It may be told more than once of one change,
    /// and of folders and files of no format too.
    void changed(Path path);

    /// Anything may have changed.
    ///
    /// @param reason for the log
    void lost(String reason);
  }

  private final DirectoryWatcher watcher;

  /// Done when nothing is watched any more.
  private final CompletableFuture<Void> end;

  /// Whether a folder could not be watched.
  private volatile boolean incomplete;

  private final Gate gate;

  private FolderWatch(Corpus corpus, Gate gate) throws IOException {
    this.gate = gate;
    if (System.getProperty(EVENTS) == null) {
      System.setProperty(EVENTS, MOST_EVENTS);
    }
    List<Path> folders = corpus.folders();
    watcher =
        DirectoryWatcher.builder()
            .paths(folders)
            .watchService(FileSystems.getDefault().newWatchService())
            .fileHashing(false)
            .fileTreeVisitor(new Folders(corpus, folders))
            .listener(new Events())
            .logger(NOPLogger.NOP_LOGGER)
            .build();
    end =
        watcher
            .watchAsync(loop -> Thread.ofVirtual().name("folder-watch").start(loop))
            .whenComplete((_, _) -> gate.lost("the folders are no longer watched"));
  }

  /// Watches all folders from now on. Takes as long as a walk through them.
  ///
  /// @throws IOException when they can't all be watched, as where the system watches only so many;
  ///   then none is
  public static FolderWatch of(Corpus corpus, Listener listener) throws IOException {
    if (!corpus.roots().stream().map(RootWalk::real).allMatch(Files::isDirectory)) {
      throw new IOException("a root is a file, or is not there");
    }
    FolderWatch watch = new FolderWatch(corpus, new Gate(listener));
    Optional<Throwable> failure =
        watch.end.isCompletedExceptionally()
            ? Optional.of(watch.end.exceptionNow())
            : Optional.empty();
    if (failure.isPresent()) {
      watch.close();
      throw why(failure.get());
    }
    watch.gate.open = true;
    return watch;
  }

  /// What kept the folders from being watched, as the system said it. The library wraps it, once or
  /// several times. On Linux it may be that of `fs.inotify.max_user_watches`, of which each folder
  /// takes one.
  private static IOException why(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    return cause instanceof IOException io ? io : new IOException(cause.toString(), cause);
  }

  /// Passes on what changes, and once everything is watched what was lost; nothing after the end.
  /// Shut until [FolderWatch#of] returns: what goes wrong before that is thrown there and not told
  /// a second time. Changes are let through from the first folder on, lest one be missed that falls
  /// between. Called on threads of the watch while another closes it, so what it knows is volatile.
  private static final class Gate implements Listener {
    private final Listener listener;
    private volatile boolean open;
    private volatile boolean ended;

    Gate(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void changed(Path path) {
      if (!ended) {
        listener.changed(path);
      }
    }

    @Override
    public void lost(String reason) {
      if (open) {
        listener.lost(reason);
      }
    }
  }

  /// Whether every folder is watched, as far as is known. False once for good when a new folder
  /// could not be watched, even if others still are.
  public boolean stands() {
    return !incomplete && !end.isDone();
  }

  /// Nothing more is told. The end of the watch that follows is not told as a loss.
  @Override
  public void close() {
    gate.open = false;
    gate.ended = true;
    try {
      watcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the folders can't be left alone", e);
    }
  }

  /// What the library tells, in our words.
  private final class Events implements DirectoryChangeListener {
    @Override
    public void onEvent(DirectoryChangeEvent event) {
      if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null) {
        gate.lost("more changed at once than the system tells of");
      } else {
        gate.changed(event.path());
      }
    }

    /// A folder that came to be could not be watched.
    @Override
    public void onException(Exception e) {
      incomplete = true;
      gate.lost("a folder can't be watched: " + e.getMessage());
    }
  }

  /// Goes through the folders that a walk goes through: a site's machinery may have more than all
  /// of its articles. Links are not followed, as [Files#walkFileTree] doesn't by itself: what one
  /// leads to within the corpus is watched in its own place. Only where that is in a folder that is
  /// passed over does it take a whole walk to see that it changed.
  private record Folders(Corpus corpus, List<Path> roots) implements FileTreeVisitor {
    @Override
    public void recursiveVisitFiles(Path from, Callback onFolder, Callback onFile)
        throws IOException {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              return isPassedOver(folder) ? FileVisitResult.SKIP_SUBTREE : taken(folder, onFolder);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              onFile.call(file);
              return FileVisitResult.CONTINUE;
            }

            // The walk tells of it.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    }

    /// A root is watched whatever its name: somebody chose it.
    private boolean isPassedOver(Path folder) {
      return !roots.contains(folder) && corpus.passesOver(String.valueOf(folder.getFileName()));
    }

    /// One that is gone by now, or closed, is none to be watched. Else a folder that a program
    /// makes and removes at once would end the whole watch.
    private static FileVisitResult taken(Path folder, Callback onFolder) throws IOException {
      try {
        onFolder.call(folder);
        return FileVisitResult.CONTINUE;
      } catch (NoSuchFileException | AccessDeniedException _) {
        return FileVisitResult.SKIP_SUBTREE;
      }
    }
  }
}
