package footnote.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// When a file was changed last, by the later of two times: the one that its content bears, which
/// anybody may set, and the one of its inode, which the system sets and nobody else (POSIX:
/// `st_ctime`). Images and stores that pin every time to the same would else hide a change of
/// content. The second also changes with a file's name and permissions: that costs a look at its
/// content, no reading.
final class ChangeTime {
  private ChangeTime() {}

  /// In milliseconds of the epoch. Where the system keeps no such time, or the file is gone, the
  /// content's alone.
  ///
  /// @param file not a link
  static long of(Path file, BasicFileAttributes attributes) {
    long content = attributes.lastModifiedTime().toMillis();
    try {
      Object inode = Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
      return inode instanceof FileTime time ? Math.max(content, time.toMillis()) : content;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      return content;
    }
  }
}
