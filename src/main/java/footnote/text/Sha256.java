package footnote.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 (FIPS 180-4), for all that is named or known again by a hash.
public final class Sha256 {
  private Sha256() {}

  /// A digest that nothing was fed to yet. For one thread. Every Java platform has to have the
  /// algorithm ([MessageDigest]).
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
