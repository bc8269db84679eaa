package footnote.privacy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What makes of a person's id another one that tells nobody who they are: a hash (HMAC-SHA-256,
/// RFC 2104) keyed with bytes that stand in a file beside the log. A person has one id there, so
/// that their lines can be found again when they are to be forgotten.
///
/// Ids of platforms are few enough to be tried one by one by whoever has the salt as well: whoever
/// gives the log away must keep the salt.
///
/// @param key made of the salt
record Salt(SecretKeySpec key) {
  private static final String ALGORITHM = "HmacSHA256";

  /// Bytes of a salt, as many as SHA-256 makes.
  private static final int BYTES = 32;

  /// Bytes of a salted id: so many that two people never share one.
  private static final int SHOWN = 16;

  /// The salt of a file; empty where there is none yet, or only part of one. Nothing was salted
  /// with a part: a salt is used once it is whole.
  static Optional<Salt> read(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) != BYTES) {
      return Optional.empty();
    }
    return Optional.of(new Salt(new SecretKeySpec(Files.readAllBytes(file), ALGORITHM)));
  }

  /// A salt that nobody had before, on the disk when this returns. One writer at a time.
  static Salt make(Path file) throws IOException {
    byte[] salt = new byte[BYTES];
    new SecureRandom().nextBytes(salt);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel = PrivateFile.open(fresh, StandardOpenOption.TRUNCATE_EXISTING)) {
      PrivateFile.write(channel, salt);
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return new Salt(new SecretKeySpec(salt, ALGORITHM));
  }

  /// The salted id of a person.
  ///
  /// @param person with the platform before their id
  String of(String person) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] hash = mac.doFinal(person.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, SHOWN);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
