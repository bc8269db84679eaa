package footnote.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// When a folder changed last, to see at a glance that there is no new commit in it: a commit gives
/// a file its name, which changes the folder's time. Spares each question a look at the list of
/// files ([LuceneIndex#view] is called for each). Not thread-safe.
///
/// A time is trusted only when it is older than the coarsest clock of a file system in use: FAT
/// counts by two seconds. In doubt it says that something may have changed.
final class FolderTime {
  /// Changes nearer to each other than this may bear the same time.
  private static final long COARSEST_MILLIS = Duration.ofSeconds(3).toMillis();

  private final Path folder;
  private final InstantSource clock;

  /// What it was when it was asked last; null where it told nothing.
  private @Nullable FileTime before;

  /// @param folder need not exist yet
  /// @param clock the one that is as right as the file system's
  FolderTime(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Whether nothing can have changed since the last time this was asked. To be asked before one
  /// looks into the folder, so that what changes during the look shows the next time.
  boolean isUnchanged() {
    FileTime last = before;
    before = now();
    return before != null && before.equals(last);
  }

  /// Null when the time tells nothing.
  private @Nullable FileTime now() {
    try {
      FileTime time = Files.getLastModifiedTime(folder);
      boolean old = Math.abs(clock.millis() - time.toMillis()) > COARSEST_MILLIS;
      return old ? time : null;
    } catch (IOException _) {
      return null;
    }
  }
}
