package footnote.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// When a folder changed last, to see at a glance that there is no new commit in it: a commit gives
/// a file its name. Not thread-safe.
final class FolderTime {
  /// Changes nearer to each other than this may bear the same time.
  private static final long COARSEST_MILLIS = Duration.ofSeconds(3).toMillis();

  private final Path folder;
  private final InstantSource clock;
  private @Nullable FileTime before;

  FolderTime(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Whether nothing can have changed since the last time this was asked. To be asked before one
  /// looks into the folder.
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
