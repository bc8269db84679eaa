package footnote.state;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands for a person in the database: a hash (HMAC-SHA-256, RFC 2104) of their id and of
/// what they judged, keyed with the database's salt. The same person is another for each thing, so
/// that the rows can be counted, changed and forgotten, but nobody can gather what one person did.
///
/// Ids of platforms are few enough to be tried one by one by whoever has the salt, which stands in
/// the same database: it is to be kept as what it is, data of people.
///
/// @param salt of one database, from [#newSalt]
record PersonHash(String salt) {
  private static final String ALGORITHM = "HmacSHA256";

  /// Bytes of a salt, and of a hash: so many that two people never share one.
  private static final int BYTES = 16;

  /// A salt that nobody had before, for a new database.
  static String newSalt() {
    byte[] salt = new byte[BYTES];
    new SecureRandom().nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }

  /// The hash of a person for one thing.
  ///
  /// @param person with the platform before their id: `discord:112233445566778899`
  /// @param thing what is judged or missed
  String of(String person, String thing) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] hash = mac.doFinal((person + "\n" + thing).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
