package footnote.privacy;

import footnote.text.Hmac;
import footnote.text.PrivateFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// What makes of a person's id another one that tells nobody who they are: a hash ([Hmac]) keyed
/// with bytes that stand in a file beside the log. A person has one id there, so that their lines
/// can be found again when they are to be forgotten. Whoever gives the log away must keep the salt.
final class Salt {
  private final byte[] key;

  private Salt(byte[] key) {
    this.key = key;
  }

  /// The salt of a file; empty where there is none yet, or only part of one. Nothing was salted
  /// with a part: a salt is used once it is whole.
  static Optional<Salt> read(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) == Hmac.KEY
        ? Optional.of(new Salt(Files.readAllBytes(file)))
        : Optional.empty();
  }

  /// A salt that nobody had before, on the disk when this returns. One writer at a time.
  static Salt make(Path file) throws IOException {
    byte[] key = Hmac.newKey();
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel = PrivateFile.open(fresh, StandardOpenOption.TRUNCATE_EXISTING)) {
      PrivateFile.write(channel, key);
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return new Salt(key);
  }

  /// The salted id of a person.
  ///
  /// @param person with the platform before their id
  String of(String person) {
    return Hmac.of(key, person);
  }

  @Override
  public String toString() {
    return "***";
  }
}
