package footnote.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/// Files that their owner alone can read and write (mode 0600), where the system knows of such: for
/// what people asked, and for tokens.
///
/// The mode is there from the file's first moment, and is set again on one that was there: a backup
/// may have come back with another.
public final class PrivateFile {
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private PrivateFile() {}

  /// Opens a file to read and write it, and makes it where it isn't there.
  ///
  /// @param more besides these options
  public static FileChannel open(Path file, OpenOption... more) throws IOException {
    Set<OpenOption> options = new HashSet<>(Set.of(more));
    options.addAll(
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    FileChannel channel = FileChannel.open(file, options, attributes());
    restrict(file);
    return channel;
  }

  /// Makes an empty file where there is none; of one that is there, nothing but the mode changes.
  public static void make(Path file) throws IOException {
    open(file).close();
  }

  /// Makes a file that has no other name than the one it is given here: to be written, and moved
  /// into the place of another.
  ///
  /// @param folder which is there
  public static Path fresh(Path folder) throws IOException {
    return Files.createTempFile(folder, "fresh", ".tmp", attributes());
  }

  /// Keeps a file that is there from all but its owner.
  public static void restrict(Path file) throws IOException {
    if (isPosix()) {
      Files.setPosixFilePermissions(file, OWNER);
    }
  }

  /// Writes all of it, from where the channel stands.
  public static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  private static FileAttribute<?>[] attributes() {
    return isPosix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
