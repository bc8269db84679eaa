package footnote.text;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA-256 (RFC 2104), for ids that are to be known again by who has the key, and by nobody
/// else.
///
/// ```java
/// byte[] salt = Hmac.newKey();
/// Hmac.of(salt, "discord:112233445566778899"); // 32 hexadecimal digits
/// ```
///
/// Ids of platforms are few enough to be tried one by one by whoever has the key as well.
public final class Hmac {
  private static final String ALGORITHM = "HmacSHA256";

  /// Bytes of a key, as many as SHA-256 makes (RFC 2104, 3).
  public static final int KEY = 32;

  /// Bytes that are told of a hash: so many that two texts never share one.
  private static final int SHOWN = 16;

  private Hmac() {}

  /// A key that nobody had before.
  public static byte[] newKey() {
    byte[] key = new byte[KEY];
    new SecureRandom().nextBytes(key);
    return key;
  }

  /// The first half of a text's hash, in 32 hexadecimal digits.
  ///
  /// @param key not empty
  public static String of(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, SHOWN);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
